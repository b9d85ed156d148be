import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
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
        reason: expect.stringMatching(/^no AWS credentials were found\. .*aws-actions\/configure-aws-credentials/),
        command: 'aws ec2 terminate-instances --instance-ids i-1 --region eu-west-1',
      },
    ]);
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('ends at its deadline although nobody answers who has the credentials', async () => {
    const journal = openJournal(path, new FakeClock());
    const access = { region: 'eu-west-1', account: '123456789012', credentials: 'container' };
    await journal.created(await journal.intend({ kind: 'aws:instance', build: 'web', access, token: 't' }), 'i-1');
    await journal.close();
    const silent = createServer();
    const port = await new Promise<number>((resolve) =>
      silent.listen(0, '127.0.0.1', () => resolve((silent.address() as AddressInfo).port)),
    );
    const clock = new FakeClock();
    const { remaining } = await reapJournal(path, {
      env: { HOME: folder, AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}/` },
      clock,
      signal: new AbortController().signal,
      deadline: clock.now() + 60_000,
      credentialCandidates: [],
      report: () => undefined,
    });
    expect(remaining).toMatchObject([{ reason: 'there was no time left to remove it' }]);
    silent.close();
  });

  it('says that a line cannot be read', async () => {
    await writeFile(path, '{"v":1,"op":"int');
    const lines: string[] = [];
    expect(await reapNow(lines)).toMatchObject({ unreadableLines: 1 });
    expect(lines).toEqual([expect.stringContaining('1 line(s)')]);
  });
});
