import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { inspect } from '../../src/cli/commands/inspect.js';
import { runPacker } from '../support/packer-process.js';
import { type Outcome, runCommand } from '../support/read-command.js';
import { sharedPath } from '../support/shared.js';

// `packer inspect` of Debian's packer (1.6.6) and ours on every HCL2 template of the corpus that 1.6.6 can read.

/** What 1.6.6 does not know, and 1.16 does. */
const NEWER: ReadonlyMap<string, string> = new Map([
  ['tvories__packer-vsphere-hcl', 'a provisioner of a plugin, for which 1.6.6 leaves out the build'],
  ['vmware-samples__packer-examples-for-vsphere/tests/network', 'locals with functions that 1.6.6 lacks'],
]);

const [, ...rows] = readFileSync(sharedPath('corpus', 'HCL-RESULTS.tsv'), 'utf8').trimEnd().split('\n');
const readable = rows.map((row) => row.split('\t')).filter(([, , inspected]) => inspected === '0');
let agreeing = 0;

afterAll(() => {
  process.stdout.write(`packer inspect of HCL2: ${agreeing} of ${readable.length} agree\n`);
});

describe('inspect of HCL2', () => {
  it('has templates to compare', () => expect(readable.length).toBeGreaterThan(90));

  it.each(readable.map(([unit = '']) => unit))('%s', async (unit) => {
    const cwd = sharedPath('corpus');
    const [theirs, ours] = await Promise.all([
      runPacker(['inspect', unit], { cwd, env: { HOME: '/nowhere' } }),
      runCommand(inspect, [unit], { cwd, env: { HOME: '/nowhere' } }),
    ]);
    if (NEWER.has(unit)) {
      expect(ours).not.toEqual(theirs);
      expect(ours.exitCode).toBe(0);
      return;
    }
    expect(withoutClock(ours)).toEqual(withoutClock(theirs));
    agreeing += 1;
  });
});

/** The two do not run in the same second. */
function withoutClock({ exitCode, printed }: Outcome): Outcome {
  return {
    exitCode,
    printed: printed
      .replace(/\b20\d\d-?\d\d-?\d\d[T ]?\d\d:?\d\d:?\d\d\b/g, 'NOW')
      .replace(/\b1[78]\d{8}\b/g, 'SECONDS'),
  };
}
