import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGithub, startFakeGithub } from '../support/fake-github.js';
import { FUTURE, type Leftovers, makeLeftovers, PAST, tagsOfRun } from '../support/leftovers.js';
import type { AccountResources } from '../support/moto-proxy/account.js';
import type { MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { readPeers } from '../support/peers-env.js';
import { runCli } from '../support/run-cli.js';
import { runAction } from '../support/runner/run-action.js';
import { type StagedAction, stageAction } from '../support/runner/stage-action.js';

const HOME = 'us-east-1';
const ABROAD = 'eu-west-1';

let action: StagedAction;
let moto: MotoProxy;
let github: FakeGithub;
let folder: string;

beforeAll(() => {
  action = stageAction('alone');
});
afterAll(() => action[Symbol.dispose]());

beforeEach(async () => {
  moto = await startMotoProxy({ moto: readPeers().motoSeries.url });
  github = await startFakeGithub({
    'octo/templates/42/1': 'completed',
    'octo/templates/43/1': 'in_progress',
    'octo/templates/44/1': 403,
  });
  folder = mkdtempSync(join(tmpdir(), 'sweep-'));
});
afterEach(async () => {
  await github[Symbol.asyncDispose]();
  await moto.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface SweepInputs {
  readonly regions?: string;
  readonly repository?: string;
  readonly apply?: boolean;
  readonly token?: string;
}

interface SweepOutcome {
  readonly failed: boolean;
  readonly output: string;
}

const environment = () => ({
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  AWS_REGION: HOME,
  AWS_ENDPOINT_URL: moto.url,
  AWS_POLL_DELAY_SECONDS: '1',
});

async function sweepByCli({ regions = '', repository = '', apply, token = '' }: SweepInputs): Promise<SweepOutcome> {
  const args = [
    ...(regions === 'all' ? ['-all-regions'] : regions === '' ? [] : [`-region=${regions}`]),
    ...(repository === '' ? [] : [`-repository=${repository}`]),
    ...(apply === true ? ['-apply'] : []),
  ];
  const env = { GITHUB_REPOSITORY: 'octo/templates', GITHUB_API_URL: github.url, GITHUB_TOKEN: token };
  const result = await runCli(['sweep', ...args], { cwd: folder, env: { ...environment(), ...env } });
  return { failed: result.exitCode !== 0, output: result.stdout + result.stderr };
}

async function sweepByAction({ regions = '', repository = '', apply, token = '' }: SweepInputs): Promise<SweepOutcome> {
  const inputs = { command: 'sweep', regions, repository, 'github-token': token };
  using run = await runAction({
    actionDir: action.actionDir,
    workspace: folder,
    env: environment(),
    inputs: apply === undefined ? inputs : { ...inputs, 'dry-run': String(!apply) },
    overrides: { GITHUB_API_URL: github.url },
  });
  const post = await run.post();
  expect(post.result, post.log.join('\n')).toBe('success');
  expect(run.summary).toContain('### Sweep');
  return { failed: run.result !== 'success', output: run.log.join('\n') };
}

const HOSTS = [
  { name: 'the command line', run: sweepByCli, apply: '-apply' },
  { name: 'the action', run: sweepByAction, apply: 'dry-run: false' },
] as const;

/** Calls that change something. */
const changes = () => moto.calls.map((call) => call.action).filter((name) => !/^(Describe|GetCaller|List)/.test(name));

function present(left: Leftovers, account: AccountResources): string[] {
  const ids = [
    ...account.instances,
    ...account.keyPairs,
    ...account.securityGroups,
    ...account.images.map(({ id }) => id),
    ...account.snapshots,
    ...account.volumes,
    ...account.launchTemplates,
  ];
  return Object.entries(left).flatMap(([kind, id]) => (ids.includes(id) ? kind : []));
}

const EVERY_KIND = ['image', 'instance', 'keyPair', 'launchTemplate', 'root', 'securityGroup', 'snapshot', 'volume'];
const presentIn = async (region: string, left: Leftovers) => present(left, await moto.resources(region)).sort();

describe.each(HOSTS)('a sweep through $name', ({ run, apply }) => {
  it('only shows what has expired, by default', async () => {
    const left = await makeLeftovers(moto, HOME, tagsOfRun());

    const result = await run({});

    expect(result.failed, result.output).toBe(false);
    for (const [kind, id] of Object.entries(left))
      expect(result.output, kind).toContain(`Would remove ${nameOf(kind)} ${id}`);
    expect(result.output).toContain(`say ${apply} to remove it`);
    expect(await presentIn(HOME, left)).toEqual(EVERY_KIND);
    expect(changes()).toEqual([]);
  });

  it('removes what has expired, of every kind, and nothing else', async () => {
    const expired = await makeLeftovers(moto, HOME, tagsOfRun());
    const spared = {
      'no tags': await makeLeftovers(moto, HOME, { Name: 'web' }),
      'no expiry': await makeLeftovers(moto, HOME, without(tagsOfRun(), 'image-build:expires')),
      'no time': await makeLeftovers(moto, HOME, tagsOfRun({ expires: 'never' })),
      'expires later': await makeLeftovers(moto, HOME, tagsOfRun({ expires: FUTURE })),
      'another repository': await makeLeftovers(moto, HOME, tagsOfRun({ repository: 'octo/other' })),
      'expiry of somebody else': await makeLeftovers(moto, HOME, { 'image-build:expires': PAST }),
    };
    const abroad = await makeLeftovers(moto, ABROAD, tagsOfRun());

    const result = await run({ apply: true });

    expect(result.failed, result.output).toBe(false);
    expect(await presentIn(HOME, expired), result.output).toEqual([]);
    for (const [why, left] of Object.entries(spared)) expect(await presentIn(HOME, left), why).toEqual(EVERY_KIND);
    expect(await presentIn(ABROAD, abroad)).toEqual(EVERY_KIND);
    expect(result.output).toContain(
      `Kept instance ${spared['no time'].instance} in us-east-1 (build web): its expiry "never" is not a time`,
    );
  });

  it('looks in the regions given, for all repositories when asked', async () => {
    const home = await makeLeftovers(moto, HOME, tagsOfRun({ repository: 'octo/other' }));
    const abroad = await makeLeftovers(moto, ABROAD, tagsOfRun());

    const result = await run({ apply: true, regions: `${HOME},${ABROAD}`, repository: 'all' });

    expect(result.failed, result.output).toBe(false);
    expect(await presentIn(HOME, home)).toEqual([]);
    expect(await presentIn(ABROAD, abroad)).toEqual([]);
  });

  it('asks GitHub which runs have finished when it has a token', async () => {
    const finished = await makeLeftovers(moto, HOME, tagsOfRun({ run: '42', expires: FUTURE }));
    const going = await makeLeftovers(moto, HOME, tagsOfRun({ run: '43', expires: FUTURE }));

    const result = await run({ apply: true, token: 'ghs_tokenOfTheTest0123456789' });

    expect(result.failed, result.output).toBe(false);
    expect(await presentIn(HOME, finished)).toEqual([]);
    expect(await presentIn(HOME, going)).toEqual(EVERY_KIND);
    expect(github.requests.toSorted()).toEqual([
      'GET /repos/octo/templates/actions/runs/42/attempts/1 Bearer ghs_tokenOfTheTest0123456789',
      'GET /repos/octo/templates/actions/runs/43/attempts/1 Bearer ghs_tokenOfTheTest0123456789',
    ]);
    expect(result.output).not.toContain('ghs_tokenOfTheTest0123456789');
  });

  it('goes by expiry alone when GitHub refuses, and says so', async () => {
    const expired = await makeLeftovers(moto, HOME, tagsOfRun({ run: '44' }));
    const unknown = await makeLeftovers(moto, HOME, tagsOfRun({ run: '44', expires: FUTURE }));

    const result = await run({ apply: true, token: 'ghs_tokenOfTheTest0123456789' });

    expect(result.failed, result.output).toBe(false);
    expect(await presentIn(HOME, expired)).toEqual([]);
    expect(await presentIn(HOME, unknown)).toEqual(EVERY_KIND);
    expect(result.output).toContain('only expiry counts: GitHub answers 403');
  });

  it('fails with the commands that remove what it could not', async () => {
    const left = await makeLeftovers(moto, HOME, tagsOfRun());
    moto.fault({
      action: 'DeleteVolume',
      times: Infinity,
      does: { kind: 'error', status: 403, code: 'UnauthorizedOperation' },
    });

    const result = await run({ apply: true });

    expect(result.failed).toBe(true);
    expect(await presentIn(HOME, left)).toContain('volume');
    expect(result.output).toContain(`aws ec2 delete-volume --volume-id ${left.volume} --region us-east-1`);
  });

  it('says where it could not look', async () => {
    const left = await makeLeftovers(moto, HOME, tagsOfRun());
    const refusal = { kind: 'error', status: 403, code: 'UnauthorizedOperation' } as const;
    moto.fault({ action: 'DescribeKeyPairs', times: Infinity, does: refusal });

    const result = await run({ apply: true });

    expect(result.failed).toBe(true);
    expect(result.output).toContain('Cannot look for key pairs in us-east-1');
    expect(await presentIn(HOME, left)).toEqual(['keyPair']);
  });
});

describe('a sweep beside a build', () => {
  it('removes what earlier runs of the repository left and is expired', async () => {
    const expired = await makeLeftovers(moto, HOME, tagsOfRun());
    const spared = {
      'expires later': await makeLeftovers(moto, HOME, tagsOfRun({ run: '42', expires: FUTURE })),
      'another repository': await makeLeftovers(moto, HOME, tagsOfRun({ repository: 'octo/other' })),
    };

    const result = await build({});

    expect(result.failed, result.output).toBe(false);
    expect(await presentIn(HOME, expired), result.output).toEqual([]);
    for (const [why, left] of Object.entries(spared)) expect(await presentIn(HOME, left), why).toEqual(EVERY_KIND);
    expect(result.output).toContain(`Removed what an earlier run left: instance ${expired.instance} in us-east-1`);
    expect(github.requests).toEqual([]);
  });

  it('does not fail the build when it may not look or remove', async () => {
    await makeLeftovers(moto, HOME, tagsOfRun());
    const refusal = { kind: 'error', status: 403, code: 'UnauthorizedOperation' } as const;
    for (const action of ['DescribeKeyPairs', 'DeleteVolume', 'DeleteLaunchTemplate'])
      moto.fault({ action, times: Number.POSITIVE_INFINITY, does: refusal });

    const result = await build({});

    expect(result.failed, result.output).toBe(false);
  });

  it.each([
    ['the input sweep', { sweep: 'false' }, {}],
    ['the environment', {}, { IMAGE_BUILD_SWEEP: 'off' }],
  ])('is turned off by %s', async (_by, inputs, env) => {
    const expired = await makeLeftovers(moto, HOME, tagsOfRun());

    const result = await build(inputs, env);

    expect(result.failed, result.output).toBe(false);
    expect(await presentIn(HOME, expired)).toEqual(EVERY_KIND);
    expect(moto.callsOf('DescribeLaunchTemplates')).toEqual([]);
  });
});

/** Builds an image through the action; launching takes long enough for a sweep. */
async function build(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const builder = {
    type: 'amazon-ebs',
    region: HOME,
    source_ami: 'ami-1e749f67',
    instance_type: 't2.micro',
    ami_name: 'web-1',
    communicator: 'none',
  };
  writeFileSync(join(folder, 'web.json'), JSON.stringify({ builders: [builder] }));
  moto.fault({ action: 'RunInstances', does: { kind: 'delay', ms: 8_000 } });
  using run = await runAction({
    actionDir: action.actionDir,
    workspace: folder,
    env: { ...environment(), ...env },
    inputs: { template: 'web.json', ...inputs },
    overrides: { GITHUB_API_URL: github.url },
  });
  return { failed: run.result !== 'success', output: run.log.join('\n') };
}

function nameOf(kind: string): string {
  if (kind === 'root') return 'volume';
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function without(tags: Readonly<Record<string, string>>, key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(tags).filter(([name]) => name !== key));
}
