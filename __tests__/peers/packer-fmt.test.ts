import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fmt } from '../../src/cli/commands/fmt.js';
import { formatHcl } from '../../src/languages/hcl/format.js';
import { parseHcl } from '../../src/languages/hcl/parse.js';
import { hclCorpus } from '../support/hcl-corpus.js';
import { runPacker } from '../support/packer-process.js';
import { randomHcl } from '../support/random-hcl.js';
import { type Outcome, runCommand } from '../support/read-command.js';

const ODD = [
  '',
  '\n',
  '# only',
  'a=1',
  'a=1 /* c\nd */ \nbb=2\n',
  '\uFEFFa=1\r\nbbb=2\r\n',
  'a = <<EOT\nx\nEOT  \nb=1\n',
  'a = <<EOT\nx ${\n  y\n} z\n${ [1,\n2]}\nEOT\nbb=1\n',
  'a = "x${\ny\n}z"\n',
  'a = x[1][2] [3]\nb=c ["d"]\n',
  'a = <<EOT \nx\nEOT\n',
  'a = <<EOT\nx\nEOT',
  'a = <<EOT\n${x}EOT\nEOT\n',
  'a = "${- x}"\n',
  'a = x ? {\nb = 1\n} : {\nc = 1\n}\n',
  'a = [\n"A",\n"B"]\n',
  'a {\nb = 1 }\n',
  'a { b = 1 }\n',
  'a { b {} }\n',
  'a\n{\n}\n',
  'a = 1;\n',
  "a = 'x'\n",
  'a = "x\ny"\n',
  'a = {\nb = [ {\nc = 1\n} ]\n}\n',
  'a = f({\nb = 1\n}, [\n2\n])\n',
  'x = [ for a in b : { c = a } ]  # z\ny = 2 # zz\n',
  'a=1\rb=2\n',
  'a\t=\t1\n\tbb=2\n',
  'a = <<EOT\r\nx\r\nEOT\r\nbb=1\r\n',
  'a=1\n\r\nbb=1\r\n',
  '\u00a0a=1\n',
  'a=1\u2028b=2\n',
  'a=1\f\n',
  'a = {\n"é"=1\n"👨‍👩‍👧"=2\n"e\u0301e"=3\n"日本"=4\nbbbb=5\n}\n',
  'é=1\nbbb=2\n',
  'a=1 # é👨‍👩‍👧\nb="👨‍👩‍👧" # x\n',
  'a=1 // x\r\nbb=2 // y\r\n',
]; // as odd as people write them

/** What `packer fmt` made of each text; undefined where it does not parse. */
async function formattedByPacker(texts: readonly string[]): Promise<(string | undefined)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'packer-fmt-'));
  try {
    texts.forEach((text, index) => {
      writeFileSync(join(folder, `${index}.pkr.hcl`), text);
    });
    const { printed } = await runPacker(['fmt', '.'], { cwd: folder });
    const refused = new Set([...printed.matchAll(/failed to parse HCL (\d+)\./g)].map(([, index]) => Number(index)));
    return texts.map((_, index) =>
      refused.has(index) ? undefined : readFileSync(join(folder, `${index}.pkr.hcl`), 'utf8'),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function formattedByUs(text: string): string | undefined {
  return parseHcl('f', text).diagnostics.length > 0 ? undefined : formatHcl(text);
}

/** 1.6.6 puts a blank after `!`, 1.16 does not (spec-hcl2 D 3): its own output, formatted again, must be ours. */
function asIn116(text: string | undefined): string | undefined {
  return text !== undefined && /! (?=[\w(])/.test(text) ? formatHcl(text) : text;
}

describe('packer fmt', () => {
  it('does to every file of the corpus what we do', async () => {
    const files = hclCorpus();
    const theirs = await formattedByPacker(files.map(({ text }) => text));
    const different = files.filter(({ text }, index) => asIn116(theirs[index]) !== formattedByUs(text));
    expect(different.map(({ path }) => path)).toEqual([]);
    expect(theirs.filter((text) => text !== undefined).length).toBeGreaterThan(600);
  });

  it('does to odd files what we do', async () => {
    expect(ODD.map(formattedByUs)).toEqual(await formattedByPacker(ODD));
  });

  it('does to 300 random layouts what we do, and takes and refuses the same', async () => {
    const seeds = Array.from({ length: 300 }, (_, index) => index + 1);
    const texts = seeds.map(randomHcl);
    const theirs = await formattedByPacker(texts);
    expect(seeds.filter((_, index) => theirs[index] !== formattedByUs(texts[index] ?? ''))).toEqual([]);
    expect(theirs.filter((text) => text !== undefined).length).toBeGreaterThanOrEqual(190);
  });
});

const FILES: Readonly<Record<string, string>> = {
  'd/a.pkr.hcl': 'a=1\n',
  'd/b.pkr.hcl': 'b = 1\n',
  'd/sub/c.pkrvars.hcl': 'c=1\n',
  'e/bad.pkr.hcl': 'a = [\n',
  'e/x.pkr.hcl': 'x=1\ny   = [\n"a",\n]\nlong_name = 2',
  'e/z.hcl': 'a=1',
  't.json': '{ }',
};

/** What a command printed up to its errors, its exit code, and the files after it. */
async function outcomeOf(run: (folder: string) => Promise<Outcome>) {
  const folder = mkdtempSync(join(tmpdir(), 'packer-fmt-'));
  try {
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { exitCode, printed } = await run(folder);
    const files = Object.keys(FILES).map((name) => readFileSync(join(folder, name), 'utf8'));
    return {
      exitCode,
      printed: printed.replace(/(?:\u001b\[[\d;]*m)*Error[\s\S]*/, ''),
      isError: /Error/.test(printed),
      files,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('packer fmt as a command', () => {
  it.each([
    ['d'],
    ['-check d'],
    ['-write=false d'],
    ['-diff d'],
    ['-check -diff e/x.pkr.hcl'],
    ['-diff -write=false e/x.pkr.hcl'],
    ['e'],
    ['e/bad.pkr.hcl'],
    ['e/z.hcl'],
    ['t.json'],
    ['none'],
    ['d/b.pkr.hcl'],
  ])('fmt %s does, prints and ends as ours', async (line) => {
    const args = line.split(' ');
    const theirs = await outcomeOf((cwd) => runPacker(['fmt', ...args], { cwd }));
    expect(await outcomeOf((cwd) => runCommand(fmt, args, { cwd }))).toEqual(theirs);
  });
});
