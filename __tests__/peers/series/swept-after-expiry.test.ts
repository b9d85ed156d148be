import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPeers } from '../../support/peers-env.js';
import { type StagedAction, stageAction } from '../../support/runner/stage-action.js';
import { expireAll } from '../../support/series/expire.js';
import { inParallel } from '../../support/series/in-parallel.js';
import { killAt } from '../../support/series/kills.js';
import { sampled, sampleText } from '../../support/series/sample.js';
import { openCase, type SeriesPlace } from '../../support/series/series-case.js';
import { faultsOfRow, type SeriesRow, seriesTable } from '../../support/series/series-row.js';
import { REGIONS } from '../../support/series/series-template.js';
import { countCalls, type Undisturbed } from '../../support/series/undisturbed.js';

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
  process.stdout.write(seriesTable(`Killed at ${sampleText(build.numbers)}, no post, swept`, rows));
});

/** Kills the build at its n-th call; nobody runs post; a day later a job of the same repository sweeps. */
async function sweptCase(n: number): Promise<SeriesRow> {
  const started = Date.now();
  await using it = await openCase(place);
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  using run = await it.run({ inputs: WITHOUT_SWEEP, ...killAt(n)(it, ended) }).finally(end);
  // An image whose expiry the build has taken off is finished: no sweep touches it.
  const finished = it.proxy.callsOf('DeleteTags').flatMap(({ params }) => Object.values(params));
  // The call at which it was killed may still be carried out.
  while (it.proxy.calls.some(({ durationMs }) => durationMs === undefined)) await sleep(10);
  for (const region of REGIONS) await expireAll(it.proxy, region);
  using sweep = await it.run({ inputs: SWEEP });
  const left = await it.leftovers([], finished);
  return {
    scenario: 'SIGKILL, then only sweep',
    title: `call ${n} ${build.name(n)}`,
    main: run.result,
    post: sweep.result,
    afterMain: undefined,
    leftovers: left,
    leaks: it.leaks({ main: run, sweep }),
    milliseconds: Date.now() - started,
    log: [...run.log, '--- sweep', ...sweep.log].join('\n'),
  };
}

describe('a build that is killed at its n-th call and has no post step', () => {
  it('leaves nothing behind once a sweep has run after its expiry', { timeout: 900_000 }, async () => {
    const made = await inParallel(sampled(build.numbers), 2, sweptCase);
    rows.push(...made);
    expect(made.flatMap(faultsOfRow)).toEqual([]);
  });
});
