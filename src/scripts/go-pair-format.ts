import { goQuote } from '../support/go-quote.js';

/** One verb of a Go format string, or a run of text. */
const PIECE = /%(?:\[(\d+)\])?([a-zA-Z%])|%$/g;

/**
 * Formats a key and a value by `env_var_format` (Go's `fmt.Sprintf(format, key, value)`): `%s`, `%v`, `%q`, `%[2]s`, `%%`.
 * Misused verbs give Go's marks: `%!d(string=A)`, `%!s(MISSING)`.
 */
export function formatPair(format: string, key: string, value: string): string {
  const operands = [key, value];
  let next = 0;
  return format.replace(PIECE, (_piece, index: string | undefined, verb: string | undefined) => {
    if (verb === undefined) return '%!(NOVERB)';
    if (verb === '%') return '%';
    if (index !== undefined) next = Number(index) - 1;
    const operand = operands[next++];
    if (operand === undefined) return index === undefined ? `%!${verb}(MISSING)` : `%!${verb}(BADINDEX)`;
    return formatOperand(verb, operand);
  });
}

function formatOperand(verb: string, operand: string): string {
  if (verb === 's' || verb === 'v') return operand;
  if (verb === 'q') return goQuote(operand);
  if (verb === 'x') return Buffer.from(operand).toString('hex');
  if (verb === 'X') return Buffer.from(operand).toString('hex').toUpperCase();
  return `%!${verb}(string=${operand})`;
}
