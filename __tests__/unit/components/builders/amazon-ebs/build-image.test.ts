import { describe, expect, it } from 'vitest';
import type { AmazonEbsOptions } from '../../../../../src/components/builders/amazon-ebs/options.js';
import type { Artifact } from '../../../../../src/contract/artifact.js';
import type { BuildContext } from '../../../../../src/contract/component.js';
import { BuildError, CancelledError } from '../../../../../src/support/errors.js';
import { type FakeBuild, fakeBuild, runEbs } from '../../../../support/amazon-build.js';

const LAUNCH = [
  'createSecurityGroup',
  'describeSecurityGroups',
  'runInstances',
  'describeInstances',
  'describeInstances',
];
const STOP = ['stopInstances', 'describeInstances'];
const END = ['terminateInstances', 'describeInstances', 'describeVolumes', 'deleteSecurityGroup'];
const MAKE = ['createImage', 'describeImages', 'describeImages'];

/** Nothing is left in any region but the source image and what is named. */
function leftovers({ cloud }: FakeBuild, region = 'us-east-1') {
  const { images, instances, keyPairs, groups, snapshots } = cloud.region(region);
  return {
    images: images.map(({ ImageId }) => ImageId).filter((id) => id !== 'ami-source'),
    instances: instances.filter(({ State }) => State?.Name !== 'terminated').length,
    keyPairs: keyPairs.length,
    groups: groups.length,
    snapshots: snapshots.length,
  };
}

const NOTHING = { images: [], instances: 0, keyPairs: 0, groups: 0, snapshots: 0 };

async function failing(fake: FakeBuild, given: Partial<AmazonEbsOptions> = {}): Promise<BuildError> {
  const error: unknown = await runEbs(fake, given).catch((thrown: unknown) => thrown);
  if (!(error instanceof BuildError)) throw new Error(`no BuildError: ${String(error)}`);
  return error;
}

describe('an amazon-ebs build', () => {
  it('makes the calls of vector 1 in order, then takes the expiry off and cleans up', async () => {
    const fake = fakeBuild();
    const artifact = await runEbs(fake);
    expect(fake.cloud.order).toEqual([
      'describeImages',
      'describeImages',
      ...LAUNCH,
      ...STOP,
      ...MAKE,
      'deleteTags',
      ...END,
    ]);
    expect(fake.cloud.inputs('describeImages')[0]).toEqual({
      Owners: ['self'],
      Filters: [{ Name: 'name', Values: ['n-1'] }],
    });
    expect(artifact).toMatchObject({
      builderId: 'mitchellh.amazonebs',
      id: expect.stringMatching(/^us-east-1:ami-\d+$/),
      files: undefined,
      text: expect.stringMatching(/^AMIs were created:\nus-east-1: ami-\d+\n$/),
      image: { name: 'n-1', region: 'us-east-1', source: { id: 'ami-source', name: 'source' } },
    });
    expect(leftovers(fake)).toMatchObject({ instances: 0, keyPairs: 0, groups: 0, snapshots: 1 });
    expect(fake.journal.entries.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'aws:security-group released',
      'aws:instance released',
      'aws:image kept',
    ]);
  });

  it('asks for the regions first unless skip_region_validation (vector 2)', async () => {
    const fake = fakeBuild();
    await runEbs(fake, { skipRegionValidation: false });
    expect(fake.cloud.order.filter((method) => method === 'describeRegions')).toHaveLength(1);
    expect(fake.cloud.order[0]).toBe('describeRegions');
  });

  it('refuses a region that does not exist before anything else (vector 3)', async () => {
    const fake = fakeBuild();
    const error = await failing(fake, { skipRegionValidation: false, amiRegions: ['xx-east-9'] });
    expect(error).toMatchObject({ code: 'InvalidRegion', message: 'invalid region(s): xx-east-9' });
    expect(fake.cloud.order).toEqual(['describeRegions']);
  });

  it('refuses an instance profile that does not exist before it launches (vector 56)', async () => {
    const fake = fakeBuild();
    const error = await failing(fake, { iamInstanceProfile: 'nope' });
    expect(error.code).toBe('InstanceProfileNotFound');
    expect(fake.cloud.order).not.toContain('runInstances');
    expect(leftovers(fake)).toEqual(NOTHING);
  });

  it('refuses a name that is taken and says by which run (vector 6)', async () => {
    const fake = fakeBuild();
    fake.cloud.addImage('us-east-1', { ImageId: 'ami-old', Name: 'n-1' });
    fake.cloud.tags.set(
      'ami-old',
      new Map([
        ['image-build:run', '12'],
        ['image-build:repository', 'me/images'],
      ]),
    );
    const error = await failing(fake);
    expect(error.message).toContain('"n-1" is in use by ami-old in us-east-1, made by run 12 of me/images');
    expect(error.hint).toContain('force_deregister');
    expect(fake.cloud.order).toEqual(['describeImages']);
  });

  it('replaces an image with force_deregister and keeps its snapshot (vectors 7, 10)', async () => {
    const fake = fakeBuild();
    fake.cloud.addImage('us-east-1', { ImageId: 'ami-old', Name: 'n-1' });
    await runEbs(fake, { forceDeregister: true });
    expect(fake.cloud.order).toEqual([
      'describeImages',
      ...LAUNCH,
      ...STOP,
      'describeImages',
      'deregisterImage',
      ...MAKE,
      'deleteTags',
      ...END,
    ]);
    expect(fake.cloud.inputs('deregisterImage')).toEqual([{ ImageId: 'ami-old' }]);
  });

  it('deletes the snapshots too with force_delete_snapshot (vector 8)', async () => {
    const fake = fakeBuild();
    fake.cloud.addImage('us-east-1', { ImageId: 'ami-old', Name: 'n-1' });
    await runEbs(fake, { forceDeregister: true, forceDeleteSnapshot: true });
    expect(fake.cloud.inputs('deleteSnapshot')).toEqual([{ SnapshotId: 'snap-of-ami-old' }]);
    expect(fake.cloud.order.indexOf('deleteSnapshot')).toBeLessThan(fake.cloud.order.indexOf('createImage'));
  });

  it('waits until EC2 has noticed that a deregistered image does not use its snapshot any more', async () => {
    const fake = fakeBuild();
    fake.cloud.addImage('us-east-1', { ImageId: 'ami-old', Name: 'n-1' });
    fake.cloud.fail({ method: 'deleteSnapshot', code: 'InvalidSnapshot.InUse' });
    await runEbs(fake, { forceDeregister: true, forceDeleteSnapshot: true });
    expect(fake.cloud.inputs('deleteSnapshot')).toHaveLength(2);
  });

  it('clears the other regions before the build region (vector 9)', async () => {
    const fake = fakeBuild();
    for (const region of ['us-east-1', 'eu-west-1'])
      fake.cloud.addImage(region, { ImageId: `ami-${region}`, Name: 'n-1' });
    await runEbs(fake, { forceDeregister: true, amiRegions: ['eu-west-1'] });
    expect(fake.cloud.order.filter((call) => call.startsWith('deregisterImage'))).toEqual([
      'deregisterImage eu-west-1',
      'deregisterImage',
    ]);
  });

  it('encrypts through an intermediary image that goes away before the machine (vector 15)', async () => {
    const fake = fakeBuild();
    const artifact = await runEbs(fake, {
      encryptBoot: true,
      kmsKeyId: 'alias/foo',
      amiRegions: ['eu-west-1'],
      regionKmsKeyIds: { 'eu-west-1': 'alias/bar' },
    });
    const [created] = fake.cloud.inputs('createImage');
    expect(created?.Name).toMatch(/^[0-9a-zA-Z]{7}$/);
    expect(fake.cloud.inputs('copyImage', 'us-east-1')).toMatchObject([
      { Encrypted: true, KmsKeyId: 'alias/foo', Name: 'n-1', SourceRegion: 'us-east-1' },
    ]);
    expect(fake.cloud.inputs('copyImage', 'eu-west-1')).toMatchObject([{ Encrypted: true, KmsKeyId: 'alias/bar' }]);
    expect(Object.keys(artifact?.image?.images ?? {}).toSorted()).toEqual(['eu-west-1', 'us-east-1']);
    const order = fake.cloud.order;
    expect(order.indexOf('deregisterImage')).toBeLessThan(order.indexOf('terminateInstances'));
    expect(order.indexOf('deleteSnapshot')).toBeLessThan(order.indexOf('terminateInstances'));
    expect(leftovers(fake)).toMatchObject({ images: [artifact?.image?.id], snapshots: 1 });
  });

  it.each<[boolean | undefined, object]>([
    [false, { Encrypted: false }],
    [undefined, {}],
  ])('copies with encrypt_boot=%s as the user says (vectors 16, 17)', async (encryptBoot, expected) => {
    const fake = fakeBuild();
    await runEbs(fake, { encryptBoot, amiRegions: ['eu-west-1'] });
    expect(fake.cloud.inputs('createImage')).toMatchObject([{ Name: 'n-1' }]);
    const [copy] = fake.cloud.inputs('copyImage');
    expect(copy).toMatchObject(expected);
    expect(copy).not.toHaveProperty('KmsKeyId');
    if (encryptBoot === undefined) expect(copy).not.toHaveProperty('Encrypted');
  });

  it('copies once to each other region (vector 20)', async () => {
    const fake = fakeBuild();
    const artifact = await runEbs(fake, { amiRegions: ['us-east-1', 'eu-west-1', 'eu-west-1'] });
    expect(fake.cloud.order.filter((call) => call.startsWith('copyImage'))).toEqual(['copyImage eu-west-1']);
    expect(artifact?.id).toMatch(/^eu-west-1:ami-\d+,us-east-1:ami-\d+$/);
  });

  it('keeps the image out of the build region with skip_save_build_region (vector 21)', async () => {
    const fake = fakeBuild();
    const artifact = await runEbs(fake, { skipSaveBuildRegion: true, amiRegions: ['eu-west-1'] });
    expect(artifact?.id).toMatch(/^eu-west-1:ami-\d+$/);
    expect(artifact?.image?.region).toBe('eu-west-1');
    expect(leftovers(fake)).toEqual(NOTHING);
    expect(leftovers(fake, 'eu-west-1').images).toHaveLength(1);
  });

  it('makes no image with skip_create_ami, and deregisters none (vectors 22, 23)', async () => {
    const fake = fakeBuild();
    fake.cloud.addImage('us-east-1', { ImageId: 'ami-old', Name: 'n-1' });
    const artifact = await runEbs(fake, { skipCreateAmi: true, forceDeregister: true });
    expect(artifact).toBeUndefined();
    expect(fake.cloud.order).toEqual(['describeImages', ...LAUNCH, ...STOP, ...END]);
    expect(leftovers(fake).images).toEqual(['ami-old']);
  });

  it('tags image and snapshot in both regions, BuildRegion being that of the build (vector 24)', async () => {
    const fake = fakeBuild();
    const tags = { N: '{{ .SourceAMIName }}', R: '{{ .BuildRegion }}' };
    await runEbs(fake, { tags, amiRegions: ['eu-west-1'] });
    for (const region of ['us-east-1', 'eu-west-1']) {
      const [request] = fake.cloud.inputs('createTags', region);
      expect(request?.Resources?.map((id) => id.split('-')[0])).toEqual(['ami', 'snap']);
      expect(request?.Tags).toEqual([
        { Key: 'N', Value: 'source' },
        { Key: 'R', Value: 'us-east-1' },
      ]);
    }
  });

  it.each([
    [false, { image: ['a'], snapshot: ['a'] }],
    [true, { image: [], snapshot: [] }],
  ])('puts run_tags on image, copies and snapshots unless skip_ami_run_tags (%s)', async (skipAmiRunTags, expected) => {
    const fake = fakeBuild();
    await runEbs(fake, { runTags: { a: 'b' }, skipAmiRunTags, amiRegions: ['eu-west-1'] });
    for (const [request] of [fake.cloud.inputs('createImage'), fake.cloud.inputs('copyImage', 'eu-west-1')]) {
      const byType = (request?.TagSpecifications ?? []).map(({ ResourceType, Tags = [] }) => {
        const own = Tags.map(({ Key = '' }) => Key).filter((key) => !key.startsWith('image-build:'));
        return [ResourceType, own];
      });
      expect(Object.fromEntries(byType)).toEqual(expected);
    }
  });

  it('asks for a time-based copy with snapshot_copy_duration_minutes', async () => {
    const fake = fakeBuild();
    await runEbs(fake, { snapshotCopyDurationMinutes: 30, amiRegions: ['eu-west-1'] });
    expect(fake.cloud.inputs('copyImage')).toMatchObject([{ SnapshotCopyCompletionDurationMinutes: 30 }]);
  });

  it('tags snapshots alone when there are snapshot_tags only (vector 25)', async () => {
    const fake = fakeBuild();
    await runEbs(fake, { snapshotTags: { S: '1' } });
    const requests = fake.cloud.inputs('createTags');
    expect(requests).toHaveLength(1);
    expect(requests[0]?.Resources?.every((id) => id.startsWith('snap-'))).toBe(true);
  });

  it('fails before anything is created when a late option is wrong (vector 27)', async () => {
    const fake = fakeBuild();
    await failing(fake, { amiDescription: '{{ .Bogus }}' });
    expect(fake.cloud.order).toEqual(['describeImages', 'describeImages']);
  });

  it('sets description, groups and users in every region, none combined (vector 28)', async () => {
    const fake = fakeBuild();
    const given = { amiGroups: ['all'], amiUsers: ['111122223333'], amiDescription: 'd', amiRegions: ['eu-west-1'] };
    await runEbs(fake, given);
    for (const region of ['us-east-1', 'eu-west-1'])
      expect(fake.cloud.inputs('modifyImageAttribute', region)).toHaveLength(3);
  });

  it('shares the snapshots of every region (vector 29)', async () => {
    const fake = fakeBuild();
    await runEbs(fake, { snapshotUsers: ['111122223333'], amiRegions: ['eu-west-1'] });
    expect(fake.cloud.order.filter((call) => call.startsWith('modifySnapshotAttribute'))).toEqual([
      'modifySnapshotAttribute',
      'modifySnapshotAttribute eu-west-1',
    ]);
  });

  it('deprecates and protects in every region (vectors 31, 32)', async () => {
    const fake = fakeBuild();
    await runEbs(fake, {
      deprecateAt: '2030-01-31T12:00:00Z',
      deregistrationProtection: { enabled: false, withCooldown: true },
      amiRegions: ['eu-west-1'],
    });
    expect(fake.cloud.inputs('enableImageDeprecation')).toMatchObject([
      { DeprecateAt: new Date('2030-01-31T12:00:00Z') },
      { DeprecateAt: new Date('2030-01-31T12:00:00Z') },
    ]);
    expect(fake.cloud.inputs('enableImageDeregistrationProtection')).toMatchObject([
      { WithCooldown: true },
      { WithCooldown: true },
    ]);
  });

  it('leaves a finished image with its ownership tags but without the expiry', async () => {
    const fake = fakeBuild();
    const artifact = await runEbs(fake, { runTags: { a: 'b' }, amiRegions: ['eu-west-1'] });
    for (const id of Object.values(artifact?.image?.images ?? {})) {
      expect(Object.fromEntries(fake.cloud.tags.get(id) ?? [])).toEqual({
        a: 'b',
        'image-build:run': '77',
        'image-build:attempt': '1',
        'image-build:repository': 'me/images',
        'image-build:build': 'web',
      });
    }
  });

  it('hands source image and instance to the provisioners', async () => {
    const fake = fakeBuild();
    const artifact = await runEbs(fake);
    expect(fake.provisioned).toMatchObject([
      { ID: expect.stringMatching(/^i-/), BuildRegion: 'us-east-1', SourceAMI: 'ami-source', SourceAMIName: 'source' },
    ]);
    expect(artifact?.generatedData).toEqual(fake.provisioned[0]);
  });

  it('removes what the artifact names when it is destroyed', async () => {
    const fake = fakeBuild();
    const artifact = await runEbs(fake, { amiRegions: ['eu-west-1'] });
    await artifact?.destroy({ say: () => undefined, signal: new AbortController().signal });
    expect(leftovers(fake)).toEqual(NOTHING);
    expect(leftovers(fake, 'eu-west-1')).toEqual(NOTHING);
  });
});

describe('an amazon-ebs build that fails', () => {
  it('leaves nothing when a provisioner fails (vector 41)', async () => {
    const broken = new BuildError('exit 3', { code: 'ProvisionerFailed', source: 'user' });
    const fake = fakeBuild({ provision: () => Promise.reject(broken) });
    expect(await failing(fake)).toBe(broken);
    expect(fake.cloud.order).toEqual(['describeImages', 'describeImages', ...LAUNCH, ...END]);
    expect(leftovers(fake)).toEqual(NOTHING);
    expect(fake.journal.entries.map(({ state }) => state)).toEqual(['released', 'released']);
  });

  it('leaves nothing when it is cancelled while provisioning (vector 42)', async () => {
    const abort = new AbortController();
    const fake = fakeBuild({
      signal: abort.signal,
      provision: async () => {
        abort.abort(new CancelledError());
        abort.signal.throwIfAborted();
      },
    });
    await failing(fake);
    expect(fake.cloud.order.slice(-END.length)).toEqual(END);
    expect(leftovers(fake)).toEqual(NOTHING);
  });

  it('keeps image and finished copies, marked, when tagging is refused (vector 33)', async () => {
    const kept: Artifact[] = [];
    const fake = fakeBuild({ keptIncomplete: (artifact) => kept.push(artifact) });
    fake.cloud.fail({ method: 'createTags', code: 'UnauthorizedOperation' });
    const error = await failing(fake, { tags: { a: 'b' }, amiRegions: ['eu-west-1'] });
    expect(error).toMatchObject({ code: 'AwsUnauthorizedOperation' });
    for (const region of ['us-east-1', 'eu-west-1']) {
      const { images, snapshots, ...rest } = leftovers(fake, region);
      expect([images.length, snapshots, rest]).toEqual([1, 1, { instances: 0, keyPairs: 0, groups: 0 }]);
      const tags = Object.fromEntries(fake.cloud.tags.get(images[0] ?? '') ?? []);
      expect(tags).toMatchObject({ 'image-build:run': '77', 'image-build:incomplete': 'StepCreateTags' });
      expect(tags).not.toHaveProperty('image-build:expires');
      expect(kept.at(-1)?.image?.images[region]).toBe(images[0]);
    }
    expect(kept.at(-1)?.image?.incomplete).toBe('StepCreateTags');
    expect(fake.journal.entries.filter(({ kind }) => kind === 'aws:image').map(({ state }) => state)).toEqual([
      'kept',
      'kept',
    ]);
    expect(fake.cloud.order.slice(-END.length)).toEqual(END);
  });

  it('removes image and finished copies when tagging is refused, with rollback (vector 33)', async () => {
    const fake = fakeBuild({ onPublishFailure: 'rollback' });
    fake.cloud.fail({ method: 'createTags', code: 'UnauthorizedOperation' });
    const error = await failing(fake, { tags: { a: 'b' }, amiRegions: ['eu-west-1'] });
    expect(error).toMatchObject({ code: 'AwsUnauthorizedOperation' });
    expect(leftovers(fake)).toEqual(NOTHING);
    expect(leftovers(fake, 'eu-west-1')).toEqual(NOTHING);
    expect(fake.cloud.order.slice(-END.length)).toEqual(END);
  });

  it('has its images open in the journal until it is published, with rollback', async () => {
    const fake = fakeBuild({ onPublishFailure: 'rollback' });
    const artifact = await runEbs(fake, { amiRegions: ['eu-west-1'] });
    const images = () => fake.journal.entries.filter(({ kind }) => kind === 'aws:image');
    expect(images()).toMatchObject([{ keptFor: 'publication' }, { keptFor: 'publication' }]);
    await artifact?.published?.();
    expect(images().map(({ state, keptFor }) => [state, keptFor])).toEqual([
      ['kept', undefined],
      ['kept', undefined],
    ]);
    await artifact?.destroy({ say: () => undefined, signal: new AbortController().signal });
    expect(images().map(({ state }) => state)).toEqual(['released', 'released']);
    expect([leftovers(fake), leftovers(fake, 'eu-west-1')]).toEqual([NOTHING, NOTHING]);
  });

  it.each([
    ['createTags', 'InvalidAMIID.NotFound', { tags: { a: 'b' } }],
    ['deleteTags', 'InvalidAMIID.NotFound', {}],
    ['modifyImageAttribute', 'InvalidAMIID.Unavailable', { amiDescription: 'd' }],
    ['modifySnapshotAttribute', 'InvalidSnapshot.NotFound', { snapshotUsers: ['1'] }],
    ['enableImageDeprecation', 'InvalidAMIID.NotFound', { deprecateAt: '2030-01-01T00:00:00Z' }],
    [
      'enableImageDeregistrationProtection',
      'InvalidAMIID.NotFound',
      { deregistrationProtection: { enabled: true, withCooldown: false } },
    ],
  ] as const)(
    'calls %s again when EC2 does not know the new image everywhere (%s, vector 34)',
    async (method, code, given) => {
      const fake = fakeBuild();
      fake.cloud.fail({ method, code });
      await runEbs(fake, given);
      expect(fake.cloud.inputs(method)).toHaveLength(2);
      expect(fake.clock.sleeps).toContain(200);
    },
  );

  it('looks again for the snapshots of an image that not every server knows', async () => {
    const fake = fakeBuild();
    // The name, the source image, the wait, and then the snapshots.
    fake.cloud.fail({ method: 'describeImages', code: 'InvalidAMIID.NotFound', nth: 4 });
    await runEbs(fake);
    expect(fake.cloud.inputs('describeImages')).toHaveLength(5);
  });

  it('makes the image again when the machine is not quite stopped (vector 35)', async () => {
    const fake = fakeBuild();
    const message = "Instance is not in state 'running' or 'stopped'";
    fake.cloud.fail({ method: 'createImage', code: 'InvalidParameterValue', message });
    await runEbs(fake);
    expect(fake.cloud.inputs('createImage')).toHaveLength(2);
    expect(fake.clock.sleeps).toContain(200);
  });

  it('does not repeat another InvalidParameterValue (vector 35)', async () => {
    const fake = fakeBuild();
    fake.cloud.fail({ method: 'createImage', code: 'InvalidParameterValue', message: 'no' });
    await failing(fake);
    expect(fake.cloud.inputs('createImage')).toHaveLength(1);
    expect(leftovers(fake)).toEqual(NOTHING);
  });

  it('says why an image failed, and removes it (vector 36)', async () => {
    const fake = fakeBuild();
    fake.cloud.imageState = 'failed';
    const error = await failing(fake);
    expect(error.code).toBe('ImageNotAvailable');
    expect(error.message).toContain('Client.InternalError: no luck');
    expect(leftovers(fake)).toEqual(NOTHING);
  });

  it('launches again while the instance profile is unknown, with a fresh token (vector 37)', async () => {
    const fake = fakeBuild();
    const message = 'Value (p) for parameter iamInstanceProfile.name is invalid';
    fake.cloud.fail({ method: 'runInstances', code: 'InvalidParameterValue', message, times: 3 });
    await runEbs(fake, { iamInstanceProfile: 'p', skipProfileValidation: true });
    const tokens = fake.cloud.inputs('runInstances').map(({ ClientToken }) => ClientToken);
    expect(tokens).toHaveLength(4);
    expect(new Set(tokens).size).toBe(4);
  });

  it('launches again while the key pair that it made is not known everywhere', async () => {
    const fake = fakeBuild();
    fake.cloud.fail({ method: 'runInstances', code: 'InvalidKeyPair.NotFound', times: 2 });
    await runEbs(fake, { sshPassword: '' });
    expect(fake.cloud.inputs('runInstances')).toHaveLength(3);
  });

  it('believes after half a minute that the key pair is gone', async () => {
    const fake = fakeBuild();
    fake.cloud.fail({ method: 'runInstances', code: 'InvalidKeyPair.NotFound', times: Number.POSITIVE_INFINITY });
    expect(await failing(fake, { sshPassword: '' })).toMatchObject({ code: 'KeyPairNotFound' });
    expect(fake.clock.sleeps.filter((pause) => pause >= 200).reduce((sum, pause) => sum + pause, 0)).toBeLessThan(
      90_000,
    );
    expect(leftovers(fake)).toEqual(NOTHING);
  });

  it('believes at once that a group of the user does not exist', async () => {
    const fake = fakeBuild();
    fake.cloud.region('us-east-1').groups.push({ id: 'sg-mine', name: 'mine' });
    fake.cloud.fail({ method: 'runInstances', code: 'InvalidGroup.NotFound' });
    await failing(fake, { securityGroupIds: ['sg-mine'] });
    expect(fake.cloud.inputs('runInstances')).toHaveLength(1);
  });

  it('takes off the protection of an image that it rolls back', async () => {
    const fake = fakeBuild({ onPublishFailure: 'rollback' });
    fake.cloud.fail({ method: 'createTags', code: 'UnauthorizedOperation' });
    const protect = fake.cloud.calls.push.bind(fake.cloud.calls);
    fake.cloud.calls.push = (...calls) => {
      if (calls[0]?.method === 'enableImageDeregistrationProtection') {
        for (const image of fake.cloud.region('us-east-1').images)
          image.DeregistrationProtection = 'enabled-without-cooldown';
      }
      return protect(...calls);
    };
    await failing(fake, { tags: { a: 'b' }, deregistrationProtection: { enabled: true, withCooldown: false } });
    const order = fake.cloud.order;
    expect(order).toContain('disableImageDeregistrationProtection');
    expect(order.indexOf('disableImageDeregistrationProtection')).toBeLessThan(order.indexOf('deregisterImage'));
    expect(leftovers(fake)).toEqual(NOTHING);
  });

  it('gives up on an instance profile after 11 tries and names the option', async () => {
    const fake = fakeBuild();
    const message = 'Value (p) for parameter iamInstanceProfile.name is invalid';
    fake.cloud.fail({
      method: 'runInstances',
      code: 'InvalidParameterValue',
      message,
      times: Number.POSITIVE_INFINITY,
    });
    const error = await failing(fake, { iamInstanceProfile: 'p', skipProfileValidation: true });
    expect(fake.cloud.inputs('runInstances')).toHaveLength(11);
    expect(error).toMatchObject({ code: 'InstanceProfileNotFound', message: expect.stringContaining('"p"') });
  });

  it('says that a subnet is missing where there is no default VPC (vector 38)', async () => {
    const fake = fakeBuild();
    const message = 'No default VPC for this user';
    fake.cloud.fail({ method: 'runInstances', code: 'VPCIdNotSpecified', message });
    const error = await failing(fake);
    expect(error).toMatchObject({ code: 'NoDefaultVpc', hint: expect.stringContaining('subnet_id') });
    expect(fake.cloud.order).not.toContain('terminateInstances');
    expect(leftovers(fake)).toEqual(NOTHING);
  });

  it('says why a machine did not come up, and terminates it (vector 39)', async () => {
    const fake = fakeBuild();
    fake.cloud.instanceState = 'terminated';
    const error = await failing(fake);
    expect(error.message).toContain('Client.VolumeLimitExceeded');
    expect(fake.cloud.order).toContain('terminateInstances');
    expect(leftovers(fake)).toEqual(NOTHING);
  });

  it('refuses an image with instance store root before the launch (vector 40)', async () => {
    const fake = fakeBuild();
    fake.cloud.addImage('us-east-1', { ImageId: 'ami-store', RootDeviceType: 'instance-store' });
    const error = await failing(fake, { sourceAmi: 'ami-store' });
    expect(error.code).toBe('RootDeviceNotEbs');
    expect(fake.cloud.order).not.toContain('runInstances');
    expect(leftovers(fake).groups).toBe(0);
  });

  it('names other zones when AWS has no capacity', async () => {
    const fake = fakeBuild();
    fake.cloud.fail({ method: 'runInstances', code: 'InsufficientInstanceCapacity' });
    const error = await failing(fake);
    expect(error).toMatchObject({ code: 'NoCapacity' });
    expect(fake.cloud.order).toContain('describeInstanceTypeOfferings');
  });

  it('says that a group could not be deleted after 5 tries, and succeeds (vector 95)', async () => {
    const fake = fakeBuild();
    fake.cloud.fail({ method: 'deleteSecurityGroup', code: 'DependencyViolation', times: 5 });
    const artifact = await runEbs(fake);
    expect(artifact?.image?.name).toBe('n-1');
    expect(fake.cloud.inputs('deleteSecurityGroup')).toHaveLength(5);
    expect(fake.clock.sleeps.filter((pause) => pause === 5000)).toHaveLength(4);
    expect(fake.ui.lines.filter((line) => line.startsWith('error:'))).toHaveLength(1);
    expect(fake.journal.entries.find(({ kind }) => kind === 'aws:security-group')?.state).toBe('created');
  });

  it.each([
    ['keep', 1],
    ['rollback', 0],
  ] as const)('waits for all copies before it reports that one failed (%s)', async (onPublishFailure, kept) => {
    const fake = fakeBuild({ onPublishFailure });
    fake.cloud.fail({ method: 'copyImage', region: 'eu-west-1', code: 'ResourceLimitExceeded', message: 'too many' });
    const error = await failing(fake, { amiRegions: ['eu-west-1', 'us-west-2'] });
    expect(error).toMatchObject({ code: 'ImageCopyFailed', message: expect.stringContaining('eu-west-1') });
    expect(error.message).not.toContain('us-west-2');
    expect(leftovers(fake, 'eu-west-1')).toEqual(NOTHING);
    for (const region of ['us-east-1', 'us-west-2']) {
      expect(leftovers(fake, region), region).toMatchObject({ snapshots: kept, instances: 0, groups: 0 });
      expect(leftovers(fake, region).images, region).toHaveLength(kept);
    }
  });

  it('keeps no intermediary image, whatever the policy', async () => {
    const fake = fakeBuild();
    fake.cloud.fail({ method: 'copyImage', code: 'ResourceLimitExceeded' });
    await failing(fake, { encryptBoot: true });
    expect(leftovers(fake)).toEqual(NOTHING);
  });

  it('says that a kept image can still be swept when it may not be tagged at all', async () => {
    const fake = fakeBuild();
    fake.cloud.fail({ method: 'deleteTags', code: 'UnauthorizedOperation', times: 9 });
    fake.cloud.fail({ method: 'createTags', code: 'UnauthorizedOperation', times: 9 });
    await failing(fake);
    expect(leftovers(fake).images).toHaveLength(1);
    const errors = fake.ui.lines.filter((line) => line.startsWith('error:'));
    expect(errors.join('\n')).toContain('could not be tagged image-build:incomplete=StepKeepImages');
    expect(errors.join('\n')).toContain('keeps its expiry, so that a sweep removes it later');
  });

  it('says whose the name is when a copy meets it in another region', async () => {
    const fake = fakeBuild();
    fake.cloud.addImage('eu-west-1', { ImageId: 'ami-there', Name: 'n-1' });
    fake.cloud.fail({ method: 'copyImage', code: 'InvalidAMIName.Duplicate' });
    const error = await failing(fake, { amiRegions: ['eu-west-1'] });
    expect(error.message).toContain('"n-1" is in use by ami-there in eu-west-1');
    expect(error.hint).toContain('force_deregister');
  });

  it('finds and removes an image whose create answer was lost', async () => {
    const fake = fakeBuild();
    fake.cloud.fail({ method: 'createImage', code: 'lost' });
    await failing(fake);
    expect(leftovers(fake)).toEqual(NOTHING);
    expect(fake.journal.entries.every(({ state }) => state === 'released')).toBe(true);
  });

  it('keeps everything with -on-error=abort', async () => {
    const broken = new BuildError('exit 3', { code: 'ProvisionerFailed', source: 'user' });
    const fake = fakeBuild({ onError: 'abort', provision: () => Promise.reject(broken) });
    await failing(fake);
    expect(leftovers(fake)).toMatchObject({ instances: 1, groups: 1 });
    // Written down as the user's, so that post does not remove them; the expiry lets a sweep take them one day.
    expect(fake.journal.entries.map(({ state, keptFor }) => [state, keptFor])).toEqual([
      ['kept', 'on-error'],
      ['kept', 'on-error'],
    ]);
    const [instance] = fake.cloud.region('us-east-1').instances;
    expect(fake.cloud.tags.get(instance?.InstanceId ?? '')?.has('image-build:expires')).toBe(true);
  });
});

describe('a cancelled amazon-ebs build', () => {
  /** Cancels when the fake sees that call for the nth time. */
  function cancelAt(method: string, nth = 1, overrides: Partial<BuildContext> = {}) {
    const abort = new AbortController();
    const fake = fakeBuild({ ...overrides, signal: abort.signal });
    let seen = 0;
    const push = fake.cloud.calls.push.bind(fake.cloud.calls);
    fake.cloud.calls.push = (...calls) => {
      if (calls.some((call) => call.method === method)) seen += 1;
      if (seen === nth) abort.abort(new CancelledError());
      return push(...calls);
    };
    return fake;
  }

  const WITH_KEY = { sshPassword: '' } as const;

  it('sends terminate and delete key pair before it waits for anything', async () => {
    const abort = new AbortController();
    const provision = async () => {
      abort.abort(new CancelledError());
      // Slow to notice: nothing waits for it.
      await new Promise(() => undefined);
    };
    const fake = fakeBuild({
      signal: abort.signal,
      provision: () => Promise.race([provision(), Promise.reject(new CancelledError())]),
    });
    await failing(fake, WITH_KEY);
    const after = fake.cloud.order.slice(fake.cloud.order.indexOf('runInstances') + 3);
    expect(after.slice(0, 2).toSorted()).toEqual(['deleteKeyPair', 'terminateInstances']);
    expect(after.slice(2)).toEqual(['describeInstances', 'describeVolumes', 'deleteSecurityGroup']);
    expect(leftovers(fake)).toEqual(NOTHING);
  });

  it.each(['createKeyPair', 'createSecurityGroup', 'runInstances', 'stopInstances', 'createImage'])(
    'leaves nothing when it is cancelled during %s',
    async (method) => {
      const fake = cancelAt(method);
      await failing(fake, WITH_KEY);
      expect(leftovers(fake)).toEqual(NOTHING);
      expect(fake.journal.entries.map(({ state }) => state).filter((state) => state !== 'released')).toEqual([]);
    },
  );

  it.each([
    ['keep', 'copyImage', { 'us-east-1': 1, 'eu-west-1': 0 }],
    ['rollback', 'copyImage', { 'us-east-1': 0, 'eu-west-1': 0 }],
    ['keep', 'createTags', { 'us-east-1': 1, 'eu-west-1': 1 }],
    ['rollback', 'createTags', { 'us-east-1': 0, 'eu-west-1': 0 }],
    ['keep', 'deleteTags', { 'us-east-1': 1, 'eu-west-1': 1 }],
    ['rollback', 'deleteTags', { 'us-east-1': 0, 'eu-west-1': 0 }],
  ] as const)('obeys %s once the image exists: %s', async (onPublishFailure, method, images) => {
    const kept: Artifact[] = [];
    const fake = cancelAt(method, 1, { onPublishFailure, keptIncomplete: (artifact) => kept.push(artifact) });
    await failing(fake, { amiRegions: ['eu-west-1'], tags: { a: 'b' } });
    for (const [region, count] of Object.entries(images)) {
      const left = leftovers(fake, region);
      expect(left, region).toMatchObject({ instances: 0, groups: 0, snapshots: count });
      expect(left.images.length, region).toBe(count);
      for (const id of left.images.map(String)) {
        expect(fake.cloud.tags.get(id)?.has('image-build:incomplete'), id).toBe(true);
        expect(fake.cloud.tags.get(id)?.has('image-build:expires'), id).toBe(false);
        expect(kept.at(-1)?.image?.images[region]).toBe(id);
      }
    }
  });
});

describe('an amazon-ebs build whose journal cannot be written', () => {
  it.each([1, 2, 3, 4])('from intent %i on creates nothing more and leaves nothing', async (nth) => {
    const fake = fakeBuild();
    let intents = 0;
    const intend = fake.journal.intend.bind(fake.journal);
    fake.journal.intend = async (intent) => {
      intents += 1;
      if (intents >= nth) throw new BuildError('disk full', { code: 'JournalWriteFailed', source: 'user' });
      return intend(intent);
    };
    expect(await failing(fake, { sshPassword: '' })).toMatchObject({ code: 'JournalWriteFailed' });
    const creates = fake.cloud.order.filter((call) => /^(create|run)/.test(call));
    expect(creates).toHaveLength(nth - 1);
    expect(leftovers(fake)).toEqual(NOTHING);
  });
});

describe('an amazon-ebs build with little permission', () => {
  it('lets the image expire never when it may not take the expiry off', async () => {
    const fake = fakeBuild();
    fake.cloud.fail({ method: 'deleteTags', code: 'UnauthorizedOperation' });
    const artifact = await runEbs(fake);
    expect(fake.cloud.tags.get(artifact?.image?.id ?? '')?.get('image-build:expires')).toBe('never');
  });

  it('fails, leaving nothing, when it may do neither, with rollback', async () => {
    const fake = fakeBuild({ onPublishFailure: 'rollback' });
    fake.cloud.fail({ method: 'deleteTags', code: 'UnauthorizedOperation' });
    fake.cloud.fail({ method: 'createTags', code: 'UnauthorizedOperation' });
    await failing(fake);
    expect(leftovers(fake)).toEqual(NOTHING);
  });
});

describe('an amazon-ebs build in China (vector 72)', () => {
  it('sends no tags with create calls and tags machine, interface and volume afterwards', async () => {
    const fake = fakeBuild({}, 'cn-north-1');
    fake.cloud.addImage('cn-north-1', { ImageId: 'ami-source', Name: 'source' });
    await runEbs(fake, { runTags: { a: 'b' } });
    for (const method of ['createSecurityGroup', 'runInstances', 'createImage'] as const) {
      expect(fake.cloud.inputs(method)[0], method).not.toHaveProperty('TagSpecifications.0');
    }
    const tagged = fake.cloud.inputs('createTags').map(({ Resources }) => Resources?.[0]?.split('-')[0]);
    expect(tagged).toEqual(['i', 'eni', 'vol']);
    expect(fake.cloud.order.join()).not.toContain('deleteTags');
  });
});
