import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJournal, parseJournal, readJournal } from '../../../src/resources/journal.js';
import { reap } from '../../../src/resources/reap.js';
import { FakeClock } from '../../support/fake-clock.js';
import { readPeers } from '../../support/peers-env.js';
import { node24 } from '../../support/runner/run-action.js';
import { type StagedAction, stageAction } from '../../support/runner/stage-action.js';
import type { ActionRun } from '../../support/runner/types.js';
import { faultCalls } from '../../support/series/any-call.js';
import { inParallel } from '../../support/series/in-parallel.js';
import { killAt } from '../../support/series/kills.js';
import { type CaseSpec, runCase } from '../../support/series/run-case.js';
import { openCase, type SeriesCase, type SeriesPlace } from '../../support/series/series-case.js';
import { faultsOfRow, type SeriesRow, seriesTable } from '../../support/series/series-row.js';
import { nodeOnFullDisk } from '../../support/series/small-files.js';
import { countCalls, type Undisturbed } from '../../support/series/undisturbed.js';

const INPUTS = { sweep: 'false' };
const CREATE = /^(Create(?!Tags)|Run|Copy)/;
const POLICIES = ['keep', 'rollback'] as const;
const rows: SeriesRow[] = [];
let action: StagedAction;
let place: SeriesPlace;
let build: Undisturbed;

beforeAll(async () => {
  action = stageAction('alone');
  place = { peers: readPeers(), actionDir: action.actionDir };
  build = await countCalls(place, INPUTS);
});
afterAll(() => {
  action[Symbol.dispose]();
  process.stdout.write(seriesTable('The hard cases', rows));
});

async function series(specs: readonly CaseSpec[], atOnce = 2): Promise<string[]> {
  const made = await inParallel(specs, atOnce, (spec) => runCase(place, spec));
  rows.push(...made);
  return made.flatMap(faultsOfRow);
}

/** Region to image of everything in the output `images`. */
function reported(run: ActionRun): Record<string, string>[] {
  // as: the action's own output, whose shape its documentation gives.
  const images = JSON.parse(run.outputs['images'] ?? '[]') as { readonly images: Record<string, string> }[];
  return images.map((image) => image.images);
}

function regionsReported(run: ActionRun, wanted: readonly string[]): string[] {
  const found = reported(run)
    .flatMap((images) => Object.keys(images))
    .sort();
  return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`images reported in ${found}, not in ${wanted}`];
}

describe('after the image exists', () => {
  const regions = ['us-east-1', 'us-west-2', 'eu-west-1'];

  it.each(POLICIES)('a copy to two regions of which one fails (%s)', { timeout: 600_000 }, async (policy) => {
    const wanted = policy === 'keep' ? ['us-east-1', 'us-west-2'] : [];
    const spec: CaseSpec = {
      scenario: `one of two copies fails, ${policy}`,
      title: 'CopyImage eu-west-1 refused',
      template: { regions },
      disturb: ({ proxy }) => {
        proxy.fault({
          action: 'CopyImage',
          region: 'eu-west-1',
          does: { kind: 'error', code: 'UnauthorizedOperation', status: 403 },
        });
        return { inputs: { ...INPUTS, 'on-publish-failure': policy } };
      },
      check: (_, run) => regionsReported(run, wanted),
    };
    expect(await series([spec])).toEqual([]);
    expect(rows.at(-1)?.main).toBe('failure');
  });

  it.each(POLICIES)('a failing post-processor (%s)', { timeout: 600_000 }, async (policy) => {
    const spec: CaseSpec = {
      scenario: `failing post-processor, ${policy}`,
      title: 'shell-local ends with 3',
      template: { postProcessors: [{ type: 'shell-local', inline: ['exit 3'] }] },
      disturb: () => ({ inputs: { ...INPUTS, 'on-publish-failure': policy } }),
      check: (_, run) => regionsReported(run, policy === 'keep' ? ['us-east-1', 'us-west-2'] : []),
    };
    expect(await series([spec])).toEqual([]);
    expect(rows.at(-1)?.main).toBe('failure');
  });
});

describe('killed when the images are finished and the machine is about to end', () => {
  it.each(POLICIES)('does with them as the policy says (%s)', { timeout: 600_000 }, async (policy) => {
    const at = build.numbers.find((n) => build.name(n).startsWith('TerminateInstances')) ?? 0;
    const spec: CaseSpec = {
      scenario: `SIGKILL before the machine ended, ${policy}`,
      title: build.name(at),
      disturb: (it, ended) => ({ ...killAt(at)(it, ended), inputs: { ...INPUTS, 'on-publish-failure': policy } }),
      check: ({ proxy }) => imagesThere(proxy, policy === 'keep' ? [1, 1] : [0, 0]),
    };
    expect(await series([spec])).toEqual([]);
  });
});

async function imagesThere(proxy: SeriesCase['proxy'], wanted: readonly number[]): Promise<string[]> {
  const found = await Promise.all(['us-east-1', 'us-west-2'].map((region) => proxy.resources(region)));
  const counts = found.map(({ images }) => images.length);
  return String(counts) === String(wanted) ? [] : [`${counts} images in the two regions, not ${wanted}`];
}

describe('an image that another build deregisters (force_deregister) before post runs', () => {
  it('leaves no snapshot behind', { timeout: 600_000 }, async () => {
    const at = build.numbers.find((n) => build.name(n).startsWith('CreateImage')) ?? 0;
    const titles = ['the answer of CreateImage was lost', 'the id is in the journal'];
    const specs = titles.map(
      (title, later): CaseSpec => ({
        scenario: 'image deregistered by another build',
        title,
        disturb: (it, ended) => ({ inputs: INPUTS, ...killAt(at + later)(it, ended) }),
        beforePost: deregisterImage,
      }),
    );
    expect(await series(specs)).toEqual([]);
  });
});

async function deregisterImage({ proxy, settled }: SeriesCase): Promise<void> {
  await settled();
  const { images, snapshots } = await proxy.resources('us-east-1');
  expect([images.length, snapshots.length]).toEqual([1, 1]);
  await proxy.ask('us-east-1', 'DeregisterImage', { ImageId: images[0]?.id ?? '' });
  expect((await proxy.resources('us-east-1')).snapshots).toEqual(snapshots);
}

describe('credentials that have expired when post runs', () => {
  it('make it fail with a list of what is left, the commands that remove it, and how to mend it', {
    timeout: 600_000,
  }, async () => {
    await using it = await openCase(place);
    const at = build.numbers.find((n) => build.name(n).startsWith('StopInstances')) ?? 0;
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    using run = await it.run({ inputs: INPUTS, ...killAt(at)(it, ended) }).finally(end);
    const { instances, keyPairs, securityGroups } = await it.proxy.resources('us-east-1');
    const expired = { kind: 'error', code: 'ExpiredToken', status: 403, message: 'The token has expired' } as const;
    faultCalls(it.proxy, ['GetCallerIdentity', ...build.actions], () => true, expired);
    const post = await run.post();
    expect(post.result).toBe('failure');
    const error = post.annotations.find(({ level }) => level === 'error')?.message;
    expect(error).toContain(`aws ec2 terminate-instances --instance-ids ${instances[0]} --region us-east-1`);
    expect(error).toContain(`aws ec2 delete-key-pair --key-name ${keyPairs[0]} --region us-east-1`);
    expect(error).toContain(`aws ec2 delete-security-group --group-id ${securityGroups[0]} --region us-east-1`);
    expect(error).toContain('role-duration-seconds');
  });
});

describe('the journal', () => {
  it('that somebody has removed before post runs makes it fail, and name the sweep', { timeout: 600_000 }, async () => {
    await using it = await openCase(place);
    const at = build.numbers.find((n) => build.name(n).startsWith('StopInstances')) ?? 0;
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    using run = await it.run({ inputs: INPUTS, ...killAt(at)(it, ended) }).finally(end);
    rmSync(journalIn(it.runnerTemp));
    const post = await run.post();
    expect(post.result).toBe('failure');
    const error = post.annotations.find(({ level }) => level === 'error')?.message;
    expect(error).toMatch(/the journal .* is gone(.|\n)*command: sweep/);
  });

  it('on a disk that is full after so many bytes: nothing is created that is not written down', {
    timeout: 900_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'full-'));
    const specs = Array.from({ length: 12 }, (_, index) => 250 * (index + 1)).map(
      (bytes): CaseSpec => ({
        scenario: 'disk full while the journal is written',
        title: `after ${bytes} bytes`,
        disturb: () => ({ inputs: INPUTS, node: nodeOnFullDisk(mkdtempSync(join(folder, 'n-')), bytes) }),
        post: { node: node24() },
      }),
    );
    // Most of the time these wait half a minute until "there is nothing" is believed.
    const wrong = await series(specs, 12);
    rmSync(folder, { recursive: true, force: true });
    expect(wrong).toEqual([]);
    const full = rows.filter(({ log }) => log.includes('cannot write the journal'));
    expect(full.length).toBeGreaterThanOrEqual(6);
  });

  it('with a last line that is cut off: post still removes what it was about', { timeout: 900_000 }, async () => {
    // Of the intent of a create call that was made nothing can be cut off: it was on disk before.
    const after = build.numbers.filter((n) => CREATE.test(build.name(n - 1)) && !CREATE.test(build.name(n)));
    const cuts: Record<string, (line: number) => number> = {
      'its end': () => 1,
      half: (line) => line >> 1,
      'all but a byte': (line) => line - 1,
    };
    const specs = after.flatMap((n) =>
      Object.entries(cuts).map(
        ([name, cut]): CaseSpec => ({
          scenario: 'last line of the journal cut off',
          title: `after ${build.name(n - 1)}, ${name}`,
          disturb: (it, ended) => ({ inputs: INPUTS, ...killAt(n)(it, ended) }),
          beforePost: ({ runnerTemp }) => cutLastLine(runnerTemp, cut),
        }),
      ),
    );
    expect(specs).toHaveLength(12);
    expect(await series(specs)).toEqual([]);
  });

  it('cut off at every byte: what was intended up to there is released, and nothing else', {
    timeout: 900_000,
  }, async () => {
    const text = await journalOfKilledBuild();
    const whole = parseJournal(text).entries;
    const folder = mkdtempSync(join(tmpdir(), 'cut-'));
    const path = join(folder, 'j');
    for (let length = 0; length <= text.length; length += 1) {
      writeFileSync(path, text.slice(0, length));
      const { entries, unreadableLines } = await readJournal(path);
      const ended = text.slice(0, length).split('\n').slice(0, -1);
      // A line that lacks nothing but its end is whole.
      const lines = text[length] === '\n' ? ended.length + 1 : ended.length;
      const intents = text
        .split('\n')
        .slice(0, lines)
        .filter((line) => line.includes('"op":"intend"')).length;
      expect(entries.map(({ entry }) => entry)).toEqual(whole.slice(0, intents).map(({ entry }) => entry));
      expect(unreadableLines).toBeLessThanOrEqual(1);
      const open = entries.filter(({ state }) => state === 'intended' || state === 'created');
      expect(await releasedBy(path)).toEqual(open.map(({ token }) => token).sort());
      const again = await readJournal(path);
      expect(again.entries.every(({ state }) => state === 'released' || state === 'kept')).toBe(true);
    }
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('two at once', () => {
  it('two builds in one job: the killed one is removed, the other stays', { timeout: 600_000 }, async () => {
    const started = Date.now();
    await using it = await openCase(place);
    const at = build.numbers.find((n) => build.name(n).startsWith('RunInstances')) ?? 0;
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    using first = await it.run({ inputs: INPUTS, stepId: 'first', ...killAt(at)(it, ended) }).finally(end);
    using second = await it.run({ inputs: INPUTS, stepId: 'second' });
    const posts = [await second.post(), await first.post()];
    rows.push({
      scenario: 'two builds in one job',
      title: 'the first is killed',
      main: second.result,
      post: posts.every(({ result }) => result === 'success') ? 'success' : 'failure',
      afterMain: undefined,
      leftovers: await it.leftovers([first, second]),
      leaks: it.leaks({ first, second }),
      milliseconds: Date.now() - started,
      log: [...first.log, ...second.log, ...posts.flatMap(({ log }) => log)].join('\n'),
    });
    expect(second.result).toBe('success');
    expect(rows.slice(-1).flatMap(faultsOfRow)).toEqual([]);
    await expectImages(it.proxy, reported(second));
  });

  it('the same job twice at the same time: each removes what is its own', { timeout: 600_000 }, async () => {
    const started = Date.now();
    await using it = await openCase(place);
    const runs = await Promise.all([it.run({ inputs: INPUTS }), it.run({ inputs: INPUTS })]);
    const posts = await Promise.all(runs.map((run) => run.post()));
    rows.push({
      scenario: 'the same job twice at once',
      title: 'with the same image name',
      main: runs.some(({ result }) => result === 'success') ? 'success' : 'failure',
      post: posts.every(({ result }) => result === 'success') ? 'success' : 'failure',
      afterMain: undefined,
      leftovers: await it.leftovers(runs),
      leaks: it.leaks(Object.fromEntries(runs.map((run, index) => [`run ${index}`, run]))),
      milliseconds: Date.now() - started,
      log: [...runs, ...posts].flatMap(({ log }) => log).join('\n'),
    });
    expect(rows.slice(-1).flatMap(faultsOfRow)).toEqual([]);
    expect(rows.at(-1)?.main).toBe('success');
    await expectImages(it.proxy, runs.flatMap(reported));
    for (const run of runs) run[Symbol.dispose]();
  });
});

/** The images that are there are those that were reported: none was removed by somebody else's cleaning up. */
async function expectImages(
  proxy: { resources(region: string): Promise<{ readonly images: readonly { readonly id: string }[] }> },
  wanted: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  for (const region of ['us-east-1', 'us-west-2']) {
    const { images } = await proxy.resources(region);
    expect(images.map(({ id }) => id).sort()).toEqual(wanted.flatMap((image) => image[region] ?? []).sort());
  }
}

function journalIn(folder: string): string {
  const name = readdirSync(folder).find((file) => file.endsWith('.journal'));
  if (name === undefined) throw new Error(`no journal in ${folder}`);
  return join(folder, name);
}

function cutLastLine(folder: string, cut: (line: number) => number): void {
  const path = journalIn(folder);
  const text = readFileSync(path, 'utf8');
  const line = text.length - (text.lastIndexOf('\n', text.length - 2) + 1);
  truncateSync(path, text.length - cut(line));
}

async function journalOfKilledBuild(): Promise<string> {
  await using it = await openCase(place);
  const at = build.numbers.find((n) => build.name(n).startsWith('CopyImage')) ?? 0;
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  using run = await it.run({ inputs: INPUTS, ...killAt(at)(it, ended) }).finally(end);
  const text = readFileSync(journalIn(it.runnerTemp), 'utf8');
  expect((await run.post()).result).toBe('success');
  return text;
}

/** Reaps with kinds of our own that only note down; the tokens of what was released. */
async function releasedBy(path: string): Promise<string[]> {
  const { entries } = await readJournal(path);
  const clock = new FakeClock();
  const released: string[] = [];
  const kinds = [...new Set(entries.map(({ kind }) => kind))].map((kind) => ({
    kind,
    order: 0,
    describe: () => kind,
    find: async () => 'found',
    release: async ({ token }: { readonly token: string }) => void released.push(token),
    removalCommand: () => '',
  }));
  const journal = openJournal(path, clock);
  const options = { journal, clock, signal: new AbortController().signal, report: () => undefined };
  await reap(entries, kinds, { ...options, deadline: clock.now() + 60_000 });
  await journal.close();
  return released.sort();
}
