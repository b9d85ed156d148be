import type { FlagSpec } from './flags.js';

/** A command's help: usage, what it does, its flags. */
export function commandHelp(usage: string, description: string, flags: Readonly<Record<string, FlagSpec>>): string {
  const rows = Object.entries(flags)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, spec]) => [flagForm(name, spec), spec.help] as const);
  const head = `Usage: image-build ${usage}\n\n  ${description}\n`;
  if (rows.length === 0) return head;
  const width = Math.max(...rows.map(([form]) => form.length));
  const lines = rows.map(([form, help]) => `  ${form.padEnd(width)}  ${help}`);
  return `${head}\nOptions:\n\n${lines.join('\n')}\n`;
}

function flagForm(name: string, spec: FlagSpec): string {
  if (spec.kind === 'bool') return `-${name}`;
  return `-${name}${name === 'var' ? ' ' : '='}${spec.values?.join('|') ?? spec.value ?? 'value'}`;
}
