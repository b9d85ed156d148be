import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPeers } from '../../support/peers-env.js';
import { type StagedAction, stageAction } from '../../support/runner/stage-action.js';
import type { ActionRun, PhaseReport } from '../../support/runner/types.js';
import { expireAll } from '../../support/series/expire.js';
import { inParallel } from '../../support/series/in-parallel.js';
import { interruptAt, killAt, ladderAt } from '../../support/series/kills.js';
import type { Disturb } from '../../support/series/run-case.js';
import { openCase, type SeriesCase, type SeriesPlace } from '../../support/series/series-case.js';
import { faultsOfRow, type SeriesRow, seriesTable } from '../../support/series/series-row.js';
import { REGIONS } from '../../support/series/series-template.js';
import { countCalls, type Undisturbed } from '../../support/series/undisturbed.js';

const LIMIT = 1_800_000;
const WITHOUT_SWEEP = { sweep: 'false' };
const SWEEP = { command: 'sweep', template: '', regions: REGIONS.join(','), 'dry-run': 'false', 'github-token': '' };
const rows: SeriesRow[] = [];
let action: StagedAction;
let place: SeriesPlace;
let build: Undisturbed;

beforeAll(async () => {
  action = stageAction('alone');
  place = { peers: readPeers(), actionDir: action.actionDir };
  build = await countCalls(place, WITHOUT_SWEEP);
});
afterAll(() => {
  action[Symbol.dispose]();
  process.stdout.write(seriesTable(`Killed at every one of ${build.numbers.length} calls, then only a sweep`, rows));
});

interface SweptCase {
  readonly scenario: string;
  readonly title: string;
  readonly disturb: Disturb;
  /** What runs between main and the sweep: nothing, or a post step that does not reach its end. */
  between?(it: SeriesCase, run: ActionRun): Promise<PhaseReport>;
}

/** Stops a build; a day later a job of the same repository sweeps. */
async function sweptCase({ scenario, title, disturb, between }: SweptCase): Promise<SeriesRow> {
  const started = Date.now();
  await using it = await openCase(place);
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  using run = await it.run({ inputs: WITHOUT_SWEEP, ...disturb(it, ended) }).finally(end);
  const post = await between?.(it, run);
  // An image whose expiry the build has taken off is finished: no sweep touches it.
  const finished = it.proxy.callsOf('DeleteTags').flatMap(({ params }) => Object.values(params));
  await it.settled();
  const afterMain = (await it.leftovers([run], finished)).length;
  for (const region of REGIONS) await expireAll(it.proxy, region);
  using sweep = await it.run({ inputs: SWEEP });
  return {
    scenario,
    title,
    main: run.result,
    post: sweep.result,
    afterMain,
    leftovers: await it.leftovers([run], finished),
    leaks: it.leaks({ main: run, sweep, ...(post === undefined ? {} : { post }) }),
    milliseconds: Date.now() - started,
    log: [...run.log, '--- post', ...(post?.log ?? []), '--- sweep', ...sweep.log].join('\n'),
  };
}

async function series(specs: readonly SweptCase[]): Promise<string[]> {
  const made = await inParallel(specs, 2, sweptCase);
  rows.push(...made);
  return made.flatMap(faultsOfRow);
}

describe('a build that is stopped at its n-th call and has no post step', () => {
  it.each([
    ['SIGINT, then only sweep', interruptAt],
    ['SIGINT, SIGTERM, SIGKILL (0.1), then only sweep', (n: number) => ladderAt(n, 0.1, build.actions)],
    ['SIGKILL, then only sweep', killAt],
  ])(
    'leaves nothing behind once a sweep has run after its expiry: %s',
    { timeout: LIMIT },
    async (scenario, disturb) => {
      const specs = build.numbers.map((n) => ({
        scenario,
        title: `call ${n} ${build.name(n)}`,
        disturb: disturb(n),
      }));
      expect(await series(specs)).toEqual([]);
    },
  );
});

describe('a build that is killed while it copies the image', () => {
  const killed = () => killAt(build.numbers.find((n) => build.name(n).startsWith('CopyImage')) ?? 0);

  it('and whose post step is killed at its n-th call, leaves nothing to the sweep', { timeout: LIMIT }, async () => {
    const calls = await countPostCalls(killed());
    expect(calls.length).toBeGreaterThan(5);
    const specs = calls.map((name, index) => ({
      scenario: 'SIGKILL, SIGKILL of post, then sweep',
      title: `call ${index + 1} ${name} of post`,
      disturb: killed(),
      between: (it: SeriesCase, run: ActionRun) => postKilledAt(it, run, index + 1),
    }));
    expect(await series(specs)).toEqual([]);
  });
});

/** The calls that post makes after a build that is stopped so. */
async function countPostCalls(disturb: Disturb): Promise<string[]> {
  await using it = await openCase(place);
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  using run = await it.run({ inputs: WITHOUT_SWEEP, ...disturb(it, ended) }).finally(end);
  await it.settled();
  const before = it.proxy.calls.length;
  expect((await run.post()).result).toBe('success');
  return it.proxy.calls.slice(before).map(({ action: name, region }) => `${name} ${region}`);
}

/** SIGKILL at the n-th call of post, which is carried out all the same. */
async function postKilledAt(it: SeriesCase, run: ActionRun, n: number): Promise<PhaseReport> {
  await it.settled();
  const first = it.proxy.calls.length + 1;
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const report = await run.post({ ...killAt(first + n - 1)(it, ended) }).finally(end);
  expect(report.signals.length === 0 ? report.exitCode : 137).toBe(137);
  return report;
}
