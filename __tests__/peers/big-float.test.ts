import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { BigFloat } from '../../src/languages/cty/big-float.js';
import { numberOf } from '../support/cty-values.js';
import { goBinary } from '../support/go.js';
import { randomSource } from '../support/random-source.js';

interface Operand {
  readonly text: string;
  readonly precision: number;
}

interface Question {
  readonly a: Operand;
  readonly b: Operand;
  readonly verb: string;
}

const VERBS = [
  '%.0f',
  '%.1f',
  '%.3f',
  '%.20f',
  '%.0e',
  '%.2e',
  '%e',
  '%.10e',
  '%.0g',
  '%.1g',
  '%.3g',
  '%.15g',
  '%g',
] as const;

const random = randomSource(1126);
const questions = Array.from(
  { length: 3000 },
  (): Question => ({ a: operand(), b: operand(), verb: random.pick(VERBS) }),
);

// A test of its own for each of the questions would take longer than Go does.
it('computes and writes numbers as Go 1.26 does', () => {
  const answers = askGo();
  expect(answers).toHaveLength(questions.length);
  for (const [index, question] of questions.entries()) {
    expect(askOurs(question), JSON.stringify(question)).toEqual(answers[index]);
  }
});

function askGo(): unknown[] {
  const cwd = fileURLToPath(new URL('big-float', import.meta.url));
  const output = execFileSync(goBinary(), ['run', '.'], {
    cwd,
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  });
  // Decoder: the peer's own format, written by its main.go.
  return JSON.parse(output) as unknown[];
}

function askOurs(question: Question): unknown {
  const [a, b] = [numberFor(question.a), numberFor(question.b)];
  return {
    a: described(a),
    compare: a.compare(b),
    sum: described(a.add(b)),
    difference: described(a.sub(b)),
    quotient: described(a.quo(b)),
    // Ours is exact; Go's has 512 bits. No product has more digits than these.
    product: numberOf(a.mul(b).toExponent(1500)).toText(),
    formatted: formatted(a, question.verb),
  };
}

/** As the language makes them: of a literal, of a count, of a float64. */
function numberFor({ text, precision }: Operand): BigFloat {
  if (precision === 64) return BigFloat.fromInteger(BigInt(text));
  const literal = numberOf(text);
  return precision === 53 ? BigFloat.fromFloat64(literal.toNumber()) : literal;
}

function described(number: BigFloat) {
  return {
    plain: number.toText(),
    general: number.toGeneral(),
    exponent: number.toExponent(),
    precision: number.precision,
    float64: String(new BigUint64Array(Float64Array.of(number.toNumber()).buffer)[0]),
    isInteger: number.isInteger(),
  };
}

function formatted(number: BigFloat, verb: string): string {
  const precision = /\d+/.exec(verb)?.[0];
  if (verb.endsWith('f')) return number.toFixed(Number(precision));
  if (verb.endsWith('e')) return number.toExponent(Number(precision ?? 6));
  return number.toGeneral(precision === undefined ? undefined : Number(precision));
}

function operand(): Operand {
  const precision = random.pick([512, 512, 64, 53]);
  return { text: precision === 64 ? `${random.pick(['', '-'])}${digits(18)}` : decimal(), precision };
}

/** Never zero: 0/0 has no value. */
function decimal(): string {
  const sign = random.pick(['', '-']);
  const whole = digits(random.pick([1, 2, 5, 60]));
  const fraction = random.pick(['', '', `.${digits(random.pick([1, 4, 180]))}`]);
  const exponent = random.pick(['', '', `e${random.below(80) - 40}`, `p${random.below(80) - 40}`]);
  return `${sign}${whole}${fraction}${exponent}`;
}

function digits(maximum: number): string {
  return Array.from({ length: 1 + random.below(maximum) }, (_, index) =>
    index === 0 ? 1 + random.below(9) : random.below(10),
  ).join('');
}
