import type { TemplateIf, TemplatePart, TemplateText } from './nodes.js';
import type { SyntaxCode } from './problems.js';
import type { FlatPart, FlatSequence } from './template-parts.js';
import { spanning, type TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';

/** A directive whose end is not reached yet, with the parts that belong to it. */
interface Open {
  readonly directive: FlatSequence & { kind: 'if' | 'for' };
  readonly whenTrue: TemplatePart[];
  whenFalse: TemplatePart[] | undefined;
}

/** Levels of directives within one template. */
const MAX_DIRECTIVES = 100;

/** Matches `if`, `else`, `endif`, `for` and `endfor`, drops empty text and joins texts that touch. */
export function nestParts(stream: TokenStream, flat: readonly FlatPart[], end: Token): readonly TemplatePart[] {
  const root: TemplatePart[] = [];
  const open: Open[] = [];
  for (const part of flat) {
    const current = open.at(-1);
    const target = current === undefined ? root : (current.whenFalse ?? current.whenTrue);
    if (part.kind === 'text') addText(target, part);
    else if (part.kind === 'interpolation')
      target.push({ kind: 'interpolation', expression: part.expression, range: part.range });
    else if (part.kind === 'if' || part.kind === 'for') openDirective(stream, open, part);
    else if (part.kind === 'else') startElse(stream, current, part);
    else {
      const parent = open.at(-2);
      const outer = parent === undefined ? root : (parent.whenFalse ?? parent.whenTrue);
      outer.push(close(stream, open.pop(), part));
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) {
    stream.fail('UnexpectedEndOfTemplate', {
      range: end.range,
      detail: `The template ends before the end${unclosed.directive.kind} of the "${unclosed.directive.kind}" on line ${unclosed.directive.range.start.line}.`,
    });
  }
  return root;
}

function addText(target: TemplatePart[], { value, range }: TemplateText): void {
  if (value === '') return;
  const last = target.at(-1);
  if (last?.kind !== 'text') target.push({ kind: 'text', value, range });
  else target[target.length - 1] = { kind: 'text', value: last.value + value, range: spanning(last.range, range) };
}

function openDirective(stream: TokenStream, open: Open[], directive: Open['directive']): void {
  if (open.length >= MAX_DIRECTIVES) {
    stream.fail('NestingTooDeep', {
      range: directive.range,
      detail: `Directives can be nested ${MAX_DIRECTIVES} levels deep.`,
    });
  }
  open.push({ directive, whenTrue: [], whenFalse: undefined });
}

function startElse(stream: TokenStream, current: Open | undefined, part: FlatSequence): void {
  if (current?.directive.kind !== 'if' || current.whenFalse !== undefined) {
    stream.fail('UnexpectedElse', {
      range: part.range,
      detail: current?.whenFalse === undefined ? 'There is no open "if" here.' : 'This "if" already has an else.',
    });
  }
  current.whenFalse = [];
}

function close(stream: TokenStream, current: Open | undefined, part: FlatSequence): TemplatePart {
  const isIf = part.kind === 'endif';
  const directive = current?.directive;
  if (current !== undefined && directive?.kind === 'if' && isIf) {
    const { condition, range } = directive;
    return {
      kind: 'if',
      condition,
      whenTrue: current.whenTrue,
      whenFalse: current.whenFalse ?? [],
      range,
    } satisfies TemplateIf;
  }
  if (current !== undefined && directive?.kind === 'for' && !isIf) {
    const { keyName, valueName, collection, range } = directive;
    return { kind: 'for', keyName, valueName, collection, body: current.whenTrue, range };
  }
  const code: SyntaxCode = isIf ? 'UnexpectedEndif' : 'UnexpectedEndfor';
  return stream.fail(code, {
    range: part.range,
    detail:
      directive === undefined
        ? `There is no open "${isIf ? 'if' : 'for'}" here.`
        : `The "${directive.kind}" on line ${directive.range.start.line} must be closed first.`,
  });
}
