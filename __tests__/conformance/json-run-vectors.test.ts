import { rmSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makePlace, ourRun, type RunEnd } from '../support/run-both.js';
import { vectorCases } from '../support/run-cases-vectors.js';

/**
 * The vectors of spec-json-template 11 that run, through the command line in this process. The same templates are run
 * beside Packer in `peers/packer-run.test.ts`.
 */
interface Expected {
  readonly id: string;
  readonly exitCode: number;
  /** Lines that are printed, in this order, among others. */
  readonly says?: readonly string[];
  readonly never?: readonly RegExp[];
  /** Files that are left beside the template. */
  readonly files?: readonly string[];
}

const EXPECTED: readonly Expected[] = [
  { id: '7', exitCode: 0, says: ['==> null: x-y-o'] },
  { id: '16', exitCode: 0, says: ['==> null: []'] },
  { id: '17b', exitCode: 0, says: ['==> null.n-X: n-X'], never: [/==> file/], files: [] },
  { id: '20', exitCode: 0, says: ['==> null: X', '==> null: b', '==> null: c'], never: [/: a$/m] },
  {
    id: '21',
    exitCode: 1,
    says: [
      '==> null: Provisioner failed with "Script exited with non-zero exit status: 3. Allowed exit codes are: [0]", retrying with 2 trie(s) left',
      '==> null: Provisioner failed with "Script exited with non-zero exit status: 3. Allowed exit codes are: [0]", retrying with 1 trie(s) left',
      '==> null: retry limit reached.',
    ],
  },
  {
    id: '22',
    exitCode: 0,
    says: ['==> null: Pausing 1.5s before the next provisioner...', '==> null: done'],
    never: [/Setting a/],
  },
  {
    id: '23',
    exitCode: 1,
    says: [
      '==> null: Setting a 1s timeout for the next provisioner...',
      '==> null: Cancelling provisioner after a timeout...',
    ],
  },
  { id: '24', exitCode: 1, says: ['==> null: C'] },
  {
    id: '25',
    exitCode: 1,
    says: [
      '--> null: Cleanup failed: Script exited with non-zero exit status: 4. Allowed exit codes are: [0]. Original Provisioning error: Script exited with non-zero exit status: 1. Allowed exit codes are: [0]',
    ],
  },
  { id: '26a', exitCode: 1, says: ['==> null: Step "StepProvision" failed, aborting...'], never: [/: C$/m] },
  { id: '26b', exitCode: 1, says: ['==> null: C'] },
  { id: '27', exitCode: 0, never: [/Stored file/], files: ['packer_file_file'] },
  { id: '28', exitCode: 0, says: ['--> file: Stored file: o.txt'], files: ['x.tar.gz'] },
  {
    id: '29',
    exitCode: 0,
    says: ['--> file: Stored file: o.txt', '--> file: Stored file: o.txt'],
    files: ['o.txt', 'packer-manifest.json'],
  },
  { id: '30', exitCode: 1, says: ['==> Builds finished but no artifacts were created.'], files: [] },
  {
    id: '31',
    exitCode: 0,
    says: ['==> file: Running post-processor: manifest'],
    never: [/post-processor: (zip|checksum)/],
    files: ['o.txt', 'packer-manifest.json'],
  },
  {
    id: '32',
    exitCode: 0,
    says: ['==> file: Running post-processor: manifest', '==> file: Running post-processor: checksum'],
    never: [/post-processor: zip/],
    files: ['o.txt', 'packer-manifest.json', 'packer_file_file_md5.checksum'],
  },
  { id: '34', exitCode: 0, files: ['packer-manifest.json'] },
  { id: '35', exitCode: 0, says: ['==> null: Null Null'] },
  { id: '37', exitCode: 0, says: ['==> null: 1 2'] },
  { id: '38a', exitCode: 0, says: ['==> null: <sensitive>'], never: [/SECRET/] },
  { id: '38b', exitCode: 0, says: ['==> null: <sensitive> <sensitive>S'], never: [/SECRET/] },
  { id: '39', exitCode: 1, says: ['==> null.good: ran'], never: [/==> null\.bad/] },
  { id: '40', exitCode: 0, never: [/a,b/] },
  { id: '43', exitCode: 1, says: ['Error: No builds to run'], never: [/==>/] },
  { id: '44', exitCode: 1, says: ['--> null: template: root:1: function "lit" not defined'] },
];

describe('JSON vectors: runs', () => {
  it.each(EXPECTED)('$id', async ({ id, exitCode, says = [], never = [], files }) => {
    const end = await runVector(id);
    expect(end.exitCode, end.output).toBe(exitCode);
    expect(inOrder(says, end.output.split('\n')), end.output).toEqual(says);
    for (const pattern of never) expect(end.output).not.toMatch(pattern);
    if (files !== undefined) expect(Object.keys(end.files).sort()).toEqual([...files, 't.json'].sort());
  });

  it('21: tries three times', async () => {
    const { output } = await runVector('21');
    expect(output.match(/Running local shell script/g)).toHaveLength(3);
  });

  it('34: custom data is rendered and decoded weakly', async () => {
    const { files } = await runVector('34');
    const manifest = JSON.parse((files['packer-manifest.json'] ?? '').replace('SECONDS', '0'));
    expect(manifest.builds[0].custom_data).toEqual({ KEY: 'Null', n: '5', b: '1' });
  });

  it('40: a comma is escaped in records', async () => {
    const { output } = await runVector('40');
    expect(output).toMatch(/^\d+,,ui,say,==> null \(shell-local\): a%!\(PACKER_COMMA\)b$/m);
  });
});

async function runVector(id: string): Promise<RunEnd> {
  const run = vectorCases.find((one) => one.id === id);
  if (run === undefined) throw new TypeError(`no vector ${id}`);
  const place = makePlace(run);
  onTestFinished(() => rmSync(place.root, { recursive: true, force: true }));
  return ourRun(run, place);
}

/** Those of the lines that are found one after another. */
function inOrder(wanted: readonly string[], lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) if (line === wanted[found.length]) found.push(line);
  return found;
}
