import type { Value } from '../../cty/values.js';
import type { Expression } from '../nodes.js';
import { type Reference, type ReferenceStep, references } from '../references.js';
import type { Scope } from '../scope.js';
import { aType } from '../type-phrase.js';
import { followReference } from './reference-value.js';

/** Enough to recognise a value. */
const SHOWN_LENGTH = 60;
const SHOWN_NAMES = 8;

/**
 * What the names in an expression stand for, a line each, sorted; of a reference that leads nowhere what it reaches. Unknown
 * values are left out, sensitive ones not shown. @see spec-hcl2 A.8
 */
export function describeReferences(expression: Expression, scope: Scope | undefined): readonly string[] {
  const lines = new Set<string>();
  for (const reference of references(expression)) {
    const { value, reached } = followReference(reference, scope);
    if (value === undefined || value.kind === 'unknown') continue;
    // `var` itself tells nothing.
    if (reached === 0 && reference.steps.length > 0 && value.kind === 'object') continue;
    lines.add(`${referenceText(reference, reached)} ${describeValue(value)}`);
  }
  return [...lines].sort().slice(0, SHOWN_NAMES);
}

function referenceText({ root, steps }: Reference, reached: number): string {
  return root + steps.slice(0, reached).map(stepText).join('');
}

function stepText({ kind, name }: ReferenceStep): string {
  if (kind === 'attribute') return `.${name}`;
  return `[${/^\d+$/.test(name) ? name : JSON.stringify(name)}]`;
}

function describeValue(value: Value): string {
  if (value.kind === 'null') return 'is null';
  if (value.sensitive === true) return 'is (sensitive value)';
  switch (value.kind) {
    case 'string':
      return `is ${shortened(JSON.stringify(value.value))}`;
    case 'number':
      return `is ${shortened(value.value.toGeneral(10))}`;
    case 'bool':
      return `is ${value.value}`;
    case 'map':
    case 'object':
      return `is ${aType(value.type)} with ${count(value.entries.size, value.kind === 'object' ? 'attribute' : 'element')}`;
    case 'unknown':
      return `is ${aType(value.type)}`;
    default:
      return `is ${aType(value.type)} with ${count(value.items.length, 'element')}`;
  }
}

function shortened(text: string): string {
  return text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH - 3).toWellFormed()}...`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
