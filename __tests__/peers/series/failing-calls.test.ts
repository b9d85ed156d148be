import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPeers } from '../../support/peers-env.js';
import { type StagedAction, stageAction } from '../../support/runner/stage-action.js';
import { FAILURES, failAt } from '../../support/series/failures.js';
import { inParallel } from '../../support/series/in-parallel.js';
import { runCase } from '../../support/series/run-case.js';
import type { SeriesPlace } from '../../support/series/series-case.js';
import { faultsOfRow, type SeriesRow, seriesTable } from '../../support/series/series-row.js';
import { countCalls, type Undisturbed } from '../../support/series/undisturbed.js';

const LIMIT = 900_000;
/** The sweep that a build begins with only looks, before anything exists: without it. */
const INPUTS = { sweep: 'false' };
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
  process.stdout.write(seriesTable(`One call fails: every one of ${build.numbers.length} calls; then post`, rows));
});

describe('a build of which the n-th call fails, ends right or failed, and leaves nothing behind', () => {
  it.each(Object.entries(FAILURES))('%s', { timeout: LIMIT }, async (name, does) => {
    const run = (n: number) => {
      const disturb = failAt(n, does, build.actions);
      const title = `call ${n} ${build.name(n)}`;
      return runCase(place, {
        scenario: name,
        title,
        disturb: (it, ended) => ({ inputs: INPUTS, ...disturb(it, ended) }),
      });
    };
    // A build whose create call failed may wait half a minute until "there is nothing" is believed: beside the others.
    const creates = build.numbers.filter((n) => /^(Create(?!Tags)|Run|Copy)/.test(build.name(n)));
    const others = build.numbers.filter((n) => !creates.includes(n));
    const made = (await Promise.all([inParallel(creates, creates.length, run), inParallel(others, 2, run)])).flat();
    rows.push(...made);
    expect(made.flatMap(faultsOfRow)).toEqual([]);
  });
});
