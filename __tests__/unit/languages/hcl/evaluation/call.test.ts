import { describe, expect, it } from 'vitest';
import { ANY, listOf, NUMBER, STRING } from '../../../../../src/languages/cty/types.js';
import { NULL, nullOf, stringValue, UNKNOWN, unknownOf, type Value } from '../../../../../src/languages/cty/values.js';
import type { Scope } from '../../../../../src/languages/hcl/scope.js';
import {
  FunctionError,
  type HclFunction,
  NetworkNeeded,
} from '../../../../../src/languages/hcl-functions/definition.js';
import { textOf } from '../../../../support/cty-values.js';
import { emptyContext } from '../../../../support/evaluate-text.js';
import { evaluated, outcome, SECRET } from '../../../../support/hcl-scope.js';

/** Puts its arguments into one text. */
const show: HclFunction = {
  parameters: [{ name: 'first', type: STRING }],
  rest: { name: 'others', type: ANY, allowsNull: true, allowsUnknown: true },
  type: STRING,
  call: (args) => stringValue(args.map(textOf).join(' ')),
};

/** Refuses the argument with the index that it is given, or itself. */
const refuse: HclFunction = {
  parameters: [],
  rest: { name: 'index', type: NUMBER, allowsNull: true },
  type: listOf(STRING),
  call: (args) => {
    const [index] = args;
    throw new FunctionError(
      `no: ${args.map(textOf).join(' ')}`,
      index?.kind === 'number' ? index.value.toNumber() : undefined,
    );
  },
};

const anything: HclFunction = {
  parameters: [{ name: 'value', type: ANY, allowsAny: true, allowsUnknown: true, allowsNull: true }],
  type: ([value]) => value?.type ?? ANY,
  call: ([value]) => value ?? NULL,
};

const scope: Scope = {
  functions: new Map([
    ['show', show],
    ['refuse', refuse],
    ['anything', anything],
  ]),
  context: emptyContext,
  variables: new Map<string, Value>([
    ['later', UNKNOWN],
    ['laterText', unknownOf(STRING)],
    ['secret', SECRET],
  ]),
};

function call(source: string): string {
  const { value, diagnostics } = evaluated(source, scope);
  if (diagnostics.length === 0) return textOf(value);
  return diagnostics
    .map(({ summary, range }) => `! ${summary} at ${source.slice(range?.start.offset, range?.end.offset)}`)
    .join('; ');
}

describe('calls', () => {
  it.each([
    ['show(1)', '"\\"1\\""'],
    ['show(["a", 1]...)', '"\\"a\\" 1"'],
    ['anything(null)', 'null'],
    ['anything(later)', '?'],
    ['show("a", later)', '?'],
    ['show("a", laterText)', '"\\"a\\" ?"'],
    ['show(laterText, 1)', '?'],
    ['show("a", null)', '?'],
    ['show()', '! Not enough function arguments at )'],
    ['anything(1, "b")', '! Too many function arguments at b'],
    ['anything(["a", "b"]...)', '! Too many function arguments at ['],
    ['show(null)', '! Invalid function argument at null'],
    ['show([])', '! Invalid function argument at ['],
    ['show({}...)', '! Invalid expanding argument value at {}'],
    ['show(null...)', '! Invalid expanding argument value at null'],
    ['show(laterText...)', '! Invalid expanding argument value at laterText'],
    ['show(later...)', '?'],
    ['refuse([true, true]...)', '! Invalid function argument at ['],
    ['refuse()', '! Error in function call at refuse('],
    ['refuse(1, 2 + 3)', '! Invalid function argument at 2'],
    ['refuse(0, null)', '! Invalid function argument at 0'],
    ['shwo("a")', '! Call to unknown function at shwo'],
    ['a::b()', '! Call to unknown function at a::b'],
    ['show(nosuch, alsonot)', '! Unknown variable at nosuch; ! Unknown variable at alsonot'],
    ['constructor()', '! Call to unknown function at constructor'],
  ])('%s: %s', (source, result) => {
    expect(call(source)).toBe(result);
  });

  it('have the type of the result when they wait for an argument', () => {
    expect(evaluated('refuse(later)', scope).value).toEqual(unknownOf(listOf(STRING)));
    expect(evaluated('anything(laterText)', scope).value).toEqual(unknownOf(STRING));
    expect(evaluated('show("a", later)', scope).value).toEqual(UNKNOWN);
  });

  it.each([
    ['show()', 'The function "show" takes at least 1 argument, not 0.'],
    ['anything(1, 2)', 'The function "anything" takes 1 argument, not 2.'],
    ['show([])', 'show, argument "first": a string is required.'],
    ['show(null)', 'show, argument "first": it must not be null.'],
    ['refuse()', 'refuse: no: .'],
    ['refuse(1, 2)', 'refuse, argument "index": no: 1 2.'],
  ])('%s says: %s', (source, detail) => {
    expect(evaluated(source, scope).diagnostics[0]?.detail).toMatch(detail.split(':')[0] ?? '');
  });

  it('do not tell why they failed when an argument is sensitive', () => {
    const { diagnostics } = evaluated('anything(refuse(0, length))', {
      ...scope,
      variables: new Map([['length', { ...SECRET, ...stringValue('77') }]]),
    });
    expect(diagnostics).toHaveLength(1);
    expect(JSON.stringify(diagnostics)).not.toContain('77');
  });

  it.each([
    ['shw("a")', 'Did you mean "show"?'],
    ['tolist("a")', 'Write convert(value, list(any)).'],
  ])('%s: %s', (source, hint) => {
    expect(evaluated(source, scope).diagnostics[0]?.hint).toBe(hint);
  });

  it('are not possible without functions', () => {
    const { diagnostics } = evaluated('show(nosuch)', { variables: new Map() });
    expect(diagnostics.map(({ code }) => code)).toEqual(['FunctionCallsNotAllowed']);
  });

  it('let a question to the network through', () => {
    const ask: HclFunction = {
      parameters: [],
      type: STRING,
      call: () => {
        throw new NetworkNeeded(Promise.resolve());
      },
    };
    const asking: Scope = { functions: new Map([['ask', ask]]), context: emptyContext };
    expect(() => evaluated('ask()', asking)).toThrow(NetworkNeeded);
  });

  it('find null arguments of any type', () => {
    expect(
      evaluated('anything(nothing)', { ...scope, variables: new Map([['nothing', nullOf(STRING)]]) }).value,
    ).toEqual(nullOf(STRING));
  });
});

it('a call or an object may have very many parts', () => {
  const count = 200_000;
  expect(outcome(`max(${'1, '.repeat(count)}2)`)).toBe('2');
  const members = Array.from({ length: count }, (_, at) => `k${at} = 1`).join(', ');
  expect(outcome(`length({${members}})`)).toBe(String(count));
});
