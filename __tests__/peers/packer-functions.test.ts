import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { FunctionContext } from '../../src/languages/hcl-functions/definition.js';
import { emptyContext, evaluateExpression, functionScope } from '../support/evaluate-text.js';
import { runPacker } from '../support/packer-process.js';
import { expressions } from './hcl-functions/expressions.js';
import { valueExpressions } from './hcl-functions/value-expressions.js';

// What Debian's packer (1.6.6) makes of an expression in its console, and what ours does.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'packer-functions-')));
const counts = { values: 0, errors: 0 };
const TREE = [
  'a.txt',
  '.hidden',
  'sub/b.txt',
  'sub/deep/c.txt',
  'sub/.h/d.txt',
  'we[ird].txt',
  'x{y}.txt',
  'é.txt',
  'b a.txt',
  '*star',
];

for (const name of [...TREE.map((file) => `tree/${file}`), 'a.txt', 'sub/x', 'home.txt']) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), `this is ${name}\n`);
}
writeFileSync(join(folder, 'binary'), Buffer.from([0xff, 0xfe]));
symlinkSync('sub', join(folder, 'tree/link'));
symlinkSync('a.txt', join(folder, 'tree/flink'));
symlinkSync('a.txt', join(folder, 'flink'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`functions: ${counts.values} values and ${counts.errors} errors agree with packer\n`);
});

const context: FunctionContext = {
  ...emptyContext,
  baseDirectory: folder,
  workingDirectory: folder,
  homeDirectory: folder,
};

describe('functions in the console', () => {
  it.concurrent.each([...expressions, ...valueExpressions])('%s', async (expression) => {
    const theirs = await packerAnswer(expression);
    expect(ourAnswer(expression)).toBe(theirs);
    counts[theirs.startsWith('! ') ? 'errors' : 'values']++;
  });
});

/** JSON, or `! ` and the summary of the problem. */
async function packerAnswer(expression: string): Promise<string> {
  const stdin = `jsonencode(${expression})\n`;
  const { printed } = await runPacker(['console', '--config-type=hcl2'], { cwd: folder, stdin });
  const summary = /^Error: (.*)/.exec(printed)?.[1];
  return summary === undefined ? printed.replace(/\n$/, '') : `! ${summary}`;
}

function ourAnswer(expression: string): string {
  const { text, problem } = evaluateExpression(`jsonencode(${expression})`, functionScope(context));
  return problem === undefined ? String(JSON.parse(text)) : `! ${problem.summary}`;
}
