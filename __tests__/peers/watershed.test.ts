import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CancelledError } from '../../src/support/errors.js';
import { buildByEngine, type EngineBuild } from '../support/engine-build.js';
import type { AccountResources } from '../support/moto-proxy/account.js';
import type { FaultRule, MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { readPeers } from '../support/peers-env.js';
import { MemoryJournal } from '../support/test-host.js';

const REGIONS = ['us-east-1', 'eu-west-1'] as const;
const EVER = Number.POSITIVE_INFINITY;

let moto: MotoProxy;
let journal: MemoryJournal;

beforeAll(async () => {
  moto = await startMotoProxy({ moto: readPeers().motoSeries.url });
});
afterAll(() => moto.stop());
beforeEach(async () => {
  await moto.reset();
  journal = new MemoryJournal();
});

const template = (more: object = {}, postProcessors: readonly object[] = []) => ({
  builders: [
    {
      type: 'amazon-ebs',
      region: 'us-east-1',
      source_ami: 'ami-1e749f67',
      instance_type: 't2.micro',
      ami_name: 'n-1',
      communicator: 'none',
      skip_region_validation: true,
      ami_regions: ['eu-west-1'],
      ami_users: ['111122223333'],
      tags: { a: 'b' },
      aws_polling: { delay_seconds: 1, max_attempts: 30 },
      ...more,
    },
  ],
  'post-processors': postProcessors,
});

function build(given: Partial<EngineBuild> = {}) {
  return buildByEngine({ template: template(), endpoint: moto.url, journal, ...given });
}

const state = () => Promise.all(REGIONS.map((region) => moto.resources(region)));

/** Machines, groups and key pairs that the first look did not have. */
function temporary(before: readonly AccountResources[], after: readonly AccountResources[]) {
  return after.map(({ images: _i, snapshots: _s, ...rest }, index) => {
    const { images: _bi, snapshots: _bs, ...known } = before[index] ?? {};
    return JSON.stringify(rest) === JSON.stringify(known);
  });
}

const refused = (action: string, region?: string): FaultRule => ({
  action,
  ...(region === undefined ? {} : { region }),
  times: EVER,
  does: { kind: 'error', code: 'UnauthorizedOperation', status: 403 },
});

describe('a failure after the image exists', () => {
  it.each([
    ['a copy is refused', refused('CopyImage'), 'StepAMIRegionCopy', [1, 0]],
    ['sharing is refused', refused('ModifyImageAttribute'), 'StepModifyAMIAttributes', [1, 1]],
    [
      'tagging is refused',
      {
        ...refused('CreateTags'),
        when: (call: { params: object }) => !JSON.stringify(call.params).includes('image-build:'),
      },
      'StepCreateTags',
      [1, 1],
    ],
  ] as const)('keeps image and finished copies, marked and reported: %s', async (_, fault, step, counts) => {
    const before = await state();
    moto.fault(fault);
    const { report } = await build();
    const after = await state();
    expect(temporary(before, after)).toEqual([true, true]);
    expect(report.exitCode).toBe(1);
    const image = report.builds[0]?.artifacts[0]?.image;
    expect(image?.incomplete).toBe(step);
    for (const [index, region] of REGIONS.entries()) {
      const { images = [], snapshots = [] } = after[index] ?? {};
      expect([images.length, snapshots.length], region).toEqual([counts[index], counts[index]]);
      for (const one of images) {
        expect(one.tags, region).toMatchObject({ 'image-build:incomplete': step });
        expect(one.tags, region).not.toHaveProperty('image-build:expires');
      }
      if (images.length > 0) expect(image?.images[region]).toBe(images[0]?.id);
    }
    expect(journal.entries.every(({ state: is }) => is === 'released' || is === 'kept')).toBe(true);
  });

  it.each([
    ['a copy is refused', refused('CopyImage')],
    ['sharing is refused', refused('ModifyImageAttribute')],
    ['sharing is refused in the second region', refused('ModifyImageAttribute', 'eu-west-1')],
    ['tagging is refused', refused('CreateTags')],
  ])('with rollback removes image, snapshots and copies in all regions: %s', async (_, fault) => {
    const before = await state();
    moto.fault(fault);
    const { report } = await build({ onPublishFailure: 'rollback' });
    expect(report.builds).toMatchObject([{ status: 'failed', artifacts: [] }]);
    expect(await state()).toEqual(before);
    expect(journal.entries.every(({ state: is }) => is === 'released')).toBe(true);
  });

  it.each([
    ['keep', 1],
    ['rollback', 0],
  ] as const)('obeys the policy when a post-processor fails: %s', async (onPublishFailure, count) => {
    const failing = [{ type: 'shell-local', inline: ['exit 3'] }];
    const { report } = await build({ template: template({}, failing), onPublishFailure });
    expect(report.builds[0]?.error?.code).toBe('PostProcessorFailed');
    for (const { images, snapshots } of await state()) {
      expect([images.length, snapshots.length]).toEqual([count, count]);
      for (const { tags } of images) expect(tags).toMatchObject({ 'image-build:incomplete': 'post-processor' });
    }
    expect(report.builds[0]?.artifacts.map(({ image }) => image?.incomplete)).toEqual(
      count === 0 ? [] : ['post-processor'],
    );
  });
});

describe('a cancel', () => {
  async function cancelledAt(action: string, given: Partial<EngineBuild>) {
    const controller = new AbortController();
    const before = await state();
    const stop = moto.observe((call) => {
      if (call.action !== action || controller.signal.aborted) return;
      controller.abort(new CancelledError('cancelled by SIGINT', 'SIGINT'));
    });
    const { report } = await build({ ...given, signal: controller.signal });
    stop();
    return { before, report };
  }

  it.each(['CreateSecurityGroup', 'RunInstances', 'StopInstances', 'CreateImage'])(
    'before the image exists removes everything: at %s',
    async (action) => {
      const { before, report } = await cancelledAt(action, {});
      expect(report.cancelled).toBe(true);
      expect(await state()).toEqual(before);
    },
  );

  it.each([
    ['keep', 1],
    ['rollback', 0],
  ] as const)('after it obeys %s', async (onPublishFailure, count) => {
    const { report } = await cancelledAt('ModifyImageAttribute', { onPublishFailure });
    const after = await state();
    expect(after.map(({ images }) => images.length)).toEqual([count, count]);
    expect(report.builds[0]).toMatchObject({ status: 'cancelled', artifacts: { length: count } });
  });

  it('sends terminate and delete key pair at once, before it waits for anything', async () => {
    await cancelledAt('StopInstances', { template: template({ temporary_key_pair_name: 'k-1' }) });
    const actions = moto.calls.map(({ action }) => action);
    const after = actions.slice(actions.indexOf('StopInstances') + 1);
    expect(after.slice(0, 2).sort()).toEqual(['DeleteKeyPair', 'TerminateInstances']);
    expect(after).toContain('DeleteSecurityGroup');
  });
});
