import { tryConvert } from '../../cty/try-convert.js';
import { STRING } from '../../cty/types.js';
import { objectValue, type StringValue, tupleValue, UNKNOWN, type Value } from '../../cty/values.js';
import type { Expression, ForExpression } from '../nodes.js';
import { references } from '../references.js';
import { contextOf, findVariable, type Scope } from '../scope.js';
import { aType } from '../type-phrase.js';
import { evaluateCondition } from './condition.js';
import { evaluateIn } from './evaluate-in.js';
import type { Frame } from './frame.js';
import { evaluateLoop, unknownElement } from './loop.js';
import { report } from './problems.js';
import { sensitiveAsAny, shownKey } from './sensitive.js';

const CODES = { ofNull: 'ConditionIsNull', ofType: 'InvalidForCondition' } as const;

/**
 * `[for ...]`, `{for ...}`. The first element with a problem ends it, and a splat too.
 * Deviation: one-problem-a-loop. @see spec-hcl2 A.4 "for expressions"
 */
export function evaluateFor(expression: ForExpression, frame: Frame): Value {
  const loop = evaluateLoop(expression, frame);
  const { key, condition } = expression;
  if (condition !== undefined && !isPossible(condition, unknownElement(expression, frame))) return UNKNOWN;
  if (loop === undefined) return UNKNOWN;
  const sources: Value[] = [loop.collection];
  const kept = condition === undefined ? loop.frames : filter(loop.frames, condition, sources);
  if (kept === undefined) return UNKNOWN;
  const result = key === undefined ? makeTuple(kept, expression) : makeObject(kept, key, { expression, sources });
  return result === undefined ? UNKNOWN : sensitiveAsAny(result, sources);
}

/** A condition that is wrong for every element is reported even when there are none. */
function isPossible(condition: Expression, element: Frame): boolean {
  const world = worldOf(condition, element.scope);
  const earlier = possibleIn.get(condition);
  if (earlier !== undefined && world.every((part, index) => part === earlier[index])) return true;
  const before = element.diagnostics.length;
  const verdict = evaluateCondition(condition, element, CODES);
  if (verdict === undefined || element.diagnostics.length > before) return false;
  possibleIn.set(condition, world);
  return true;
}

/** Where each condition was last found possible: without it, every loop within a condition doubles the work. */
const possibleIn = new WeakMap<Expression, readonly unknown[]>();

/** All that an evaluation depends on: what the names stand for, and what functions work with. */
function worldOf(expression: Expression, scope: Scope | undefined): readonly unknown[] {
  return [contextOf(scope), ...references(expression).map(({ root }) => findVariable(scope, root))];
}

/** The frames whose condition holds; undefined when that is unknown or reported. */
function filter(frames: readonly Frame[], condition: Expression, sources: Value[]): Frame[] | undefined {
  const kept: Frame[] = [];
  let isKnown = true;
  for (const frame of frames) {
    const before = frame.diagnostics.length;
    const verdict = evaluateCondition(condition, frame, CODES);
    if (verdict === undefined || frame.diagnostics.length > before) return undefined;
    sources.push(verdict);
    if (verdict.kind === 'unknown') isKnown = false;
    else if (verdict.value) kept.push(frame);
  }
  return isKnown ? kept : undefined;
}

function makeTuple(frames: readonly Frame[], { value }: ForExpression): Value | undefined {
  const items: Value[] = [];
  for (const frame of frames) {
    const before = frame.diagnostics.length;
    items.push(evaluateIn(value, frame));
    if (frame.diagnostics.length > before) return undefined;
  }
  return tupleValue(items);
}

/** Undefined when a key is unknown, or something was reported. */
function makeObject(
  frames: readonly Frame[],
  key: Expression,
  { expression, sources }: { expression: ForExpression; sources: Value[] },
): Value | undefined {
  const groups = new Map<string, Value[]>();
  let isKnown = true;
  for (const frame of frames) {
    const before = frame.diagnostics.length;
    const name = toKey(evaluateIn(key, frame), key, frame);
    if (name === undefined || frame.diagnostics.length > before) return undefined;
    sources.push(name);
    if (name.kind !== 'string') {
      isKnown = false;
      continue;
    }
    const value = evaluateIn(expression.value, frame);
    if (frame.diagnostics.length > before) return undefined;
    const group = groups.get(name.value);
    if (group === undefined) groups.set(name.value, [value]);
    else if (expression.isGrouped) group.push(value);
    else return duplicate(name, key, frame);
  }
  if (!isKnown) return undefined;
  if (expression.isGrouped) return objectValue([...groups].map(([name, values]) => [name, tupleValue(values)]));
  return objectValue([...groups].map(([name, [value = UNKNOWN]]) => [name, value]));
}

/** The key as a string, or unknown; undefined when it was reported to be wrong. */
function toKey(value: Value, key: Expression, frame: Frame): Value | undefined {
  const name = tryConvert(value, STRING);
  if (name?.kind === 'string' || name?.kind === 'unknown') return name;
  const what = name === undefined ? aType(value.type) : 'null';
  report(frame, 'InvalidObjectKey', {
    range: key.range,
    detail: `A key must be a string; this is ${what}.`,
    about: key,
  });
  return undefined;
}

function duplicate(name: StringValue, key: Expression, frame: Frame): undefined {
  report(frame, 'DuplicateObjectKey', {
    range: key.range,
    detail: `Two elements have the key ${shownKey(name)}.`,
    hint: 'To collect all values of a key, write "..." after the value: {for v in list : key => value...}.',
    about: key,
  });
  return undefined;
}
