import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reapJournal } from '../../src/reaper.js';
import { openJournal } from '../../src/resources/journal.js';
import { FakeClock } from '../support/fake-clock.js';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reaper-'));
  path = join(folder, 'run.journal');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function reapNow(lines: string[] = []) {
  // Time stands still: loading the SDK and looking for credentials take real time, and must not lose against the deadline.
  const clock = new FakeClock({ autoAdvance: false });
  return reapJournal(path, {
    env: { HOME: folder, AWS_EC2_METADATA_DISABLED: 'true' },
    clock,
    signal: new AbortController().signal,
    deadline: clock.now() + 60_000,
    credentialCandidates: [],
    report: (line) => lines.push(line),
  });
}

describe('reaping a journal', () => {
  it('that is missing does nothing', async () => {
    expect(await reapNow()).toEqual({ released: [], remaining: [], unreadableLines: 0 });
  });

  it('tells what remains, and how to remove it, when AWS cannot be reached', async () => {
    const journal = openJournal(path, new FakeClock());
    const access = { region: 'eu-west-1', account: '123456789012', credentials: 'environment' };
    const entry = await journal.intend({ kind: 'aws:instance', build: 'web', access, token: 't' });
    await journal.created(entry, 'i-1');
    await journal.close();
    const before = await readFile(path, 'utf8');

    const { remaining } = await reapNow();

    expect(remaining).toMatchObject([
      {
        description: 'instance i-1 in eu-west-1 (build web)',
        reason: 'no AWS credentials were found',
        command: 'aws ec2 terminate-instances --instance-ids i-1 --region eu-west-1',
      },
    ]);
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('says that a line cannot be read', async () => {
    await writeFile(path, '{"v":1,"op":"int');
    const lines: string[] = [];
    expect(await reapNow(lines)).toMatchObject({ unreadableLines: 1 });
    expect(lines).toEqual([expect.stringContaining('1 line(s)')]);
  });
});
