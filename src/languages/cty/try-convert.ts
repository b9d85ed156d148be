import { ConversionError } from './conversion-error.js';
import { convert } from './convert.js';
import type { Type } from './types.js';
import type { Value } from './values.js';

/** The value converted to a type; undefined when that cannot be. */
export function tryConvert(value: Value, type: Type): Value | undefined {
  try {
    return convert(value, type);
  } catch (error) {
    if (error instanceof ConversionError) return undefined;
    throw error;
  }
}
