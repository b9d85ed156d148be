import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { evaluateExpression } from '../support/evaluate-text.js';
import { readPeers } from '../support/peers-env.js';
import { randomSource } from '../support/random-source.js';

// Conversions and unified types of random values, by `packer console` of Debian's packer (1.6.6) and by us.
const folder = mkdtempSync(join(tmpdir(), 'packer-conversions-'));
writeFileSync(join(folder, 't.pkr.hcl'), 'source "null" "x" {\n  communicator = "none"\n}\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const random = randomSource(166);
const LEAVES = ['"a"', '"1"', '"true"', '"b"', '1', '2.5', '10', '-3', 'true', 'false', '[]', '{}'] as const;
const NAMES = ['a', 'b', 'c'] as const;

it('gives the values and the messages that Packer gives', () => {
  const expressions = Array.from({ length: 2000 }, expression);
  const theirs = askPacker(expressions);
  const ours = expressions.map(askOurs);
  expect(theirs.filter((answer) => answer.startsWith('!')).length).toBeGreaterThan(300);
  expect(theirs.filter((answer) => answer.startsWith('[')).length).toBeGreaterThan(300);
  const differing = expressions.flatMap((source, index) => {
    const [our = '', their = ''] = [ours[index], theirs[index]];
    return withoutPart(our) === withoutPart(their) ? [] : [{ source, our, their }];
  });
  expect(differing).toEqual([]);
});

/** Each answer follows a line that says which one it is. Node gives its children sockets: of a pipe, packer answers the last line only. */
function askPacker(expressions: readonly string[]): string[] {
  const lines = expressions.flatMap((source, index) => [`"#${index}#"`, `jsonencode([${source}])`]);
  const printed = execFileSync(readPeers().packer.path, ['console', 't.pkr.hcl'], {
    cwd: folder,
    env: { PATH: '/usr/bin:/bin', HOME: folder, CHECKPOINT_DISABLE: '1' },
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    timeout: 150_000,
  });
  const answers = printed.split(/^#\d+#$/m).slice(1);
  expect(answers).toHaveLength(expressions.length);
  return answers.map(answerText);
}

function answerText(printed: string): string {
  const text = printed.trim().replaceAll(/\s+/g, ' ');
  if (!text.startsWith('Error')) return text;
  const message = /Invalid value for "value" parameter: (.*)\.$/.exec(text)?.[1];
  return `! ${message ?? /^Error: (.*?) on </.exec(text)?.[1]}`;
}

function askOurs(source: string): string {
  const { text, problem } = evaluateExpression(source);
  if (problem === undefined) return `[${text}]`;
  if (problem.summary !== 'Invalid function argument') return `! ${problem.summary}`;
  // What the value is instead, later versions say.
  return `! ${(problem.detail ?? '').replace(/^convert: /, '').replace(/(?:, but have [a-z ]+)?\.$/, '')}`;
}

/** Of several wrong parts of an object, Packer names any one. */
function withoutPart(answer: string): string {
  return answer.replace(/^! (?:element|attribute) "\w+": .*/, '! a part');
}

/** Packer 1.6.6 crashes over nulls in conditionals, and does not see that two nulls in a set are equal. */
function expression(): string {
  if (random.below(3) === 0) return `true ? ${value(2)} : ${value(2)}`;
  const target = type(2);
  const nested =
    random.below(3) === 0
      ? `convert(${value(2)}, ${type(2)})`
      : value(2, target.includes('set') ? 'never null' : 'perhaps null');
  return `convert(${nested}, ${target})`;
}

function value(depth: number, nulls: 'never null' | 'perhaps null' = 'never null'): string {
  const choice = random.below(depth > 0 ? 6 : 3);
  if (choice < 3) return nulls === 'perhaps null' && random.below(6) === 0 ? 'null' : random.pick(LEAVES);
  if (choice === 3) {
    const names = NAMES.slice(0, random.below(3) + 1);
    return `{${names.map((name) => `${name}=${value(depth - 1, nulls)}`).join(',')}}`;
  }
  const items = Array.from({ length: random.below(3) + 1 }, () => value(depth - 1, nulls));
  return `[${(choice === 4 ? items : [items[0], ...items, items[0]]).join(',')}]`;
}

function type(depth: number): string {
  const choice = random.below(depth > 0 ? 8 : 4);
  if (choice < 4) return random.pick(['string', 'number', 'bool', 'any']);
  if (choice < 7) return `${random.pick(['list', 'set', 'map'])}(${type(depth - 1)})`;
  const names = NAMES.slice(0, random.below(2) + 1);
  if (random.below(2) === 0) return `object({${names.map((name) => `${name}=${type(depth - 1)}`).join(',')}})`;
  return `tuple([${names.map(() => type(depth - 1)).join(',')}])`;
}
