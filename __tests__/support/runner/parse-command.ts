import type { WorkflowCommand } from './types.js';

/** The commands that the runner knows. */
export const knownCommands: readonly string[] = [
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'stop-commands',
  'echo',
  'set-output',
  'save-state',
  'set-env',
  'add-path',
];

/**
 * Reads a line as a workflow command: the `::` grammar first, then `##[` (spec-runner 3.1). Null for ordinary output,
 * which includes commands of unknown names.
 */
export function parseCommand(line: string, known: readonly string[] = knownCommands): WorkflowCommand | null {
  const command = parseColons(line);
  if (command !== null && isKnown(command, known)) return command;
  const bracketed = parseBrackets(line);
  return bracketed !== null && isKnown(bracketed, known) ? bracketed : null;
}

function isKnown(command: WorkflowCommand, known: readonly string[]): boolean {
  return known.some((name) => name.toLowerCase() === command.command.toLowerCase());
}

// What .NET calls white space: unlike JavaScript's it has U+0085 and lacks U+FEFF.
const leadingSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

function parseColons(line: string): WorkflowCommand | null {
  const text = line.replace(leadingSpace, '');
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  const { name, properties } = readHead(text.slice(2, end), ',', unescapeColonProperty);
  return { syntax: '::', command: name, properties, data: unescapeColonData(text.slice(end + 2)) };
}

function parseBrackets(line: string): WorkflowCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const { name, properties } = readHead(line.slice(start + 3, end), ';', unescapeBracket);
  return { syntax: '##[', command: name, properties, data: unescapeBracket(line.slice(end + 1)) };
}

function readHead(head: string, separator: string, decode: (text: string) => string) {
  const space = head.indexOf(' ');
  if (space < 0) return { name: head, properties: {} };
  const properties: Record<string, string> = {};
  for (const field of head
    .slice(space + 1)
    .trim()
    .split(separator)) {
    const equals = field.indexOf('=');
    if (equals <= 0 || equals === field.length - 1) continue;
    const key = field.slice(0, equals);
    const same = Object.keys(properties).find((other) => other.toLowerCase() === key.toLowerCase());
    properties[same ?? key] = decode(field.slice(equals + 1));
  }
  return { name: head.slice(0, space), properties };
}

function unescapeColonData(text: string): string {
  return replaceInOrder(text, [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%25', '%'],
  ]);
}

function unescapeColonProperty(text: string): string {
  return replaceInOrder(text, [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ]);
}

function unescapeBracket(text: string): string {
  return replaceInOrder(text, [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ]);
}

function replaceInOrder(text: string, pairs: ReadonlyArray<readonly [string, string]>): string {
  return pairs.reduce((done, [from, to]) => done.replaceAll(from, to), text);
}
