/**
 * Text of templates, machines and services as lines that the runner cannot take for workflow commands (spec-runner 3.6):
 * split at every line end the runner knows (also a lone CR), a leading `::` gets something visible in front, and every
 * `##[` is broken.
 */
export function untrustedLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map(harmless);
}

// White space and invisible characters that a runner may skip before `::`.
const COMMAND = /^[\s\u0085\u200b-\u200f\u2060\ufeff]*::/u;

function harmless(line: string): string {
  const broken = line.replaceAll('##[', '# #[');
  return COMMAND.test(broken) ? `> ${broken}` : broken;
}
