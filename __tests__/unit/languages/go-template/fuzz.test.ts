import { describe, expect, it } from 'vitest';
import { GoTemplateError } from '../../../../src/languages/go-template/errors.js';
import type { FunctionTable } from '../../../../src/languages/go-template/functions.js';
import { renderTemplate } from '../../../../src/languages/go-template/render.js';
import { goList, goMap } from '../../../../src/languages/go-template/values.js';

const pieces = [
  '{{',
  '}}',
  '{{- ',
  ' -}}',
  ' ',
  '\n',
  '.',
  '.A',
  '.L',
  '.X',
  '.M.a',
  '$',
  '$x',
  ':=',
  '=',
  '|',
  '(',
  ')',
  ',',
  '"s"',
  '`r`',
  "'c'",
].concat(
  [
    '1',
    '-1',
    '1.5',
    '1i',
    '0x1F',
    'true',
    'nil',
    'if',
    'else',
    'end',
    'range',
    'with',
    'define',
    'template',
    'block',
    'break',
  ],
  [
    'continue',
    'upper',
    'print',
    'printf',
    '"%5.2f%v%[3]*.d"',
    'index',
    'len',
    'eq',
    'lt',
    'and',
    'slice',
    'html',
    'call',
    'nope',
  ],
  [
    '{{if .A}}',
    '{{range .L}}',
    '{{with .M}}',
    '{{else}}',
    '{{end}}',
    '{{.A}}',
    '/*',
    '*/',
    'é',
    '😀',
    '\ud800',
    '"',
    '`',
    '\\',
    '@',
  ],
);

const functions: FunctionTable = new Map([
  ['upper', { params: ['string'], call: (text) => String(text).toUpperCase() }],
]);
const data = goMap({ A: 5n, L: goList([1n, 'a', null]), M: goMap({ a: 'one' }) });

/** mulberry32: the same numbers in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function randomTemplate(random: (below: number) => number): string {
  const count = 1 + random(20);
  return Array.from({ length: count }, () => pieces[random(pieces.length)] + (random(2) === 0 ? ' ' : '')).join('');
}

/** What is wrong with the outcome of a template, or '' when it is an output or an error with a place in the source. */
function fault(source: string): string {
  try {
    return renderTemplate(source, data, functions).isWellFormed() || !source.isWellFormed()
      ? ''
      : 'output is not well-formed';
  } catch (error) {
    if (!(error instanceof GoTemplateError)) return String(error);
    const { offset, line, column } = error;
    const isInside =
      offset >= 0 && offset <= source.length && line >= 1 && line <= source.split('\n').length && column >= 1;
    return isInside && error.message.startsWith('template: root:') ? '' : `${error.message} at ${offset}`;
  }
}

describe('random templates', () => {
  it.each([1, 2, 3, 4, 5])('of seed %i give an output, or an error inside the source', (seed) => {
    const random = randomNumbers(seed);
    const sources = Array.from({ length: 2_000 }, () => randomTemplate(random));
    expect(sources.map((source) => [source, fault(source)]).filter(([, problem]) => problem !== '')).toEqual([]);
  });
});
