import type { FormatLine, SpacedToken } from './format-lines.js';
import { nesting, type Token, type TokenKind } from './tokens.js';

/** Sets the spaces between the tokens of each line. */
export function spaceWithinLines(lines: readonly FormatLine[]): void {
  for (const { lead, assign, comment } of lines) {
    const tokens: readonly SpacedToken[] = [...lead, ...assign, ...comment];
    tokens.forEach((right, index) => {
      const left = tokens[index - 1];
      if (left === undefined) return;
      const gap: Gap = { before: tokens[index - 2]?.token, left: left.token, right: right.token };
      right.spaces = hasSpace(gap) ? 1 : 0;
    });
  }
}

/** Two neighbours, and what stands before them on the line. */
interface Gap {
  readonly before: Token | undefined;
  readonly left: Token;
  readonly right: Token;
}

/** The first rule that has an opinion decides. */
function hasSpace(gap: Gap): boolean {
  for (const rule of [punctuationRule, templateRule, wordRule, unaryRule, bracketRule]) {
    const opinion = rule(gap);
    if (opinion !== undefined) return opinion;
  }
  return true;
}

type Opinion = boolean | undefined;

function punctuationRule({ left, right }: Gap): Opinion {
  if (right.kind === 'newline' || right.kind === 'end') return false;
  if (left.kind === 'identifier' && right.kind === '(') return false;
  if ([left.kind, right.kind].some((kind) => kind === '::' || kind === '.')) return false;
  if (right.kind === ',' || right.kind === '...') return false;
  if (left.kind === ',') return true;
  return undefined;
}

const TEXT: ReadonlySet<TokenKind> = new Set(['quoted-literal', 'text-literal', 'quoted-newline']);

function templateRule({ left, right }: Gap): Opinion {
  if (TEXT.has(left.kind) || TEXT.has(right.kind)) return false;
  if (left.kind === 'open-quote' || left.kind === 'open-heredoc') return false;
  if (right.kind === 'close-quote' || right.kind === 'close-heredoc' || right.kind === 'missing-quote') return false;
  return undefined;
}

const BEFORE_INDEX: ReadonlySet<TokenKind> = new Set(['identifier', 'number', ')', ']', '}']);

function wordRule({ before, left, right }: Gap): Opinion {
  if (left.kind === 'identifier' && left.text === 'in' && before?.kind === 'identifier') return true;
  if (right.kind === '[' && BEFORE_INDEX.has(left.kind)) return false;
  return undefined;
}

/** A template sequence is not among them: `${- x}`. */
const BEFORE_UNARY: ReadonlySet<TokenKind> = new Set<TokenKind>([
  '(',
  '[',
  '{',
  '=',
  ':',
  ',',
  '?',
  '+',
  '-',
  '*',
  '/',
  '%',
  '==',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  '&&',
  '||',
  '!',
]);

function unaryRule({ before, left }: Gap): Opinion {
  if (left.kind === '!') return false;
  if (left.kind !== '-') return undefined;
  return before !== undefined && !BEFORE_UNARY.has(before.kind);
}

function bracketRule({ left, right }: Gap): Opinion {
  if (left.kind === '{' && right.kind === '}') return false;
  if (left.kind === '{' || right.kind === '}') return true;
  const opensSequence = left.kind === 'open-interpolation' || left.kind === 'open-directive';
  if (opensSequence && right.kind === '{') return true;
  if (left.kind === '}' && right.kind === 'close-sequence') return true;
  if (left.kind === 'close-sequence' && nesting(right.kind) === 1) return false;
  if (nesting(left.kind) === 1 || nesting(right.kind) === -1) return false;
  return undefined;
}
