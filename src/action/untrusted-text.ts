/**
 * Text of templates, machines and services as lines that the runner cannot take for workflow commands (spec-runner 3.6):
 * split at every line end the runner knows (also a lone CR), a leading `::` gets something visible in front, and every
 * `##[` is broken.
 */
export function untrustedLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map(harmless);
}

// .NET's comparisons by culture see no controls and no ignorable characters, before a command's mark or within it.
const COMMAND = /^[\s\p{C}\p{DI}]*:[\p{C}\p{DI}]*:/u;
const OLD_COMMAND = /#[\p{C}\p{DI}]*#[\p{C}\p{DI}]*\[/gu;

function harmless(line: string): string {
  const broken = line.replace(OLD_COMMAND, '# #[');
  return COMMAND.test(broken) ? `> ${broken}` : broken;
}
