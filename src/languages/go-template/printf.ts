import { GoFunctionError } from './errors.js';
import type { FormatSpec } from './format-spec.js';
import { formatValue } from './format-value.js';
import { limits } from './limits.js';
import { typeName } from './operand.js';
import type { GoValue } from './values.js';

/** Go refuses widths, precisions and argument indexes beyond this. */
const largestNumber = 1_000_000;

/**
 * Go's `fmt.Sprintf`: all flags, widths, precisions, `*`, argument indexes and verbs but `%p`; mistakes in the format
 * show in the text as Go shows them (`%!d(MISSING)`).
 */
export function sprintf(format: string, args: readonly GoValue[]): string {
  const printer = new Printer(format, args);
  return printer.print();
}

interface Flags {
  plus: boolean;
  minus: boolean;
  sharp: boolean;
  space: boolean;
  zero: boolean;
}

class Printer {
  #at = 0;
  #argument = 0;
  #reordered = false;
  /** False once a directive named an argument that does not exist. */
  #goodIndex = true;
  #afterIndex = false;
  #result = '';

  readonly #format: string;
  readonly #args: readonly GoValue[];

  constructor(format: string, args: readonly GoValue[]) {
    this.#format = format;
    this.#args = args;
  }

  print(): string {
    while (this.#at < this.#format.length) {
      const percent = this.#format.indexOf('%', this.#at);
      const end = percent < 0 ? this.#format.length : percent;
      this.#result += this.#format.slice(this.#at, end);
      this.#at = end;
      if (percent < 0) break;
      this.#at += 1;
      this.#directive();
      if (this.#result.length > limits.outputLength) {
        throw new GoFunctionError(`result exceeds ${limits.outputLength} characters`);
      }
    }
    if (!this.#reordered && this.#argument < this.#args.length) this.#result += this.#extra();
    return this.#result;
  }

  #directive(): void {
    this.#goodIndex = true;
    this.#afterIndex = false;
    const flags = this.#flags();
    this.#argumentIndex();
    const width = this.#width(flags);
    const precision = this.#precision();
    if (!this.#afterIndex) this.#argumentIndex();
    const code = this.#format.codePointAt(this.#at);
    if (code === undefined) {
      this.#result += '%!(NOVERB)';
      return;
    }
    const verb = String.fromCodePoint(code);
    this.#at += verb.length;
    this.#result += this.#verb(verb, { ...flags, width, precision });
  }

  #flags(): Flags {
    const flags: Flags = { plus: false, minus: false, sharp: false, space: false, zero: false };
    for (; ; this.#at += 1) {
      const character = this.#format[this.#at];
      if (character === '+') flags.plus = true;
      else if (character === '-') flags.minus = true;
      else if (character === '#') flags.sharp = true;
      else if (character === ' ') flags.space = true;
      else if (character === '0') flags.zero = true;
      else return flags;
    }
  }

  #width(flags: Flags): number | undefined {
    if (this.#format[this.#at] === '*') {
      this.#at += 1;
      this.#afterIndex = false;
      const width = this.#integerArgument();
      if (width === undefined) this.#result += '%!(BADWIDTH)';
      if (width === undefined || width >= 0) return width;
      flags.minus = true;
      // A negative width does not pad with zeros on the right.
      flags.zero = false;
      return -width;
    }
    const width = this.#number();
    if (this.#afterIndex && width !== undefined) this.#goodIndex = false;
    return width;
  }

  #precision(): number | undefined {
    const isPoint = this.#format[this.#at] === '.' && this.#at + 1 < this.#format.length;
    if (!isPoint) return undefined;
    this.#at += 1;
    if (this.#afterIndex) this.#goodIndex = false;
    this.#argumentIndex();
    if (this.#format[this.#at] !== '*') return this.#number() ?? 0;
    this.#at += 1;
    this.#afterIndex = false;
    const precision = this.#integerArgument();
    if (precision === undefined) this.#result += '%!(BADPREC)';
    if (precision === undefined || precision >= 0) return precision;
    // Go drops a negative precision, and reports it.
    this.#result += '%!(BADPREC)';
    return undefined;
  }

  /** Digits; a number that is too large ends the format, as in Go. */
  #number(): number | undefined {
    const start = this.#at;
    while (/^[0-9]$/.test(this.#format.charAt(this.#at))) this.#at += 1;
    if (this.#at === start) return undefined;
    const digits = this.#format.slice(start, this.#at);
    // Go looks before it takes the next digit, so one more digit than the bound has gets through.
    if (digits.length < 20 && Number(digits.slice(0, -1)) <= largestNumber) return Number(digits);
    this.#at = this.#format.length;
    return undefined;
  }

  #integerArgument(): number | undefined {
    if (this.#argument >= this.#args.length) return undefined;
    const value = this.#args[this.#argument];
    this.#argument += 1;
    const isUsable = typeof value === 'bigint' && value <= largestNumber && value >= -largestNumber;
    return isUsable ? Number(value) : undefined;
  }

  /** `[n]`: the directive, width or precision takes the n-th argument. */
  #argumentIndex(): void {
    this.#afterIndex = false;
    if (this.#format[this.#at] !== '[') return;
    this.#reordered = true;
    const close = this.#format.indexOf(']', this.#at);
    if (close < 0) {
      this.#goodIndex = false;
      this.#at += 1;
      return;
    }
    const inside = this.#format.slice(this.#at + 1, close);
    this.#at = close + 1;
    if (!/^[0-9]+$/.test(inside)) {
      this.#goodIndex = false;
      return;
    }
    this.#afterIndex = true;
    const index = Number(inside) - 1;
    if (index >= 0 && index < this.#args.length) this.#argument = index;
    else this.#goodIndex = false;
  }

  #verb(verb: string, spec: FormatSpec): string {
    if (verb === '%') return '%';
    if (!this.#goodIndex) return `%!${verb}(BADINDEX)`;
    const value = this.#args[this.#argument];
    if (value === undefined) return `%!${verb}(MISSING)`;
    this.#argument += 1;
    return formatValue(value, verb, verb === 'v' ? valueSpec(spec) : spec);
  }

  #extra(): string {
    const rest = this.#args
      .slice(this.#argument)
      .map((value) => (value === null ? '<nil>' : `${typeName(value)}=${formatValue(value, 'v', {})}`));
    return `%!(EXTRA ${rest.join(', ')})`;
  }
}

/** With `%v`, `#` asks for Go syntax and `+` for field names. */
function valueSpec(spec: FormatSpec): FormatSpec {
  return { ...spec, sharp: false, plus: false, sharpV: spec.sharp ?? false, plusV: spec.plus ?? false };
}
