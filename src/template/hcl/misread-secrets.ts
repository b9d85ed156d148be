import { lexHcl } from '../../languages/hcl/lex.js';
import { nesting, type Token } from '../../languages/hcl/tokens.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import { hideTexts, type SecretPlace, touch, withoutSecrets, withoutText } from './hide-texts.js';

/** What is shown of a file with syntax errors. */
export interface ShownFile {
  /** Undefined when no line of it can be. */
  readonly shown: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes what a file with syntax errors calls sensitive out of its text and out of what is said of it. */
export function withoutMisreadSecrets(file: string, text: string, diagnostics: readonly Diagnostic[]): ShownFile {
  if (file.endsWith('.json')) return withoutSecretLines(text, diagnostics);
  const secrets = misreadSecrets(file, text).map((secret) => (isBroken(secret, diagnostics) ? whole(secret) : secret));
  return {
    shown: hideTexts(file, text, secrets),
    diagnostics: diagnostics.map((diagnostic) => withoutSecrets(diagnostic, secrets)),
  };
}

/** In JSON one quote too many turns texts and names around. */
function withoutSecretLines(text: string, diagnostics: readonly Diagnostic[]): ShownFile {
  if (!text.includes('sensitive')) return { shown: text, diagnostics };
  const quotesWord = ({ code }: Diagnostic) => code === 'InvalidJsonKeyword';
  return { shown: undefined, diagnostics: diagnostics.map((one) => (quotesWord(one) ? withoutText(one) : one)) };
}

function isBroken(secret: SecretPlace, diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ range }) => range !== undefined && touch(secret.range, range));
}

function whole({ range }: SecretPlace): SecretPlace {
  return { kind: 'constant', range };
}

/**
 * Where it writes what it calls sensitive, as far as its tokens tell: what could not be parsed has no place in the syntax tree.
 * Whatever does not say `sensitive = false` counts, and a value that does not end goes on to the next block.
 */
function misreadSecrets(file: string, text: string): readonly SecretPlace[] {
  const tokens = lexHcl(file, text).filter(({ kind }) => !IGNORED.has(kind));
  const heads = [...tokens.keys()].filter((at) => startsBlock(tokens, at));
  return heads.flatMap((head, index) => {
    const argument = VALUE_ARGUMENTS.get(tokens[head]?.text ?? '');
    return argument === undefined ? [] : secretsOf(tokens.slice(head, heads[index + 1]), argument);
  });
}

const IGNORED: ReadonlySet<string> = new Set(['line-comment', 'block-comment', 'newline', 'end']);

/** The argument that holds the value, by the type of the block. */
const VALUE_ARGUMENTS: ReadonlyMap<string, string> = new Map([
  ['variable', 'default'],
  ['local', 'expression'],
]);

const OTHER_BLOCKS: ReadonlySet<string> = new Set(['variables', 'locals', 'data', 'source', 'build', 'packer']);

/** What may stand beside the value. */
const ARGUMENTS: ReadonlySet<string> = new Set(['default', 'description', 'expression', 'sensitive', 'type']);

function startsBlock(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'identifier' || !(VALUE_ARGUMENTS.has(token.text) || OTHER_BLOCKS.has(token.text))) return false;
  return next?.kind === '{' || next?.kind === 'open-quote' || next?.kind === 'identifier';
}

function secretsOf(block: readonly Token[], argument: string): SecretPlace[] {
  const given = [...block.keys()].flatMap((at) => argumentAt(block, at) ?? []);
  if (!given.some(({ name, valueAt }) => name === 'sensitive' && !isFalse(block, valueAt))) return [];
  return given.flatMap(({ name, valueAt }) => {
    const range = name === argument ? valueRange(block, valueAt) : undefined;
    return range === undefined ? [] : { kind: name === 'expression' ? 'expression' : 'constant', range };
  });
}

interface GivenArgument {
  readonly name: string;
  /** Index of the first token of its value. */
  readonly valueAt: number;
}

/** `name =` or `"name":`; also mixtures, and at the start of a line without either, which are among the mistakes. */
function argumentAt(tokens: readonly Token[], at: number): GivenArgument | undefined {
  const isQuoted = tokens[at]?.kind === 'open-quote' && tokens[at + 2]?.kind === 'close-quote';
  const name = isQuoted ? tokens[at + 1] : tokens[at];
  if (name?.kind !== (isQuoted ? 'quoted-literal' : 'identifier')) return undefined;
  const next = at + (isQuoted ? 3 : 1);
  const separator = tokens[next]?.kind;
  if (separator === '=' || separator === ':') return { name: name.text, valueAt: next + 1 };
  return ARGUMENTS.has(name.text) && startsLine(tokens, at) ? { name: name.text, valueAt: next } : undefined;
}

function startsLine(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before === undefined || token === undefined || before.range.end.line < token.range.start.line;
}

function isFalse(tokens: readonly Token[], at: number): boolean {
  const value = tokens[at]?.kind === 'open-quote' ? tokens[at + 1] : tokens[at];
  return value?.text === 'false';
}

/** From token `first` to the next argument, or to the brace that closes the block and its line. Other brackets may be the mistake. */
function valueRange(block: readonly Token[], first: number): SourceRange | undefined {
  let depth = 0;
  let end = first;
  for (; end < block.length; end++) {
    if (depth === 0 && (ARGUMENTS.has(argumentAt(block, end)?.name ?? '') || closesBlock(block, end))) break;
    depth = Math.max(0, depth + nesting(block[end]?.kind ?? 'end'));
  }
  const [from, to] = [block[first], block[end - 1]];
  if (from === undefined || to === undefined || end === first) return undefined;
  return { file: from.range.file, start: from.range.start, end: to.range.end };
}

function closesBlock(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === '}' && startsLine(tokens, at + 1);
}
