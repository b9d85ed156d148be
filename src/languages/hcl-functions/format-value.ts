import type { BigFloat } from '../cty/big-float.js';
import { ConversionError } from '../cty/conversion-error.js';
import { convert } from '../cty/convert.js';
import { BOOL, NUMBER, STRING, type Type } from '../cty/types.js';
import { stringValue, type Value } from '../cty/values.js';
import { charactersOf } from './characters.js';
import { FunctionError } from './definition.js';
import { floatText, integerText } from './format-number.js';
import type { FormatVerb } from './format-verb.js';
import { jsonText } from './json.js';

/** The text of a wholly known argument as a verb asks for it. Throws {@link FunctionError}. @see spec-hcl2 C, "format verbs" */
export function formatValue(verb: FormatVerb, value: Value): string {
  if (value.kind === 'null' && verb.letter !== 'v') throw unsupportedValue(verb, 'null value cannot be formatted');
  switch (verb.letter) {
    case 'v':
      return padded(verb, verb.flags.has('#') ? asJson(verb, value) : plain(verb, value));
    case 't':
      return String(asBool(verb, value));
    case 'b':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
      return integerText(verb, asInteger(verb, value));
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G':
      return floatText(verb, asNumber(verb, value));
    case 's':
      return padded(verb, cut(verb, asText(verb, value)));
    case 'q':
      return padded(verb, asJson(verb, stringValue(cut(verb, asText(verb, value)))));
    default:
      throw new FunctionError(`unsupported format verb '${verb.letter}' in "${verb.source}" at offset ${verb.offset}`);
  }
}

function unsupportedValue({ source, offset }: FormatVerb, problem: string): FunctionError {
  return new FunctionError(`unsupported value for "${source}" at ${offset}: ${problem}`);
}

/** `%v`: a string as it is, a number with its shortest digits, the rest as JSON. */
function plain(verb: FormatVerb, value: Value): string {
  if (value.kind === 'string') return value.value;
  return value.kind === 'number' ? value.value.toGeneral() : asJson(verb, value);
}

function asJson(verb: FormatVerb, value: Value): string {
  try {
    return jsonText(value);
  } catch (error) {
    if (error instanceof FunctionError) throw unsupportedValue(verb, error.message);
    throw error;
  }
}

function asText(verb: FormatVerb, value: Value): string {
  const text = converted(verb, value, STRING);
  if (text.kind !== 'string') throw unsupportedValue(verb, 'a string is required');
  return text.value;
}

function asNumber(verb: FormatVerb, value: Value): BigFloat {
  const number = converted(verb, value, NUMBER);
  if (number.kind !== 'number') throw unsupportedValue(verb, 'a number is required');
  return number.value;
}

function asInteger(verb: FormatVerb, value: Value): bigint {
  const number = asNumber(verb, value);
  if (!number.isInteger()) throw unsupportedValue(verb, 'an integer is required');
  return number.toBigInt();
}

function asBool(verb: FormatVerb, value: Value): boolean {
  const bool = converted(verb, value, BOOL);
  if (bool.kind !== 'bool') throw unsupportedValue(verb, 'a bool is required');
  return bool.value;
}

function converted(verb: FormatVerb, value: Value, type: Type): Value {
  try {
    return convert(value, type);
  } catch (error) {
    if (error instanceof ConversionError) throw unsupportedValue(verb, error.message);
    throw error;
  }
}

/** The precision of a string counts characters; none cuts nothing, nor does 0. */
function cut({ precision = 0 }: FormatVerb, text: string): string {
  return precision === 0 ? text : charactersOf(text).slice(0, precision).join('');
}

/** To the width in characters, with spaces or zeros on either side. */
function padded({ width, flags }: FormatVerb, text: string): string {
  const padding = (flags.has('0') ? '0' : ' ').repeat(Math.max(width - charactersOf(text).length, 0));
  return flags.has('-') ? text + padding : padding + text;
}
