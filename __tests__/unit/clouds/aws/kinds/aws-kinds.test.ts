import { describe, expect, it } from 'vitest';
import { awsKinds } from '../../../../../src/clouds/aws/kinds/aws-kinds.js';
import type { AwsPoller } from '../../../../../src/clouds/aws/poller.js';
import type { JournalEntry } from '../../../../../src/contract/journal.js';
import { FakeClock } from '../../../../support/fake-clock.js';
import { fakeEc2 } from '../../../../support/fake-ec2.js';
import { FakeIam } from '../../../../support/fake-iam.js';

const context = { clock: new FakeClock(), signal: new AbortController().signal };

function entryOf(kind: string, changes: Partial<JournalEntry> = {}): JournalEntry & { readonly id: string } {
  return {
    kind,
    build: 'web',
    access: { region: 'eu-west-1' },
    token: 't-1',
    entry: 'e',
    state: 'created',
    id: 'x-1',
    ...changes,
  } as JournalEntry & { readonly id: string };
}

const kinds = awsKinds(async () => {
  throw new TypeError('not connected in this test');
});

describe('the kinds of AWS', () => {
  it.each([
    ['aws:instance', 'terminate-instances --instance-ids x-1'],
    ['aws:key-pair', 'delete-key-pair --key-name x-1'],
    ['aws:security-group', 'delete-security-group --group-id x-1'],
    ['aws:volume', 'delete-volume --volume-id x-1'],
    ['aws:snapshot', 'delete-snapshot --snapshot-id x-1'],
    ['aws:launch-template', 'delete-launch-template --launch-template-id x-1'],
  ])('%s is removed by hand with: aws ec2 %s', (name, command) => {
    const kind = kinds.find((one) => one.kind === name);
    expect(kind?.removalCommand(entryOf(name))).toBe(`aws ec2 ${command} --region eu-west-1`);
    expect(kind?.removalCommand(entryOf(name, { id: undefined }))).toMatch(
      /^aws ec2 describe-.* --filters Name=tag:image-build:token,Values=t-1 --region eu-west-1$/,
    );
    expect(kind?.describe(entryOf(name))).toMatch(/x-1 in eu-west-1 \(build web\)$/);
  });

  it('removes an image by hand with the snapshots made for it, and with no snapshot of the user’s', () => {
    const command = kinds
      .find((one) => one.kind === 'aws:image')
      ?.removalCommand(entryOf('aws:image', { id: 'ami-1' }));
    expect(command?.split(/ && | \| /)).toEqual([
      'aws ec2 deregister-image --image-id ami-1 --region eu-west-1',
      "aws ec2 describe-snapshots --owner-ids self --query 'Snapshots[].[SnapshotId]' --filters 'Name=description,Values=Created by CreateImage(*) for ami-1*,Copied for DestinationAmi ami-1*' --output text --region eu-west-1",
      'xargs -r -n 1 aws ec2 --region eu-west-1 delete-snapshot --snapshot-id',
    ]);
  });

  it('write the name of a key pair as one word of a shell', () => {
    const kind = kinds.find((one) => one.kind === 'aws:key-pair');
    const command = kind?.removalCommand(entryOf('aws:key-pair', { id: "it's; reboot" }));
    expect(command).toBe("aws ec2 delete-key-pair --key-name 'it'\\''s; reboot' --region eu-west-1");
  });

  it('come in the order of use', () => {
    const order = Object.fromEntries(kinds.map(({ kind, order }) => [kind, order]));
    expect(order['aws:security-group']).toBeGreaterThan(order['aws:instance'] ?? 0);
    expect(order['aws:volume']).toBeGreaterThan(order['aws:instance'] ?? 0);
    expect(order['aws:snapshot']).toBeGreaterThan(order['aws:image'] ?? 0);
  });
});

const TAGS = ['run', 'attempt', 'build'].map((key) => ({ Key: `image-build:${key}`, Value: key }));

describe('an instance of a killed build', () => {
  const ec2Of = () =>
    fakeEc2(
      {
        describeInstances: () => ({
          Reservations: [
            {
              Instances: [
                {
                  Tags: TAGS,
                  BlockDeviceMappings: [
                    { DeviceName: '/dev/sda1', Ebs: { VolumeId: 'vol-root', DeleteOnTermination: true } },
                    { DeviceName: '/dev/sdb', Ebs: { VolumeId: 'vol-kept', DeleteOnTermination: false } },
                    { DeviceName: '/dev/sdc', Ebs: { VolumeId: 'vol-left', DeleteOnTermination: false } },
                    { DeviceName: '/dev/sdd', Ebs: { VolumeId: 'vol-attached', DeleteOnTermination: false } },
                  ],
                },
              ],
            },
          ],
        }),
        // A provisioner has attached one that lacks the tags of the launch.
        describeVolumes: ({ Filters }) => ({
          Volumes: (Filters?.[0]?.Values ?? []).map((VolumeId) => ({
            VolumeId,
            Tags: VolumeId === 'vol-attached' ? [] : TAGS,
          })),
        }),
        terminateInstances: () => ({}),
        deleteVolume: () => ({}),
      },
      'eu-west-1',
    );

  it.each([
    [{ keepDevices: '/dev/sdb' }, ['vol-left']],
    [{ keepDevices: '' }, ['vol-kept', 'vol-left']],
    [undefined, []],
  ])('takes volumes with it that would outlive it, with facts %j: %j', async (facts, volumes) => {
    const ec2 = ec2Of();
    // as: releasing an instance waits for nothing else.
    const poller = { instanceTerminated: async () => undefined } as unknown as AwsPoller;
    const connected = awsKinds(async (access) => {
      expect(access).toEqual({ region: 'eu-west-1' });
      return { ec2: () => ec2, iam: () => new FakeIam(), poller };
    });
    const kind = connected.find((one) => one.kind === 'aws:instance');
    await kind?.release(entryOf('aws:instance', { facts }), context);
    const deleted = ec2.calls.filter(({ method }) => method === 'deleteVolume').map(({ input }) => input['VolumeId']);
    expect(deleted).toEqual(volumes);
    const methods = ec2.calls.map(({ method }) => method);
    expect(methods).toContain('terminateInstances');
    if (volumes.length > 0)
      expect(methods.indexOf('deleteVolume')).toBeGreaterThan(methods.indexOf('terminateInstances'));
  });
});
