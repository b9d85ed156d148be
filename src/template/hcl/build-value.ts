import type { GeneratedData } from '../../contract/config.js';
import { BigFloat } from '../../languages/cty/big-float.js';
import { NUMBER, STRING } from '../../languages/cty/types.js';
import { boolValue, listValue, numberValue, objectValue, stringValue, type Value } from '../../languages/cty/values.js';
import { NO_BUILD } from './scopes.js';
import { UNKNOWN_TEXT } from './source-values.js';

/** What is known of the run. */
export interface BuildFacts {
  /** Which `build` values there are; undefined where none may be used. */
  readonly keys: ReadonlySet<string> | undefined;
  /** Their values, once they exist. */
  readonly data: GeneratedData | undefined;
}

/** `build`: while preparing every value is a text that says it is unknown, later the real ones lie over them. @see spec-hcl2 B.5 */
export function buildValue(name: string, { keys, data }: BuildFacts): Value {
  if (keys === undefined) return NO_BUILD;
  const values = new Map<string, Value>();
  for (const key of keys) values.set(key, stringValue(UNKNOWN_TEXT));
  for (const [key, given] of Object.entries(data ?? {})) {
    const value = plainValue(given);
    if (value !== undefined) values.set(key, value);
  }
  values.set('name', stringValue(name));
  return objectValue(values);
}

function plainValue(given: unknown): Value | undefined {
  if (typeof given === 'string') return stringValue(given);
  if (typeof given === 'boolean') return boolValue(given);
  if (typeof given === 'number') return numberValue(BigFloat.fromFloat64(given));
  if (!Array.isArray(given)) return undefined;
  if (given.every((item) => typeof item === 'string')) return listValue(STRING, given.map(stringValue));
  if (given.every((item) => typeof item === 'number')) {
    return listValue(
      NUMBER,
      given.map((item) => numberValue(BigFloat.fromFloat64(item))),
    );
  }
  return undefined;
}
