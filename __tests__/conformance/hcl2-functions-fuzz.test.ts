import { describe, expect, it } from 'vitest';
import { isWhollyKnown } from '../../src/languages/cty/known.js';
import { tryConvert } from '../../src/languages/cty/try-convert.js';
import { ANY, BOOL, listOf, mapOf, NUMBER, STRING, setOf, type Type } from '../../src/languages/cty/types.js';
import { unknownOf, type Value } from '../../src/languages/cty/values.js';
import { evaluate } from '../../src/languages/hcl/evaluate.js';
import { parseHclExpression } from '../../src/languages/hcl/parse.js';
import { childScope } from '../../src/languages/hcl/scope.js';
import { FUNCTIONS } from '../../src/languages/hcl-functions/index.js';
import { type Plain, plainValue } from '../support/cty-values.js';
import { functionScope } from '../support/evaluate-text.js';
import { randomSource } from '../support/random-source.js';
import { typeExpressionText } from '../support/type-expression-text.js';

const NAMES =
  `abs ceil floor log pow signum min max sum parseint range upper lower title strrev substr length chomp indent trim
trimprefix trimsuffix trimspace startswith endswith strcontains replace regex_replace regex regexall split join sort reverse
format formatlist concat flatten chunklist coalesce coalescelist compact contains distinct element index keys values lookup
merge setunion setintersection setproduct slice zipmap alltrue anytrue`.split(/\s+/);

const PLAIN: readonly [Plain, ...Plain[]] = [
  0,
  1,
  2,
  -1,
  1.5,
  62,
  '',
  'a',
  'b',
  '1',
  '-2',
  'é😀',
  'a\nb',
  '%s',
  '%[1]v %v',
  '(a)|(?P<n>b)',
  '(a)',
  true,
  false,
  null,
];
const LISTS: readonly [Plain, ...Plain[]] = [
  [],
  ['a', 'b'],
  ['b', 'a', ''],
  [1, 2],
  [1, 'a'],
  [[1], ['x', 2]],
  [true, false],
  ['true'],
  [null],
];
const OBJECTS: readonly [Plain, ...Plain[]] = [{}, { a: 1 }, { a: 'x', b: 2 }, { constructor: { a: [1] } }];
const COLLECTIONS: readonly [Type, ...Type[]] = [
  ANY,
  ANY,
  listOf(STRING),
  listOf(NUMBER),
  listOf(ANY),
  setOf(STRING),
  setOf(ANY),
  mapOf(STRING),
  mapOf(ANY),
  STRING,
  NUMBER,
  BOOL,
];

const random = randomSource(99);
const calls = NAMES.flatMap((name) => Array.from({ length: 150 }, () => ({ name, args: randomArguments(name) })));
const scope = functionScope();

// Tests of their own for all calls would be thousands.
describe('functions with random arguments', () => {
  it('give a value or a diagnostic', () => {
    const outcomes = calls.map(({ name, args }) => call(name, args).problem);
    expect(outcomes.filter((problem) => problem === undefined).length).toBeGreaterThan(3000);
    expect(new Set(outcomes)).toEqual(
      new Set([undefined, 'Invalid function argument', 'Error in function call', 'Not enough function arguments']),
    );
  });

  it('tell the type of their result before an argument is known', () => {
    let compared = 0;
    for (const { name, args } of calls) {
      const known = call(name, args);
      if (known.problem !== undefined || !isWhollyKnown(known.value)) continue;
      for (const [index, arg] of args.entries()) {
        const { value, problem } = call(name, args.with(index, unknownOf(arg.type)));
        expect(problem, describeCall(name, args)).toBeUndefined();
        expect(
          fits(known.value.type, value.type),
          `${describeCall(name, args)}: ${typeExpressionText(value.type)}`,
        ).toBe(true);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(3000);
  });
});

/** About as many as the function takes, most of them of types that it takes. */
function randomArguments(name: string): Value[] {
  const { parameters = [], rest } = FUNCTIONS.get(name) ?? {};
  const types = [...parameters, ...(rest ? [rest, rest] : [])].map(({ type }) => type);
  return types.slice(0, random.below(9) === 0 ? -1 : undefined).map(randomArgument);
}

function randomArgument(type: Type): Value {
  const candidates = Array.from({ length: 6 }, () => {
    const value = plainValue(
      random.pick([random.pick(PLAIN), random.pick(PLAIN), random.pick(LISTS), random.pick(OBJECTS)]),
    );
    return tryConvert(value, random.pick(COLLECTIONS)) ?? value;
  });
  return candidates.find((value) => value.kind !== 'null' && tryConvert(value, type)) ?? plainValue(random.pick(PLAIN));
}

function call(name: string, args: readonly Value[]): { value: Value; problem: string | undefined } {
  const { node } = parseHclExpression('', `${name}(${args.map((_, index) => `a${index}`).join(', ')})`);
  if (node === undefined) throw new TypeError(name);
  const variables = new Map(args.map((arg, index) => [`a${index}`, arg]));
  const { value, diagnostics } = evaluate(node, childScope(scope, variables));
  return { value, problem: diagnostics[0]?.summary };
}

function describeCall(name: string, args: readonly Value[]): string {
  return `${name}(${args.map(({ type }) => typeExpressionText(type)).join(', ')})`;
}

/** True when a value of the first type may come where the second is told; `any` is what is not known yet. */
function fits(found: Type, told: Type): boolean {
  if (told.kind === 'any' || found.kind === 'any') return true;
  if (found.kind === 'tuple' && told.kind === 'tuple') {
    return (
      found.elements.length === told.elements.length &&
      found.elements.every((element, index) => fits(element, told.elements[index] ?? ANY))
    );
  }
  if (found.kind === 'object' && told.kind === 'object') {
    const names = [...found.attributes.keys()];
    return (
      names.join() === [...told.attributes.keys()].join() &&
      names.every((name) => fits(found.attributes.get(name) ?? ANY, told.attributes.get(name) ?? ANY))
    );
  }
  if ('element' in found && 'element' in told) return found.kind === told.kind && fits(found.element, told.element);
  return found.kind === told.kind;
}
