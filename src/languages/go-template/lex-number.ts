import { isAlphaNumeric } from './characters.js';
import { quote } from './quote.js';
import type { Scanner } from './scanner.js';

/** Cuts a number, or a complex constant of two numbers. Only its shape is checked: the parser gives it a value. */
export function lexNumber(scanner: Scanner): 'inside' | 'failed' {
  let complete = scanNumber(scanner);
  if (!complete) return badNumber(scanner);
  if (!/^[-+]$/.test(scanner.peek())) {
    scanner.emit('number');
    return 'inside';
  }
  complete = scanNumber(scanner) && scanner.text().endsWith('i');
  if (!complete) return badNumber(scanner);
  scanner.emit('complex');
  return 'inside';
}

function badNumber(scanner: Scanner): 'failed' {
  scanner.fail(`bad number syntax: ${quote(scanner.text())}`);
  return 'failed';
}

/** Takes one number; false when a letter or digit follows that cannot belong to it. */
function scanNumber(scanner: Scanner): boolean {
  scanner.accept('+-');
  let digits = '0123456789_';
  let exponent = 'eE';
  if (scanner.accept('0')) {
    if (scanner.accept('xX')) [digits, exponent] = ['0123456789abcdefABCDEF_', 'pP'];
    else if (scanner.accept('oO')) [digits, exponent] = ['01234567_', ''];
    else if (scanner.accept('bB')) [digits, exponent] = ['01_', ''];
  }
  scanner.acceptRun(digits);
  if (scanner.accept('.')) scanner.acceptRun(digits);
  if (scanner.accept(exponent)) {
    scanner.accept('+-');
    scanner.acceptRun('0123456789_');
  }
  scanner.accept('i');
  if (!isAlphaNumeric(scanner.peek())) return true;
  scanner.next();
  return false;
}
