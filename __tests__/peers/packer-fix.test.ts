import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fix } from '../../src/cli/commands/fix.js';
import { capturedCli } from '../support/cli-host.js';
import samples from '../support/fix-samples.json' with { type: 'json' };
import differences from '../support/intended-differences.json' with { type: 'json' };
import { brokenTexts, oddTemplates } from '../support/odd-templates.js';
import { readPeers } from '../support/peers-env.js';
import { sharedPath } from '../support/shared.js';

// `packer fix` of Debian's packer (1.6.6) and ours, on the same file: exit code and everything printed.
const packer = readPeers().packer.path;
const folder = mkdtempSync(join(tmpdir(), 'packer-fix-'));
const env = { PATH: '/usr/bin:/bin', HOME: folder, CHECKPOINT_DISABLE: '1' };
const counts = { compared: 0, agreeing: 0, intended: 0 };

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(
    `packer fix: ${counts.agreeing} of ${counts.compared} agree, ${counts.intended} are intended differences\n`,
  );
});

interface Outcome {
  readonly exitCode: number;
  readonly printed: string;
}

function askPacker(args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    execFile(packer, ['fix', ...args], { cwd: folder, env, timeout: 150_000, maxBuffer: 1e8 }, (error, stdout) => {
      if (error === null) resolve({ exitCode: 0, printed: stdout });
      else if (typeof error.code === 'number') resolve({ exitCode: error.code, printed: stdout });
      else reject(error);
    });
  });
}

async function askUs(args: readonly string[]): Promise<Outcome> {
  const cli = capturedCli(folder);
  const exitCode = await fix(args, cli);
  return { exitCode, printed: cli.printed() };
}

/** The JSON is compared byte for byte; of what follows it on failure, where we may list more, the first line's verdict. */
function comparable({ exitCode, printed }: Outcome) {
  const verdict = printed.search(/^(Error! Fixed template (fails to parse|failed to validate)|Error)/m);
  if (verdict === -1) return { exitCode, json: printed, verdict: '' };
  return {
    exitCode,
    json: printed.slice(0, verdict),
    verdict: /^(Error! Fixed template (fails to parse|failed to validate)|Error)/.exec(printed.slice(verdict))?.[1],
  };
}

async function compare(template: string, ...flags: string[]): Promise<void> {
  writeFileSync(join(folder, 't.json'), template);
  const [theirs, ours] = await Promise.all([askPacker([...flags, 't.json']), askUs([...flags, 't.json'])]);
  counts.compared++;
  if (theirs.exitCode === 2) {
    expect(differences.map((row) => row.id)).toContain('fix-unexpected-types');
    expect(ours.exitCode).toBeLessThan(2);
    counts.intended++;
    return;
  }
  expect(comparable(ours)).toEqual(comparable(theirs));
  // What we print around it, place and hint, is more; the message itself is the same.
  if (/^Error (parsing|fixing)/.test(theirs.printed)) expect(words(ours.printed)).toContain(words(theirs.printed));
  counts.agreeing++;
}

function words(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

describe('samples of every fixer', () => {
  it.each(samples.map((sample) => [sample.fixer, JSON.stringify(sample.template)] as const))(
    '%s: %s',
    async (_, text) => {
      await compare(text, '-validate=false');
    },
  );
});

describe('vectors of spec-commands 12', () => {
  it.each([
    '{"builders":[{"type":"virtualbox","iso_md5":"x","guest_additions_attach":true,"ssh_key_path":"k","ssh_wait_timeout":"1m","ssh_host_port_min":1}]}',
    '{"builders":[{"type":"amazon-ebs","ssh_private_ip":"true"}]}',
    '{"builders":[{"type":"qemu","disk_size":5000}]}',
    '{"post-processors":[{"type":"docker-tag","tag":"a,b ","tags":["b","c"]}]}',
    '{"variables":{"v":"<a & b>"}}',
    '{"builders":[]}',
    '{"_x":"c","zz":1}',
  ])('%s', async (template) => {
    await compare(template);
    await compare(template, '-validate=false');
  });
});

describe('texts that are odd', () => {
  it.each([
    '',
    ' \n',
    '{',
    '{"a":',
    '{"a":1} trailing',
    '{"a":1,}',
    '[]',
    '5',
    'null',
    '"x"',
    '{"a":1E400}',
    '{"a":[1e21,1e20,12345678901234567890,1.50,-0,-0.0,1e-6,1e-7,0.1,100000000000000000000000,1.7976931348623157e308,5e-324]}',
    '{"a":"\\u2028 \\u007f \\u0001 \\b\\f\\n\\r\\t < > & \\ud800 \\udc00\\ud83d\\ude00 é \\u2029 \\/","é":{},"\\ud83d\\ude00":[],"\\uff01":null}',
    '{"builders":[{"type":"a"}],"builders":[{"type":"b"}]}',
    '{"builders":{"type":"a"}}',
    '{"builders":["x",null,[],5]}',
    '{"builders":[{"type":5}]}',
    '{"Builders":[{"type":"proxmox"}],"builders":[{"type":"virtualbox"}]}',
    '{"Builders":[{"type":"virtualbox"}]}',
    '{"provisioners":{"type":"ansible-local","galaxycommand":"x"}}',
    '{"provisioners":{}}',
    '{"provisioners":""}',
    '{"provisioners":[{"type":"x","override":5}]}',
    '{"post-processors":"x"}',
    '{"post-processors":{}}',
    '{"Post-Processors":[{"type":"docker-tag"}],"Provisioners":[{"type":"shell"}]}',
    '{"builders":[{"type":"null"}],"zz":5}',
    '{"builders":[{"type":"null"},{"type":"null"}],"variables":{"a":5}}',
    '{"builders":[{"type":"zork"}],"provisioners":[{"type":"shell","only":["q"]}]}',
    '{"builders":[{"type":"zork"}],"variables":{"a":null},"min_packer_version":"99"}',
    '{"builders":[{"type":"zork"}],"_c":{"a":1}}',
    '{"builders":[{"type":"a"}],"post-processors":[{"x":1}],"provisioners":[{"x":1}]}',
    '{"builders":[{"type":"virtualbox"}],"provisioners":[{"type":"shell","only":["virtualbox"]}]}',
  ])('%j', async (template) => {
    await compare(template);
    await compare(template, '-validate=false');
  });
});

describe('generated templates', () => {
  it.each(oddTemplates(200))('%s', async (template) => {
    await compare(template);
  });
});

describe('broken texts', () => {
  it.each(brokenTexts(200))('%j', async (template) => {
    await compare(template, '-validate=false');
  });
});

describe('files that are not there, or not JSON templates', () => {
  it.each(['none.json', '.', 'none.pkr.hcl'])('%s', async (path) => {
    expect((await askUs([path])).exitCode).toBe((await askPacker([path])).exitCode);
  });
});

describe('the corpus', () => {
  const corpus = sharedPath('corpus');
  const templates = readdirSync(join(corpus, '_golden'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.fix.json'))
    .map((file) => file.slice(0, -'.fix.json'.length))
    .sort();

  it.each(templates)('%s', async (path) => {
    await compare(readFileSync(join(corpus, path), 'utf8'));
  });
});
