import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { evaluateExpression, functionScope } from '../support/evaluate-text.js';
import { runPacker } from '../support/packer-process.js';
import { randomSource } from '../support/random-source.js';

// Random format strings and arguments: what packer (1.6.6) makes of them, and what ours does.
const VALUES = [
  '1',
  '0',
  '-1',
  '42',
  '255',
  '3.14159',
  '-2.5',
  '0.5',
  '3.5',
  '1e6',
  '1234567',
  '1e21',
  '1e-7',
  '1/3',
  '-0',
  '1e30',
  '0.00001234',
  '"a"',
  '"é👨‍👩‍👧x"',
  '""',
  '"5"',
  '"-7.5"',
  'true',
  'null',
  '["a",1]',
  '{a=1}',
  '"<&>"',
] as const;
const FLAGS = ['', '', '', '0', '#', '-', '+', ' ', '0-', '+0', '#0', '- '] as const;
const WIDTHS = ['', '', '', '5', '8', '12', '1'] as const;
const PRECISIONS = ['', '', '', '.', '.0', '.1', '.3', '.10'] as const;
const POSITIONS = ['', '', '', '', '', '[1]', '[2]'] as const;
const VERBS = ['v', 'v', 'd', 'd', 's', 's', 'q', 't', 'b', 'x', 'X', 'o', 'e', 'f', 'g', 'E', 'G', 'z', '%'] as const;
const LITERALS = ['', 'x', '|', 'é', '%%', ' '] as const;

const random = randomSource(16);
const scope = functionScope();
const calls = Array.from({ length: 1200 }, formatCall);
const ours = new Map(calls.map((call) => [call, answer(call)]));

it('give the same texts', async () => {
  const texts = calls.filter((call) => !ours.get(call)?.startsWith('! '));
  const { printed } = await askPacker([`jsonencode([${texts.join(', ')}])`]);
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.map((call) => ours.get(call))).toEqual(JSON.parse(printed));
});

it('refuse the same calls with the same words', async () => {
  const refused = calls.filter((call) => ours.get(call)?.startsWith('! '));
  const { printed } = await askPacker(refused);
  const theirs = printed.split(/^Error: /m).slice(1);
  expect(refused.length).toBeGreaterThan(300);
  expect(refused.map((call) => ours.get(call))).toEqual(theirs.map(refusal));
});

function formatCall(): string {
  const count = random.below(2) + 1;
  const parts = Array.from({ length: count }, () => {
    const verb = random.pick(FLAGS) + random.pick(WIDTHS) + random.pick(PRECISIONS) + random.pick(POSITIONS);
    return `${random.pick(LITERALS)}%${verb}${random.pick(VERBS)}`;
  });
  const args = Array.from({ length: count }, () => random.pick(VALUES));
  return `format("${parts.join('')}|", ${args.join(', ')})`;
}

/** The text, or `! ` and what is wrong. */
function answer(call: string): string {
  const { text, problem } = evaluateExpression(call, scope);
  if (problem === undefined) return String(JSON.parse(text));
  const words = (problem.detail ?? '').replace(/^format(?:, argument "\w+")?: /, '');
  // 1.6.6 does not say yet what a value is instead of what is required.
  return `! ${words.replace(/ required, but have \w+/, ' required')}`;
}

/** The words of packer's message, which it breaks into lines. */
function refusal(printed: string): string {
  const words = printed.split('\n').slice(5).join(' ').trim();
  return `! ${words.replace(/^(?:Call to function "format" failed|Invalid value for "\w+" parameter): /, '')}`;
}

function askPacker(lines: readonly string[]) {
  return runPacker(['console', '--config-type=hcl2'], { cwd: tmpdir(), stdin: `${lines.join('\n')}\n` });
}
