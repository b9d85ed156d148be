import { BigFloat } from '../cty/big-float.js';
import { boolValue, NULL, numberValue, stringValue, type Value } from '../cty/values.js';
import { FunctionError } from './definition.js';
import { parseTimestamp, rfc3339 } from './timestamp.js';

const TRUE_WORDS: ReadonlySet<string> = new Set(['y', 'Y', ...cased('yes'), ...cased('true'), ...cased('on')]);
const FALSE_WORDS: ReadonlySet<string> = new Set(['n', 'N', ...cased('no'), ...cased('false'), ...cased('off')]);
const NULL_WORDS: ReadonlySet<string> = new Set(['', '~', ...cased('null')]);
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
/** The sign may also stand after the prefix. */
const BINARY = /^[-+]?0b/;
const DECIMAL = /^[-+]?(?:\.[0-9][0-9_]*|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/;
const DATE = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/;
const TIME =
  /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})([Tt ])([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:\.[0-9]{1,9})?(Z|[-+][0-9]{2}:[0-9]{2})?$/;

/**
 * What a plain scalar means: null, a boolean of YAML 1.1, a decimal or binary number, a time (as RFC 3339, without fraction), else
 * its text. Throws {@link FunctionError} for NaN and for what only begins like a binary number.
 *
 * @see spec-hcl2 C, yamldecode
 */
export function plainScalar(text: string): Value {
  if (NULL_WORDS.has(text)) return NULL;
  if (TRUE_WORDS.has(text)) return boolValue(true);
  if (FALSE_WORDS.has(text)) return boolValue(false);
  const number = numberOf(text);
  return number === undefined ? stringValue(yamlTime(text) ?? text) : numberValue(number);
}

/** `yes`, `Yes`, `YES`. */
function cased(word: string): string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}

function numberOf(text: string): BigFloat | undefined {
  if (NOT_A_NUMBER.test(text)) throw new FunctionError('floating point NaN is not supported');
  if (INFINITY.test(text)) return text.startsWith('-') ? BigFloat.NEGATIVE_INFINITY : BigFloat.INFINITY;
  if (BINARY.test(text)) return binaryNumber(text);
  return DECIMAL.test(text) ? BigFloat.parse(text.replaceAll('_', '')) : undefined;
}

function binaryNumber(text: string): BigFloat {
  const [, sign, bits] = /^([-+]?)([01]+)$/.exec(text.replace('0b', '').replaceAll('_', '')) ?? [];
  if (bits === undefined) throw new FunctionError(`cannot parse ${JSON.stringify(text)} as a binary number`);
  const size = BigInt(`0b${bits}`);
  return BigFloat.fromInteger(sign === '-' ? -size : size);
}

/** A time of YAML as RFC 3339, without fraction; undefined for what is none, like the thirtieth of February. */
export function yamlTime(text: string): string | undefined {
  const match = DATE.exec(text) ?? TIME.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, separator, hour = '0', minute = '0', second = '0', zone] = match;
  // After a T an offset must follow, after a space there is none.
  if (separator !== undefined && (separator === ' ') !== (zone === undefined)) return undefined;
  const [mm, dd, h, m, s] = [month, day, hour, minute, second].map((part = '') => part.padStart(2, '0'));
  try {
    return rfc3339(parseTimestamp(`${year}-${mm}-${dd}T${h}:${m}:${s}${zone ?? 'Z'}`));
  } catch (error) {
    if (error instanceof FunctionError) return undefined;
    throw error;
  }
}
