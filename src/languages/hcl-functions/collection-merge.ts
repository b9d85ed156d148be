import { typeName } from '../cty/type-text.js';
import { ANY, objectOf, sameType, type Type } from '../cty/types.js';
import { mapValue, objectValue, type Value } from '../cty/values.js';
import { isMapping } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';

const merge: HclFunction = {
  parameters: [],
  rest: { name: 'maps', type: ANY, allowsNull: true, allowsAny: true },
  type: mergeType,
  call: (args) => {
    const type = mergeType(args);
    const entries = args.flatMap((value) => (isMapping(value) ? [...value.entries] : []));
    return type.kind === 'map' ? mapValue(type.element, entries) : objectValue(entries);
  },
};

/** `merge`. @see spec-hcl2 C */
export const MERGE_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([['merge', merge]]);

/** A map when all, nulls too, are of one map type, else an object. `any` while names of attributes are unknown. */
function mergeType(args: readonly Value[]): Type {
  const wrong = args.find(({ type }) => type.kind !== 'map' && type.kind !== 'object' && type.kind !== 'any');
  if (wrong) throw new FunctionError(`arguments must be maps or objects, got "${typeName(wrong.type)}"`);
  const type = args[0]?.type;
  if (type?.kind === 'map' && args.every((other) => sameType(other.type, type))) return type;
  const attributes = args.filter(({ kind }) => kind !== 'null').map(attributeTypes);
  return attributes.includes(undefined) ? ANY : objectOf(attributes.flatMap((types) => types ?? []));
}

function attributeTypes(value: Value): (readonly [string, Type])[] | undefined {
  if (value.type.kind === 'object') return [...value.type.attributes];
  return isMapping(value) ? [...value.entries].map(([name, { type }]) => [name, type] as const) : undefined;
}
