import { ConversionError } from '../cty/conversion-error.js';
import { convert } from '../cty/convert.js';
import { objectOf, type Type } from '../cty/types.js';
import type { Value } from '../cty/values.js';
import { evaluate } from './evaluate.js';
import type { Expression, ObjectItem } from './nodes.js';
import {
  argumentsRange,
  OPTIONAL_EXAMPLE,
  type ReadType,
  readType,
  type TypeReading,
  wrongType,
} from './type-constraint.js';

/** An attribute of an object type; `substitute` is the default, converted to the type. */
interface ReadAttribute extends ReadType {
  readonly isOptional: boolean;
  readonly substitute?: Value | undefined;
}

/** Reads what stands between the parentheses of `object(...)`. @see spec-hcl2 A.5 */
export function readObjectType(argument: Expression, hint: string, reading: TypeReading): ReadType {
  if (argument.kind !== 'object') {
    return wrongType(reading, argument.range, { detail: 'The attributes of an object type stand in braces.', hint });
  }
  const attributes = new Map<string, ReadAttribute>();
  for (const item of argument.items) {
    const name = readName(item, attributes, reading);
    const attribute = readAttribute(item.value, reading);
    if (name !== undefined) attributes.set(name, attribute);
  }
  if (reading.optional === 'with defaults') return withDefaults([...attributes]);
  return { type: objectOf([...attributes].map(([name, { type }]) => [name, type])) };
}

/** Undefined when it was reported to be none. */
function readName(
  { key }: ObjectItem,
  earlier: ReadonlyMap<string, ReadAttribute>,
  reading: TypeReading,
): string | undefined {
  if (key.kind !== 'name') {
    const detail = 'The name of an attribute of an object type is written without quotes.';
    wrongType(reading, key.range, { detail });
    return undefined;
  }
  if (!earlier.has(key.name)) return key.name;
  wrongType(reading, key.range, { detail: `The object type has an attribute "${key.name}" already.` });
  return undefined;
}

function readAttribute(expression: Expression, reading: TypeReading): ReadAttribute {
  if (expression.kind !== 'call' || expression.name !== 'optional') {
    return { ...readType(expression, reading), isOptional: false };
  }
  const [argument, substitute, ...more] = expression.args;
  const isStrict = reading.optional === 'required';
  if (argument === undefined || more.length > 0 || expression.expandsLast || (isStrict && substitute !== undefined)) {
    const detail = isStrict
      ? 'optional takes one argument here: the type.'
      : 'optional takes a type, and a default if there is one.';
    const wrong = wrongType(reading, argumentsRange(expression), { detail, hint: OPTIONAL_EXAMPLE });
    return { ...wrong, isOptional: true };
  }
  const read = readType(argument, reading);
  if (substitute === undefined) return { ...read, isOptional: true };
  return { ...read, isOptional: true, substitute: readDefault(substitute, read.type, reading) };
}

/** Undefined when it was reported that it is no constant of the type. */
function readDefault(expression: Expression, type: Type, reading: TypeReading): Value | undefined {
  const { value, diagnostics } = evaluate(expression, undefined);
  reading.diagnostics.push(...diagnostics);
  if (diagnostics.length > 0) return undefined;
  try {
    return convert(value, type);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    reading.diagnostics.push({
      severity: 'error',
      code: 'InvalidOptionalDefault',
      summary: 'Invalid default value for optional attribute',
      detail: `The default does not fit the type of its attribute: ${error.message}.`,
      range: expression.range,
    });
    return undefined;
  }
}

function withDefaults(attributes: readonly (readonly [string, ReadAttribute])[]): ReadType {
  const optional = attributes.filter(([, { isOptional }]) => isOptional).map(([name]) => name);
  const values = new Map(
    attributes.flatMap(([name, { substitute }]) => (substitute === undefined ? [] : [[name, substitute] as const])),
  );
  const inner = new Map(
    attributes.flatMap(([name, { defaults }]) => (defaults === undefined ? [] : [[name, defaults] as const])),
  );
  const hasDefaults = values.size > 0 || inner.size > 0;
  return {
    type: objectOf(
      attributes.map(([name, { type }]) => [name, type]),
      optional.length === 0 ? undefined : new Set(optional),
    ),
    defaults: hasDefaults ? { kind: 'object', values, attributes: inner } : undefined,
  };
}
