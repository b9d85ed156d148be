import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ResourceIntent } from '../../../src/contract/journal.js';
import { memoryJournal, openJournal, parseJournal, readJournal } from '../../../src/resources/journal.js';
import { isOpen } from '../../../src/resources/journal-record.js';
import { FakeClock } from '../../support/fake-clock.js';

const intent: ResourceIntent = { kind: 'aws:instance', build: 'web', access: { region: 'us-east-1' }, token: 't-1' };

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
  path = join(folder, 'deep', 'run.jsonl');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a journal in a file', () => {
  it('is not made before the first intent', async () => {
    const journal = openJournal(path, new FakeClock());
    expect(journal.used).toBe(false);
    await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readJournal(path)).toEqual({ entries: [], unreadableLines: 0 });

    await journal.intend(intent);
    await journal.close();
    expect(journal.used).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('tells each entry in its last known state, in order of the intents', async () => {
    const clock = new FakeClock();
    const journal = openJournal(path, clock);
    const [one, two, three, four] = [
      await journal.intend(intent),
      await journal.intend({ ...intent, token: 't-2', name: 'key' }),
      await journal.intend(intent),
      await journal.intend(intent),
    ];
    await journal.created(two, 'key', { snapshots: 'snap-1' });
    await journal.created(three, 'i-3');
    await journal.released(three);
    await journal.created(four, 'ami-4');
    await journal.kept(four);
    await journal.close();

    const { entries } = await readJournal(path);
    expect(entries).toMatchObject([
      { ...intent, entry: one, state: 'intended', at: clock.now() },
      { token: 't-2', name: 'key', entry: two, state: 'created', id: 'key', facts: { snapshots: 'snap-1' } },
      { entry: three, state: 'released', id: 'i-3' },
      { entry: four, state: 'kept', id: 'ami-4' },
    ]);
  });

  it('is on disk when the call returns, without being closed', async () => {
    const journal = openJournal(path, new FakeClock());
    await journal.intend(intent);
    expect((await readJournal(path)).entries).toHaveLength(1);
    await journal.close();
  });

  it('writes calls made at once one after the other', async () => {
    const journal = openJournal(path, new FakeClock());
    const names = Array.from({ length: 20 }, (_, index) => `n-${index}`);
    await Promise.all(names.map((name) => journal.intend({ ...intent, name })));
    await journal.close();
    expect((await readJournal(path)).entries.map(({ name }) => name)).toEqual(names);
  });

  it('holds only declared fields, whatever else an object carries', async () => {
    const journal = openJournal(path, new FakeClock());
    const careless = { ...intent, password: 'hunter2' };
    await journal.intend(careless);
    await journal.close();
    expect(await readFile(path, 'utf8')).not.toContain('hunter2');
  });

  it('is continued by another process on a line of its own, when the last one is torn', async () => {
    const first = openJournal(path, new FakeClock());
    const entry = await first.intend(intent);
    await first.close();
    await writeFile(path, `${await readFile(path, 'utf8')}{"v":1,"op":"crea`);

    const second = openJournal(path, new FakeClock());
    await second.released(entry);
    await second.close();

    expect(await readJournal(path)).toMatchObject({ entries: [{ entry, state: 'released' }], unreadableLines: 1 });
  });

  it('refuses the intent when it cannot be written, and goes on when it can again', async () => {
    await mkdir(path, { recursive: true });
    const journal = openJournal(path, new FakeClock());
    await expect(journal.intend(intent)).rejects.toMatchObject({ code: 'JournalWriteFailed', source: 'user' });
    await rm(path, { recursive: true });
    await journal.intend(intent);
    await journal.close();
    expect((await readJournal(path)).entries).toHaveLength(1);
    expect(journal.entries).toHaveLength(1);
  });
});

describe('the entries of a journal in a file', () => {
  it('tell what it was told, also what could not be written any more', async () => {
    const clock = new FakeClock();
    const journal = openJournal(path, clock);
    const [machine, image] = [await journal.intend(intent), await journal.intend(intent)];
    clock.tick(5_000);
    await journal.created(image, 'ami-1');
    await journal.close();
    await rm(path);
    await mkdir(path);
    await expect(journal.released(machine)).rejects.toMatchObject({ code: 'JournalWriteFailed' });
    await expect(journal.kept(image)).rejects.toMatchObject({ code: 'JournalWriteFailed' });
    expect(journal.entries).toMatchObject([{ state: 'released' }, { state: 'kept', id: 'ami-1', at: clock.now() }]);
  });

  it('are not all there is when it continues a file', async () => {
    const first = openJournal(path, new FakeClock());
    await first.intend(intent);
    await first.intend(intent);
    await first.close();
    expect(first.continued).toBe(false);
    const second = openJournal(path, new FakeClock());
    await second.intend(intent);
    await second.close();
    expect(second.continued).toBe(true);
    expect(second.entries).toHaveLength(1);
  });
});

describe('a journal that was cut off', () => {
  it('at any byte is read up to there: nothing whole is lost, nothing torn is believed', async () => {
    const journal = openJournal(path, new FakeClock());
    const one = await journal.intend(intent);
    await journal.created(one, 'i-1', { a: 'b' });
    const two = await journal.intend({ ...intent, name: 'naïve ✓' });
    await journal.released(one);
    await journal.kept(two);
    await journal.close();
    const bytes = await readFile(path);
    const whole = bytes.toString().trimEnd().split('\n');
    const states = [
      [],
      ['intended'],
      ['created'],
      ['created', 'intended'],
      ['released', 'intended'],
      ['released', 'kept'],
    ];

    for (let length = 0; length <= bytes.length; length += 1) {
      const text = bytes.subarray(0, length).toString();
      const { entries, unreadableLines } = parseJournal(text);
      const lines = text.split('\n');
      const last = lines.at(-1) ?? '';
      const complete = lines.length - 1 + (whole[lines.length - 1] === last && last !== '' ? 1 : 0);
      expect(
        entries.map(({ state }) => state),
        `cut at ${length}`,
      ).toEqual(states[complete]);
      expect(unreadableLines, `cut at ${length}`).toBe(last === '' || whole[lines.length - 1] === last ? 0 : 1);
    }
  });

  it.each([
    ['a later version', '{"v":2,"op":"intend","at":1,"entry":"e"}'],
    ['an unknown operation', '{"v":1,"op":"moved","at":1,"entry":"e"}'],
    ['an entry without intent', '{"v":1,"op":"released","at":1,"entry":"nobody"}'],
    ['no id', '{"v":1,"op":"created","at":1,"entry":"e"}'],
    ['a wrong access', '{"v":1,"op":"intend","at":1,"entry":"e","kind":"k","build":"b","token":"t","access":{"a":1}}'],
    ['zero bytes', '\0\0\0\0'],
    ['an array', '[1]'],
  ])('passes over %s', (_what, line) => {
    const good = '{"v":1,"op":"intend","at":1,"entry":"x","kind":"k","build":"b","token":"t","access":{}}';
    const { entries, unreadableLines } = parseJournal(`${line}\n${good}\n`);
    expect(entries).toMatchObject([{ entry: 'x', state: 'intended' }]);
    expect(unreadableLines).toBe(1);
  });
});

describe('a kept resource', () => {
  it('has the reason, when it is not the wanted result', async () => {
    const journal = openJournal(path, new FakeClock());
    await journal.kept(await journal.intend(intent));
    await journal.kept(await journal.intend(intent), 'on-error');
    await journal.close();
    const { entries } = parseJournal(await readFile(path, 'utf8'));
    expect(entries.map(({ state, keptFor }) => [state, keptFor])).toEqual([
      ['kept', undefined],
      ['kept', 'on-error'],
    ]);
  });

  it('is open until its build is published, and the wanted result then', async () => {
    const journal = openJournal(path, new FakeClock());
    const image = await journal.intend(intent);
    await journal.created(image, 'ami-1');
    await journal.kept(image, 'publication');
    const open = parseJournal(await readFile(path, 'utf8')).entries;
    expect(open).toMatchObject([{ state: 'kept', keptFor: 'publication', id: 'ami-1' }]);
    expect(open.every(isOpen)).toBe(true);
    await journal.kept(image);
    await journal.close();
    const { entries } = parseJournal(await readFile(path, 'utf8'));
    expect(entries.map((entry) => [entry.state, entry.keptFor, isOpen(entry)])).toEqual([['kept', undefined, false]]);
  });
});

describe.runIf(existsSync('/dev/full'))('a journal on a full disk', () => {
  it('refuses every intent, so that nothing is created', async () => {
    const journal = openJournal('/dev/full', new FakeClock());
    await expect(journal.intend(intent)).rejects.toMatchObject({ code: 'JournalWriteFailed', source: 'user' });
    await expect(journal.intend(intent)).rejects.toMatchObject({ code: 'JournalWriteFailed' });
    expect(journal.used).toBe(false);
    await journal.close();
  });
});

describe('a journal in memory', () => {
  it('tells its entries', async () => {
    const journal = memoryJournal(new FakeClock());
    const entry = await journal.intend(intent);
    await journal.created(entry, 'i-1');
    expect(journal.entries).toMatchObject([{ entry, state: 'created', id: 'i-1', kind: 'aws:instance' }]);
  });
});
