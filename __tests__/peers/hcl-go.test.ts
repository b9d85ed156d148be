import { describe, expect, it } from 'vitest';
import { type Answer, askGo, askOurs, type Question } from './hcl-go/answers.js';
import { intendedDifference } from './hcl-go/differences.js';
import { hardCases } from './hcl-go/hard-cases.js';
import { randomBody, randomJson } from './hcl-go/random-bodies.js';
import { RandomValues } from './hcl-go/random-values.js';
import { sharedScope } from './hcl-go/world.js';

const EXPRESSIONS = 2000;
const OTHERS = 250;

const random: readonly Question[] = [
  ...texts(EXPRESSIONS, 'expression', (seed, depth) => new RandomValues(seed).expression(depth)),
  ...texts(OTHERS, 'template', (seed, depth) => new RandomValues(seed).template(depth)),
  ...texts(OTHERS, 'body', randomBody),
  ...texts(OTHERS, 'json', randomJson),
];
const hard = hardCases();

describe("HashiCorp's HCL and ours", () => {
  const scope = sharedScope();
  const theirs = askGo([...hard, ...random]);

  it('answer every question', () => {
    expect(hard.length).toBeGreaterThan(300);
    expect(theirs).toHaveLength(hard.length + random.length);
  });

  it.each(hard.map((question, index) => ({ ...question, index })))('agree: $kind $text', ({ index, ...question }) => {
    expect(askOurs(question, scope)).toEqual(theirs[index]);
  });

  // A test of its own for each of the questions would take longer than the answers do.
  it('agree on random texts', () => {
    const found = random.map((question, index) => ({
      ...question,
      their: theirs[hard.length + index],
      ours: askOurs(question, scope),
    }));
    const differing = found.filter(({ their, ours }) => !isSame(their, ours));
    const unexplained = differing.filter((difference) => intendedDifference(difference) === undefined);
    const values = found.filter(({ their }) => their !== 'error').length;
    process.stdout.write(
      `hcl-go: ${hard.length} hard and ${random.length} random texts, ${values} of these with a value, ${differing.length} differ as intended\n`,
    );
    expect(unexplained).toEqual([]);
    // Rules that excuse more than a few would hide defects.
    expect(differing.length).toBeLessThan(random.length / 200);
    expect(values).toBeGreaterThan(random.length / 2);
  });
});

function texts(
  count: number,
  kind: Question['kind'],
  make: (seed: number, depth: number) => string,
): readonly Question[] {
  return Array.from({ length: count }, (_, index) => ({ kind, text: make(7919 * index + count, 1 + (index % 4)) }));
}

/** Properties in any order. */
function isSame(a: Answer, b: Answer): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [new Map<string, Answer>(Object.entries(a)), new Map<string, Answer>(Object.entries(b))];
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}
