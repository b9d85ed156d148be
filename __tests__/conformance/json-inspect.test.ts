import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { inspect } from '../../src/cli/commands/inspect.js';
import { runCommand, withoutTimes } from '../support/read-command.js';
import { sharedPath } from '../support/shared.js';

// Recorded: `packer inspect -machine-readable` of 1.6.6, times removed, for every JSON template of the corpus.
const SUFFIX = '.inspect.txt';
const paths = readdirSync(sharedPath('corpus', '_golden'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
  .sort();
const counts = { equal: 0, refused: 0 };

afterAll(() => {
  process.stdout.write(
    `inspect: ${counts.equal} of ${paths.length} recorded texts are equal, ${counts.refused} templates are refused by both\n`,
  );
});

describe('inspect -machine-readable of every JSON template of the corpus', () => {
  it('knows them', () => {
    expect(paths.length).toBeGreaterThan(300);
  });

  it.each(paths)('%s', async (path) => {
    const golden = recorded(path);
    const ours = await runCommand(inspect, [path], { cwd: sharedPath('corpus'), machineReadable: true });
    if (golden.startsWith(',,ui,error,Failed to parse template')) {
      expect(ours.exitCode).toBe(1);
      expect(ours.printed).not.toContain('Packer Inspect');
      counts.refused++;
      return;
    }
    expect({ ...ours, printed: sortRequired(withoutTimes(ours.printed)) }).toEqual({
      exitCode: 0,
      printed: sortRequired(golden),
    });
    counts.equal++;
  });
});

function recorded(path: string): string {
  return readFileSync(sharedPath('corpus', '_golden', `${path}${SUFFIX}`), 'utf8');
}

/** Packer lists required variables in random order; ours are sorted. */
function sortRequired(text: string): string {
  return text.replace(/(?<=^,,ui,say,Required variables:\\n\n)(?:,,template-variable,.*,1\n,,ui,say,.*\n)+/m, (block) =>
    (block.match(/.*\n.*\n/g) ?? []).sort().join(''),
  );
}
