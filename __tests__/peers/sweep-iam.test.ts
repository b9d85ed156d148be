import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sweepSucceeded } from '../../src/resources/sweep-text.js';
import { systemClock } from '../../src/support/clock.js';
import { sweepAccount } from '../../src/sweeper.js';
import { FUTURE, tagsOfRun } from '../support/leftovers.js';
import { iamNames } from '../support/moto-proxy/iam-names.js';
import type { MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { readPeers } from '../support/peers-env.js';

let moto: MotoProxy;

beforeAll(async () => {
  moto = await startMotoProxy({ moto: readPeers().motoSeries.url });
});

afterAll(() => moto.stop());

beforeEach(() => moto.reset());

const TRUST = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
});
const POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'] }],
});

const nameOf = (number: number) => `packer-67452301-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Makes a profile with a role and its policy, as a build does, without our engine. */
async function makeProfile(name: string, tags: Readonly<Record<string, string>>): Promise<void> {
  const tagged = Object.fromEntries(
    Object.entries(tags).flatMap(([key, value], index) => [
      [`Tags.member.${index + 1}.Key`, key],
      [`Tags.member.${index + 1}.Value`, value],
    ]),
  );
  const both = { InstanceProfileName: name, RoleName: name };
  await moto.askIam('CreateInstanceProfile', { InstanceProfileName: name, ...tagged });
  await moto.askIam('CreateRole', { RoleName: name, AssumeRolePolicyDocument: TRUST, ...tagged });
  await moto.askIam('PutRolePolicy', { RoleName: name, PolicyName: name, PolicyDocument: POLICY });
  await moto.askIam('AddRoleToInstanceProfile', both);
}

async function sweep(dryRun: boolean) {
  const reports: string[] = [];
  const result = await sweepAccount({
    regions: ['eu-west-1', 'us-east-1'],
    scope: { repositories: ['octo/templates'] },
    dryRun,
    token: '',
    env: {
      AWS_ENDPOINT_URL: moto.url,
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    },
    clock: systemClock,
    signal: new AbortController().signal,
    deadline: systemClock.now() + 60_000,
    report: (line) => void reports.push(line),
    debug: () => undefined,
    secret: () => undefined,
  });
  return { result, reports };
}

const namesOf = (...numbers: number[]) =>
  ['role', 'instance profile'].flatMap((what) => numbers.map((number) => `${what} ${nameOf(number)}`));

describe('a sweep of IAM', () => {
  it('removes expired profiles and roles of the repository, once for all regions, and nothing else', async () => {
    await makeProfile(nameOf(1), tagsOfRun());
    await makeProfile(nameOf(2), tagsOfRun({ expires: FUTURE }));
    await makeProfile(nameOf(3), tagsOfRun({ repository: 'octo/other' }));
    await makeProfile(nameOf(4), { Name: 'of Packer' });
    await makeProfile('web-server', tagsOfRun());
    const all = (await iamNames(moto)).sort();

    const dry = await sweep(true);
    expect(dry.result.removed.map(({ description }) => description)).toEqual([
      `IAM role ${nameOf(1)} (build web)`,
      `instance profile ${nameOf(1)} (build web)`,
    ]);
    expect((await iamNames(moto)).sort()).toEqual(all);

    const { result } = await sweep(false);
    expect(sweepSucceeded(result)).toBe(true);
    expect(result.kept.map(({ id }) => id).sort()).toEqual([nameOf(2), nameOf(2), nameOf(3), nameOf(3)]);
    const left = [...namesOf(2, 3, 4), 'role web-server', 'instance profile web-server'];
    expect((await iamNames(moto)).sort()).toEqual(left.sort());
  });

  it('is left out with a notice where the credentials may not look', async () => {
    for (const action of ['ListRoles', 'ListInstanceProfiles'])
      moto.fault({ action, does: { kind: 'error', status: 403, code: 'AccessDenied', message: 'x may not list' } });
    const { result, reports } = await sweep(true);
    expect(sweepSucceeded(result)).toBe(true);
    expect(reports).toEqual([
      expect.stringMatching(/^IAM roles are not looked for.*x may not list/),
      expect.stringMatching(/^instance profiles are not looked for.*x may not list/),
    ]);
  });
});
