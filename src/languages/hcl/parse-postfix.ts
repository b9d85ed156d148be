import type { Access, AccessStep, Expression, SplatStep } from './nodes.js';
import { parseExpression } from './parse-expression.js';
import { parsePrimary } from './parse-primary.js';
import { describeToken } from './problems.js';
import { spanning, type TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';

/** Which steps a splat takes from each element: all that follow, or names and legacy indexes. */
type Inside = 'nothing' | SplatStep['style'];

/** Parses a value with the `.name`, `[index]` and splats after it. @see spec-hcl2 A.4 "Splat" */
export function parsePostfix(stream: TokenStream): Expression {
  const source = parsePrimary(stream);
  const steps = parseSteps(stream, 'nothing');
  const last = steps.at(-1);
  if (last === undefined) return source;
  return { kind: 'access', source, steps, range: spanning(source.range, stepEnd(last)) } satisfies Access;
}

function parseSteps(stream: TokenStream, inside: Inside): AccessStep[] {
  const steps: AccessStep[] = [];
  for (;;) {
    const { kind } = stream.peek();
    if (kind === '.') steps.push(parseDot(stream, inside));
    else if (kind === '[' && inside !== 'attribute') steps.push(parseBracketed(stream));
    else return steps;
  }
}

function parseDot(stream: TokenStream, inside: Inside): AccessStep {
  const dot = stream.next();
  const token = stream.next();
  const range = spanning(dot.range, token.range);
  if (token.kind === 'identifier') return { kind: 'attribute', name: token.text, range };
  if (token.kind === 'number') return legacyIndex(stream, token, dot);
  if (token.kind !== '*') {
    return stream.unexpected(token, 'InvalidAttributeName', {
      detail: `Expected an attribute name after the dot, found ${describeToken(token)}.`,
      hint: token.kind === 'open-quote' ? 'A name in quotes stands in brackets: value["name"].' : undefined,
    });
  }
  if (inside === 'attribute') {
    return stream.unexpected(token, 'NestedSplat', {
      detail: 'A ".*" cannot contain another one.',
      hint: 'Write [*] in place of ".*".',
    });
  }
  const steps = stream.nested(() => parseSteps(stream, 'attribute'));
  return { kind: 'splat', style: 'attribute', steps, range };
}

function legacyIndex(stream: TokenStream, token: Token, dot: Token): AccessStep {
  if (!/^\d+$/.test(token.text)) {
    stream.fail('InvalidLegacyIndex', {
      range: token.range,
      detail: `".${token.text}" is read as a fraction, not as two indexes.`,
      hint: 'Write indexes in brackets: value[0][1].',
    });
  }
  const key: Expression = { kind: 'number', text: token.text, range: token.range };
  return { kind: 'index', key, isLegacy: true, range: spanning(dot.range, token.range) };
}

/** The steps after `[*]` belong to it, but no longer to its brackets. */
function parseBracketed(stream: TokenStream): AccessStep {
  const step = parseBracket(stream);
  if (step.kind !== 'splat') return step;
  return { ...step, steps: stream.nested(() => parseSteps(stream, 'full')) };
}

function parseBracket(stream: TokenStream): AccessStep {
  const open = stream.next();
  return stream.within('ignored', () => {
    if (stream.accept('*') !== undefined) return parseFullSplat(stream, open);
    const key = parseExpression(stream);
    const close = stream.peek();
    if (close.kind !== ']') {
      stream.unexpected(close, 'MissingCloseBracketOnIndex', {
        detail: `Expected "]" after the index, found ${describeToken(close)}.`,
      });
    }
    stream.next();
    return { kind: 'index', key, isLegacy: false, range: spanning(open.range, close.range) };
  });
}

function parseFullSplat(stream: TokenStream, open: Token): SplatStep {
  const close = stream.peek();
  if (close.kind !== ']') {
    stream.unexpected(close, 'MissingCloseBracketOnSplat', {
      detail: `Expected "]" after the "*", found ${describeToken(close)}.`,
    });
  }
  stream.next();
  return { kind: 'splat', style: 'full', steps: [], range: spanning(open.range, close.range) };
}

function stepEnd(step: AccessStep): AccessStep['range'] {
  const last = step.kind === 'splat' ? step.steps.at(-1) : undefined;
  return last === undefined ? step.range : stepEnd(last);
}
