import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { float64Power } from '../../src/languages/hcl-functions/float64-power.js';
import { simpleLower, simpleTitle, simpleUpper } from '../../src/support/simple-case.js';
import { evaluateExpression, functionScope } from '../support/evaluate-text.js';
import { goBinary } from '../support/go.js';
import { randomSource } from '../support/random-source.js';

/** What Go's libraries know, in the words of its main.go. */
interface Answer {
  readonly assigned: readonly (readonly [first: number, last: number])[];
  readonly cases: readonly (readonly [code: number, upper: number, lower: number, title: number])[];
  readonly spaces: readonly number[];
  readonly titles: readonly string[];
  readonly powers: readonly string[];
  readonly integers: readonly string[];
}

const random = randomSource(62);
const titles = ["it's", 'a.b-c_d e1f 1g', 'é ñ\u00a0ß\u2003ǆ', 'hello\tworld\nx', 'x«y» z’t', 'ა ბ', '', ' a'];
const powers = Array.from({ length: 2000 }, () => [
  String((random.below(2000) - 1000) / (random.below(3) + 1)),
  String(random.below(80) - 40),
]);
const integers = Array.from({ length: 1000 }, () => ({ text: digits(), base: random.below(61) + 2 }));
const scope = functionScope();

describe("Go 1.26's strings and numbers and ours", () => {
  const answer = askGo();

  it('map the case of every character alike', () => {
    const assigned = answer.assigned.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    const known = new Set(assigned);
    const cases = new Map(answer.cases.map(([code, ...mapped]) => [code, mapped]));
    const differing = assigned.filter((code) => {
      const character = String.fromCodePoint(code);
      const ours = [simpleUpper(character), simpleLower(character), simpleTitle(character)].map(codeOf);
      // Characters that Go's Unicode does not have yet are no upper or lower case there.
      return ours.some((mapped, index) => known.has(mapped) && mapped !== (cases.get(code)?.[index] ?? code));
    });
    expect(cases.size).toBeGreaterThan(2700);
    expect(differing.map((code) => code.toString(16))).toEqual([]);
  });

  it('know the same white space', () => {
    const found = answer.spaces.map((code) => evaluated(`trimspace("${escaped(code)}x")`));
    expect(answer.spaces).toHaveLength(25);
    expect(new Set(found)).toEqual(new Set(['"x"']));
    expect(evaluated('trimspace("\\u200bx\\ufeff")')).toBe('"\u200bx\ufeff"');
  });

  it.each(titles.map((title, index) => [title, index] as const))('write the title %j alike', (title, index) => {
    expect(evaluated(`title(${JSON.stringify(title)})`)).toBe(JSON.stringify(answer.titles[index]));
  });

  it('raise to whole powers alike, to the last digit', () => {
    const ours = powers.map(([base, exponent]) => float64Power(Number(base), Number(exponent)));
    expect(ours.map(goNumber)).toEqual(answer.powers.map((text) => goNumber(Number(text.replace('Inf', 'Infinity')))));
  });

  it('read integers of all bases alike', () => {
    const ours = integers.map(({ text, base }) => evaluated(`parseint("${text}", ${base})`));
    expect(ours).toEqual(answer.integers);
    expect(ours.filter((text) => text !== '').length).toBeGreaterThan(200);
  });
});

function askGo(): Answer {
  const cwd = fileURLToPath(new URL('go-strings', import.meta.url));
  const input = JSON.stringify({ titles, powers, integers });
  const output = execFileSync(goBinary(), ['run', '.'], { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 27 });
  // Decoder: the peer's own format, written by its main.go.
  return JSON.parse(output) as Answer;
}

/** Empty when there is a problem. */
function evaluated(expression: string): string {
  return evaluateExpression(expression, scope).text.replace('?', '');
}

function digits(): string {
  const letters = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const limit = random.pick([10, 10, 16, 36, 62]);
  const text = Array.from({ length: random.below(30) + 1 }, () => letters.charAt(random.below(limit))).join('');
  return random.pick(['', '', '-', '+']) + text;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Zero and its negative are told apart. */
function goNumber(number: number): string {
  return Object.is(number, -0) ? '-0' : String(number);
}
