import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPeers } from '../../support/peers-env.js';
import { type StagedAction, stageAction } from '../../support/runner/stage-action.js';
import { inParallel } from '../../support/series/in-parallel.js';
import { interruptAt, killAt, killBefore, ladderAt } from '../../support/series/kills.js';
import { type CaseSpec, type Disturb, runCase } from '../../support/series/run-case.js';
import type { SeriesPlace } from '../../support/series/series-case.js';
import { faultsOfRow, type SeriesRow, seriesTable } from '../../support/series/series-row.js';
import { countCalls, type Undisturbed } from '../../support/series/undisturbed.js';

const LIMIT = 1_800_000;
/** The sweep that a build begins with only looks, before anything exists. */
const WITHOUT_SWEEP = { sweep: 'false' };
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
  process.stdout.write(seriesTable(`Killed at every one of ${build.numbers.length} calls, then post`, rows));
});

async function series(specs: readonly CaseSpec[], atOnce = 2): Promise<string[]> {
  const made = await inParallel(specs, atOnce, (spec) =>
    runCase(place, { ...spec, disturb: withInputs(spec.disturb) }),
  );
  rows.push(...made);
  return made.flatMap(faultsOfRow);
}

function withInputs(disturb: Disturb): Disturb {
  return (it, ended) => ({ inputs: WITHOUT_SWEEP, ...disturb(it, ended) });
}

const title = (n: number) => `call ${n} ${build.name(n)}`;

describe('a build that is stopped at its n-th call, leaves nothing behind once post has run', () => {
  it('SIGINT, with all the time it wants', { timeout: LIMIT }, async () => {
    const specs = build.numbers.map((n) => ({
      scenario: 'SIGINT',
      title: title(n),
      disturb: interruptAt(n),
    }));
    expect(await series(specs)).toEqual([]);
  });

  it('SIGINT, SIGTERM, SIGKILL, the ladder ten times as fast as the runner climbs it', { timeout: LIMIT }, async () => {
    const specs = build.numbers.map((n) => ({
      scenario: 'SIGINT, SIGTERM, SIGKILL (0.1)',
      title: title(n),
      disturb: ladderAt(n, 0.1, build.actions),
    }));
    expect(await series(specs)).toEqual([]);
  });

  it('SIGINT, SIGTERM, SIGKILL on the schedule of the runner', { timeout: LIMIT }, async () => {
    const chosen = build.numbers.filter((n) => /RunInstances|CopyImage|TerminateInstances/.test(build.name(n)));
    expect(chosen).toHaveLength(3);
    const specs = chosen.map((n) => ({
      scenario: 'SIGINT, SIGTERM, SIGKILL (1.0)',
      title: title(n),
      disturb: ladderAt(n, 1, build.actions),
    }));
    expect(await series(specs)).toEqual([]);
  });

  it('SIGKILL', { timeout: LIMIT }, async () => {
    const specs = build.numbers.map((n) => ({ scenario: 'SIGKILL', title: title(n), disturb: killAt(n) }));
    expect(await series(specs)).toEqual([]);
  });

  it('SIGKILL before a create call is carried out', { timeout: LIMIT }, async () => {
    const creates = build.numbers.filter((n) => /^(Create(?!Tags)|Run|Copy)/.test(build.name(n)));
    expect(creates.map(build.name)).toHaveLength(5);
    const specs = creates.map((n) => ({
      scenario: 'SIGKILL, call not carried out',
      title: title(n),
      disturb: killBefore(n, build.actions),
    }));
    // All wait half a minute until "there is nothing" is believed.
    expect(await series(specs, 5)).toEqual([]);
  });
});
