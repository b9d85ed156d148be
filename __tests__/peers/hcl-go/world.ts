import { unknownOf, type Value } from '../../../src/languages/cty/values.js';
import { FUNCTIONS } from '../../../src/languages/hcl/functions.js';
import { parseHclExpression } from '../../../src/languages/hcl/parse.js';
import { childScope, type Scope } from '../../../src/languages/hcl/scope.js';
import { parseStrictType } from '../../../src/languages/hcl/type-constraint.js';
import { emptyContext } from '../../support/evaluate-text.js';
import { evaluated } from '../../support/hcl-scope.js';

/** A name of the expressions: the expression of its value, or the type that it will have. */
interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly unknown?: string;
}

interface Attribute {
  readonly name: string;
  readonly required?: boolean;
}

/** What a body contains, and how it is read: its content, only attributes, or all but the `others` and then these from the rest. */
export interface Schema {
  readonly reading: 'content' | 'attributes' | 'rest';
  readonly attributes: readonly Attribute[];
  readonly others?: readonly Attribute[];
  readonly blocks: readonly { readonly type: string; readonly labels: readonly string[]; readonly body: Schema }[];
}

/** What the expressions may use; each may use those before it. */
export const VARIABLES: readonly Variable[] = [
  { name: 'text', value: '"ab"' },
  { name: 'accents', value: '"e\\u0301 \\U0001f600 ${text}"' },
  { name: 'number', value: '3' },
  { name: 'third', value: '1 / 3' },
  { name: 'yes', value: 'true' },
  { name: 'list', value: 'convert(["x", "y"], list(string))' },
  { name: 'numbers', value: 'convert([3, 1, 2], list(number))' },
  { name: 'empty', value: 'convert([], list(string))' },
  { name: 'set', value: 'convert(["b", "a", "b"], set(string))' },
  { name: 'map', value: 'convert({ a = "m", b = "n" }, map(string))' },
  { name: 'object', value: '{ a = 1, b = [true], c = { d = "e" } }' },
  { name: 'tuple', value: '[1, "two", null, [3]]' },
  {
    name: 'records',
    value: 'convert([{ a = 1, b = ["p"] }, { a = 2, b = [] }], list(object({ a = number, b = list(string) })))',
  },
  { name: 'nothing', value: 'null' },
  { name: 'noText', value: 'convert(null, string)' },
  { name: 'noList', value: 'convert(null, list(string))' },
  { name: 'later', unknown: 'any' },
  { name: 'laterText', unknown: 'string' },
  { name: 'laterNumber', unknown: 'number' },
  { name: 'laterBool', unknown: 'bool' },
  { name: 'laterList', unknown: 'list(string)' },
  { name: 'laterSet', unknown: 'set(string)' },
  { name: 'laterMap', unknown: 'map(number)' },
  { name: 'laterObject', unknown: 'object({ a = string, b = list(number) })' },
  { name: 'partly', value: '[text, laterText]' },
];

const SERVICE: Schema = {
  reading: 'content',
  attributes: [{ name: 'a', required: true }, { name: 'b' }],
  blocks: [{ type: 'tags', labels: [], body: { reading: 'attributes', attributes: [], blocks: [] } }],
};

/** What every body of the comparison is read with. */
export const SCHEMA: Schema = {
  reading: 'content',
  attributes: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
  blocks: [
    { type: 'service', labels: ['type', 'name'], body: SERVICE },
    { type: 'tags', labels: [], body: { reading: 'attributes', attributes: [], blocks: [] } },
    {
      type: 'part',
      labels: ['name'],
      body: {
        reading: 'rest',
        attributes: [{ name: 'a' }],
        others: [{ name: 'b' }],
        blocks: [{ type: 'service', labels: ['type', 'name'], body: SERVICE }],
      },
    },
  ],
};

const SHARED_FUNCTIONS = ['can', 'concat', 'convert', 'jsondecode', 'jsonencode', 'keys', 'max', 'try', 'upper'];

/** The variables, and the functions that the peer has too. */
export function sharedScope(): Scope {
  const variables = new Map<string, Value>();
  const functions = new Map([...FUNCTIONS].filter(([name]) => SHARED_FUNCTIONS.includes(name)));
  const scope = childScope({ functions, context: emptyContext }, variables);
  for (const variable of VARIABLES) variables.set(variable.name, variableValue(variable, scope));
  return scope;
}

function variableValue({ name, value = '', unknown }: Variable, scope: Scope): Value {
  if (unknown !== undefined) return unknownOf(typeOf(unknown));
  const answer = evaluated(value, scope);
  if (answer.diagnostics[0] !== undefined) throw new TypeError(`${name}: ${answer.diagnostics[0].summary}`);
  return answer.value;
}

function typeOf(source: string) {
  const { node } = parseHclExpression('', source);
  if (node === undefined) throw new TypeError(`not a type: ${source}`);
  return parseStrictType(node).type;
}
