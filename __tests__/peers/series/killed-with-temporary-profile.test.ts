import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iamNames } from '../../support/moto-proxy/iam-names.js';
import { readPeers } from '../../support/peers-env.js';
import { type StagedAction, stageAction } from '../../support/runner/stage-action.js';
import { inParallel } from '../../support/series/in-parallel.js';
import { interruptAt, killAt, killBefore } from '../../support/series/kills.js';
import { type Disturb, runCase } from '../../support/series/run-case.js';
import type { SeriesPlace } from '../../support/series/series-case.js';
import { faultsOfRow, type SeriesRow, seriesTable } from '../../support/series/series-row.js';
import type { SeriesTemplate } from '../../support/series/series-template.js';
import { countCalls, type Undisturbed } from '../../support/series/undisturbed.js';

const LIMIT = 1_800_000;
const WITHOUT_SWEEP = { sweep: 'false' };

/** The shortest build with a temporary instance profile: nobody connects, and no image is made. */
const TEMPLATE: SeriesTemplate = {
  regions: ['us-east-1'],
  builder: {
    communicator: 'none',
    skip_create_ami: true,
    temporary_iam_instance_profile_policy_document: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'] }],
    },
  },
  provisioners: [],
};

const rows: SeriesRow[] = [];
let action: StagedAction;
let place: SeriesPlace;
let build: Undisturbed;
/** The calls to IAM, and the launches with the profile. */
let chosen: readonly number[];

beforeAll(async () => {
  action = stageAction('alone');
  place = { peers: readPeers(), actionDir: action.actionDir };
  build = await countCalls(place, WITHOUT_SWEEP, TEMPLATE);
  chosen = build.numbers.filter((n) => /Profile|Role|RunInstances/.test(build.name(n)));
});
afterAll(() => {
  action[Symbol.dispose]();
  process.stdout.write(seriesTable('Killed at every call around a temporary instance profile, then post', rows));
});

interface Stop {
  readonly scenario: string;
  readonly numbers: readonly number[];
  disturb(n: number): Disturb;
}

async function series(stops: readonly Stop[]): Promise<string[]> {
  const cases = stops.flatMap(({ scenario, numbers, disturb }) => numbers.map((n) => ({ scenario, n, disturb })));
  // Some wait half a minute until "there is nothing" is believed: more at once than there are processors.
  const made = await inParallel(cases, 4, ({ scenario, n, disturb }) =>
    runCase(place, {
      scenario,
      title: `call ${n} ${build.name(n)}`,
      template: TEMPLATE,
      disturb: (it, ended) => ({ inputs: WITHOUT_SWEEP, ...disturb(n)(it, ended) }),
      check: (it) => iamNames(it.proxy),
    }),
  );
  rows.push(...made);
  return made.flatMap(faultsOfRow);
}

describe('a build with a temporary instance profile that is stopped at a call around it', () => {
  it('there are such calls', () => {
    expect(chosen.map(build.name)).toHaveLength(12);
  });

  it('leaves nothing behind once post has run', { timeout: LIMIT }, async () => {
    const before = (n: number) => killBefore(n, build.actions);
    const creates = chosen.filter((n) => build.name(n).startsWith('Create'));
    expect(creates).toHaveLength(2);
    const stops = [
      { scenario: 'SIGKILL, call not carried out', numbers: creates, disturb: before },
      { scenario: 'SIGKILL', numbers: chosen, disturb: killAt },
      { scenario: 'SIGINT', numbers: chosen.filter((n) => !/Delete|Remove/.test(build.name(n))), disturb: interruptAt },
    ];
    expect(await series(stops)).toEqual([]);
  });
});
