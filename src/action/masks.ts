/** Values shorter than this are not registered with the runner: they would blank unrelated text and job outputs (decisions 4). */
export const SHORTEST_MASK = 4;

/**
 * The texts to register with the runner so that a secret is masked in every form that could be printed: the value, the
 * encodings of it that the runner does not derive itself (spec-runner 3.3: base64url, percent-encodings, hex), and its lines.
 * None holds a line end: the runner would take every line of such a mask for a mask of its own, also the braces of a JSON
 * document, and then drop each job output that has a brace. A log is masked line by line, so nothing is lost.
 */
export function maskForms(secret: string): string[] {
  if (secret.trim().length < SHORTEST_MASK) return [];
  const lines = secret.split(/\r\n|\n|\r/);
  const whole = lines.length === 1 ? [secret] : [];
  const telling = lines.map((line) => line.trim()).filter(isTelling);
  return [...new Set([...whole, ...textForms(secret), ...byteForms(Buffer.from(secret, 'utf8')), ...telling])];
}

/** A line that gives something away: not a brace of a JSON document, nor the frame of a key. */
function isTelling(line: string): boolean {
  return line.length >= SHORTEST_MASK && !/^-----(BEGIN|END) [A-Z0-9 ]+-----$/.test(line);
}

/** As URLs, JSON (Go's, too) and shells write it. */
function textForms(text: string): string[] {
  const percent = encodeURIComponent(text.toWellFormed());
  const json = JSON.stringify(text).slice(1, -1);
  const quoted = ["'\\''", `'"'"'`].map((quote) => text.replaceAll("'", quote));
  return [
    percent,
    percent.replaceAll('%20', '+'),
    json,
    json.replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`),
    ...quoted.filter((form) => !/[\r\n]/.test(form)),
  ];
}

function byteForms(bytes: Buffer): string[] {
  const hex = bytes.toString('hex');
  const whole = [bytes, Buffer.concat([bytes, Buffer.from('\n')])].map((value) => value.toString('base64'));
  const base64 = [...whole, ...whole.flatMap(wrapped), ...base64Inside(bytes)];
  return [hex, hex.toUpperCase(), ...base64, ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))]
    .flatMap((text) => [text, text.replace(/=+$/, '')])
    .filter((text) => text.length >= SHORTEST_MASK);
}

/** Shorter pieces of base64 are not secret enough to blank other text for. */
const SHORTEST_BASE64 = 8;

/** The lines of base64 as `base64` (76 characters) and `openssl` (64) write it. */
function wrapped(base64: string): string[] {
  return [76, 64]
    .filter((width) => base64.length > width)
    .flatMap((width) => base64.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
    .filter((line) => line.length >= SHORTEST_BASE64);
}

/** Base64 of the value among other bytes: without the groups at its ends, which depend on those. */
function base64Inside(bytes: Buffer): string[] {
  return [0, 1, 2]
    .map((from) => bytes.subarray(from, from + 3 * Math.floor((bytes.length - from) / 3)).toString('base64'))
    .filter((text) => text.length >= SHORTEST_BASE64);
}
