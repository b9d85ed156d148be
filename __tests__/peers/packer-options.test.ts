import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imageBuildEngine } from '../../src/engine.js';
import { memoryJournal } from '../../src/resources/journal.js';
import { systemClock } from '../../src/support/clock.js';
import { systemHost } from '../../src/support/system-host.js';
import differences from '../support/intended-differences.json' with { type: 'json' };
import { livePacker } from '../support/live-packer.js';
import values from '../support/odd-values.json' with { type: 'json' };

type Json = Record<string, unknown>;
type Section = 'provisioners' | 'post-processors';

// Weak decoding (spec-json-template 8): a template holds a build for each odd value, all for one option; packer (1.6.6) and
// ours must refuse the same builds. One option of every type for each kind of component: packer starts a process per build.
let folder: string;
const counts = { agree: 0, refused: 0, intended: 0 };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packer-options-'));
  writeFileSync(join(folder, 'there.txt'), 'there');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`option values, packer and ours: ${JSON.stringify(counts)}\n`);
});

const SSH = { type: 'null', ssh_host: 'h', ssh_username: 'u', ssh_password: 'p' };
const FILE = { type: 'file', target: 'o' };
const FILTERED = {
  type: 'amazon-ebs',
  region: 'us-east-1',
  instance_type: 't2.micro',
  ami_name: 'name',
  ssh_username: 'u',
  access_key: 'a',
  secret_key: 's',
};
const EBS = { ...FILTERED, source_ami: 'ami-1' };

const BUILDERS: readonly (readonly [Json, readonly string[]])[] = [
  [SSH, ['ssh_port', 'ssh_timeout', 'ssh_pty', 'ssh_handshake_attempts', 'ssh_remote_tunnels', 'communicator']],
  [FILE, ['content']],
  [EBS, ['ena_support', 'encrypt_boot', 'launch_block_device_mappings', 'tags', 'tag', 'ami_users', 'subnet_filter']],
  [FILTERED, ['source_ami_filter']],
];

const PARTS: readonly (readonly [Section, string, Json, readonly string[]])[] = [
  ['provisioners', 'shell-local', { inline: ['x'] }, ['environment_vars', 'only_on', 'valid_exit_codes']],
  ['provisioners', 'shell-local', {}, ['inline', 'scripts']],
  ['provisioners', 'shell', { inline: ['x'] }, ['start_retry_timeout', 'skip_clean']],
  ['provisioners', 'shell', {}, ['script', 'scripts']],
  ['provisioners', 'file', { source: 'there.txt', destination: '/x' }, ['direction', 'sources']],
  ['provisioners', 'file', { destination: '/x' }, ['source']],
  ['provisioners', 'sleep', {}, ['duration']],
  ['provisioners', 'breakpoint', {}, ['disable']],
  ['provisioners', 'ansible-local', { playbook_file: 'there.txt' }, ['inventory_groups', 'playbook_files']],
  ['post-processors', 'manifest', {}, ['custom_data', 'strip_path']],
  ['post-processors', 'checksum', {}, ['checksum_types']],
  ['post-processors', 'compress', {}, ['compression_level', 'output']],
  ['post-processors', 'artifice', {}, ['files']],
  ['post-processors', 'shell-local', {}, ['execute_command']],
];

describe('builders', () => {
  const rows = BUILDERS.flatMap(([base, options]) =>
    options.map((option) => [String(base['type']), option, base] as const),
  );

  it.each(rows)('%s %s', async (_, option, base) => {
    await expectSameVerdicts({
      builders: values.map((value, index) => ({ ...base, [option]: value, name: `v${index}` })),
    });
  });
});

describe('provisioners and post-processors', () => {
  const rows = PARTS.flatMap(([section, type, base, options]) =>
    options.map((option) => [section, type, option, base] as const),
  );

  it.each(rows)('%s: %s %s', async (section, type, option, base) => {
    await expectSameVerdicts({
      builders: values.map((_, index) => ({ type: 'null', communicator: 'none', name: `v${index}` })),
      [section]: values.map((value, index) => ({ ...base, type, [option]: value, only: [`v${index}`] })),
    });
  });
});

async function expectSameVerdicts(template: Json): Promise<void> {
  const file = join(folder, 't.json');
  writeFileSync(file, JSON.stringify({ variables: { five: '5' }, ...template }));
  const [theirs, ours] = await Promise.all([refusedByPacker(file), refusedByUs(file)]);
  const different = values.flatMap((value, index) => {
    const [packer, us] = [theirs.get(`v${index}`), ours.get(`v${index}`)];
    if ((packer === undefined) === (us === undefined)) {
      counts.agree++;
      if (us !== undefined) counts.refused++;
      return [];
    }
    if (isIntended(packer, us)) {
      counts.intended++;
      return [];
    }
    return [`${JSON.stringify(value)}: ${packer === undefined ? `only ours: ${us}` : `only packer: ${packer}`}`];
  });
  expect(different).toEqual([]);
}

/** Whether a difference is one of intended-differences.json. */
function isIntended(packer: string | undefined, us: string | undefined): boolean {
  const id = /must be [<>]= \d+, not /.test(us ?? '')
    ? 'impossible-numbers'
    : / \* Source must be specified\. $/.test(packer ?? '')
      ? 'file-without-source'
      : undefined;
  return differences.some((row) => row.id === id);
}

const ENVIRONMENT = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'stub' };

/** The names of the builds that packer refuses, with its words. */
async function refusedByPacker(file: string): Promise<ReadonlyMap<string, string>> {
  const { output } = await livePacker(['validate', file], { cwd: folder, env: ENVIRONMENT });
  const blocks = output.split(/^Error: /m).slice(1);
  return new Map(blocks.map((block) => [/"(v\d+)"/.exec(block)?.[1] ?? block, block.replaceAll(/\s+/g, ' ')]));
}

async function refusedByUs(template: string): Promise<ReadonlyMap<string, string>> {
  const host = systemHost({
    env: { ...ENVIRONMENT, AWS_EC2_METADATA_DISABLED: 'true', HOME: folder },
    workingDirectory: folder,
    prompt: async () => '',
    journal: memoryJournal(systemClock),
    run: { runId: '1', attempt: '1', repository: '', uuid: '00000000-0000-4000-8000-000000000001' },
  });
  const request = { template, variables: { files: [], assignments: [] }, only: [], except: [], syntaxOnly: false };
  const { diagnostics } = await imageBuildEngine().validate({ ...request, host, sink: () => undefined });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return new Map(errors.map(({ build = '', summary }) => [build, summary]));
}
