/** Values shorter than this are not registered with the runner: they would blank unrelated text and job outputs (decisions 4). */
export const SHORTEST_MASK = 4;

/**
 * The texts to register with the runner so that a secret is masked in every form that could be printed: the value, the
 * encodings of it that the runner does not derive itself (spec-runner 3.3: base64url, percent-encodings, hex), and its lines.
 */
export function maskForms(secret: string): string[] {
  if (secret.trim().length < SHORTEST_MASK) return [];
  const lines = secret.split(/\r\n|\n|\r/).map((line) => line.trim());
  return [...new Set([secret, ...encodings(secret), ...lines.filter(isTelling)])];
}

/** A line that gives something away: not a brace of a JSON document, nor the frame of a key. */
function isTelling(line: string): boolean {
  return line.length >= SHORTEST_MASK && !/^-----(BEGIN|END) [A-Z0-9 ]+-----$/.test(line);
}

function encodings(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const percent = encodeURIComponent(text.toWellFormed());
  return [
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    percent,
    percent.replaceAll('%20', '+'),
    JSON.stringify(text).slice(1, -1),
  ];
}
