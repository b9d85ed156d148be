import { describe, expect, it } from 'vitest';
import { iamKinds } from '../../../../../src/clouds/aws/kinds/iam-kinds.js';
import type { AwsPoller } from '../../../../../src/clouds/aws/poller.js';
import type { JournalEntry } from '../../../../../src/contract/journal.js';
import { reap } from '../../../../../src/resources/reap.js';
import { FakeClock } from '../../../../support/fake-clock.js';
import { awsRefusal, fakeEc2 } from '../../../../support/fake-ec2.js';
import { FakeIam } from '../../../../support/fake-iam.js';

const NAME = 'packer-67452301-0000-4000-8000-000000000001';
const { signal } = new AbortController();

const entryOf = (kind: string, changes: Partial<JournalEntry> = {}): JournalEntry => ({
  kind,
  build: 'web',
  access: { region: 'eu-west-1' },
  token: 't-1',
  entry: kind,
  state: 'created',
  id: NAME,
  name: NAME,
  ...changes,
});

const ROLE = { description: '', trustPolicy: '{}', tags: {} };

/** A profile with its role and policy, as a killed build leaves them. */
function attached(): FakeIam {
  const iam = new FakeIam();
  iam.profiles.set(NAME, { tags: {}, roles: [NAME] });
  iam.roles.set(NAME, { ...ROLE, policies: new Map([[NAME, '{}']]) });
  return iam;
}

const kindsOf = (iam: FakeIam) =>
  // as: nothing waits for EC2.
  iamKinds(async () => ({ iam: () => iam, ec2: () => fakeEc2({}), poller: {} as unknown as AwsPoller }));

async function reaped(iam: FakeIam, entries: readonly JournalEntry[]) {
  const clock = new FakeClock();
  const reports: string[] = [];
  const journal = { released: async () => undefined };
  const options = { journal, clock, signal, report: (line: string) => void reports.push(line) };
  const result = await reap(entries, kindsOf(iam), { ...options, deadline: clock.now() + 300_000 });
  return { ...result, reports };
}

const BOTH = ['aws:iam-instance-profile', 'aws:iam-role'];

describe('the kinds of IAM', () => {
  it.each<[string, Partial<JournalEntry>]>([
    ['created', {}],
    ['only intended', { state: 'intended', id: undefined }],
  ])('remove a profile and its role that are %s, whatever is attached', async (_, state) => {
    const iam = attached();
    const { remaining, reports } = await reaped(
      iam,
      BOTH.map((kind) => entryOf(kind, state)),
    );
    expect(remaining).toEqual([]);
    expect([...iam.profiles.keys(), ...iam.roles.keys()]).toEqual([]);
    expect(reports).toEqual([`Removed IAM role ${NAME} (build web)`, `Removed instance profile ${NAME} (build web)`]);
  });

  it('take the role out of a profile alone', async () => {
    const iam = attached();
    expect((await reaped(iam, [entryOf('aws:iam-instance-profile')])).remaining).toEqual([]);
    expect([...iam.profiles.keys()]).toEqual([]);
  });

  it('find nothing where nothing was made', async () => {
    const iam = new FakeIam();
    const entries = BOTH.map((kind) => entryOf(kind, { state: 'intended', id: undefined }));
    const { released, remaining, reports } = await reaped(iam, entries);
    expect([released.length, remaining, reports]).toEqual([2, [], []]);
    expect(new Set(iam.order)).toEqual(new Set(['getRole', 'getInstanceProfile']));
  });

  it('take for done what IAM shows done, whatever it answers', async () => {
    const iam = attached();
    iam.fail({ method: 'removeRoleFromInstanceProfile', error: awsRefusal('ServiceFailure'), lost: true });
    expect(
      (
        await reaped(
          iam,
          BOTH.map((kind) => entryOf(kind)),
        )
      ).remaining,
    ).toEqual([]);
    expect(iam.order.filter((method) => method === 'removeRoleFromInstanceProfile')).toHaveLength(1);
  });

  it('begin again when something is attached while they work', async () => {
    const iam = attached();
    const { deleteRolePolicy } = iam;
    let late = true;
    iam.deleteRolePolicy = async (...call) => {
      await deleteRolePolicy(...call);
      if (late) iam.profiles.get(NAME)?.roles.push(NAME);
      late = false;
    };
    expect(
      (
        await reaped(
          iam,
          BOTH.map((kind) => entryOf(kind)),
        )
      ).remaining,
    ).toEqual([]);
  });

  it('say how to remove by hand what they may not remove', async () => {
    const iam = attached();
    iam.fail({ method: 'removeRoleFromInstanceProfile', error: awsRefusal('AccessDenied'), times: Infinity });
    const { remaining } = await reaped(iam, [entryOf('aws:iam-role'), entryOf('aws:iam-instance-profile')]);
    expect(remaining.map(({ description, command }) => `${description}: ${command}`)).toEqual([
      `IAM role ${NAME} (build web): aws iam remove-role-from-instance-profile --instance-profile-name ${NAME} --role-name ${NAME}; aws iam delete-role-policy --role-name ${NAME} --policy-name ${NAME}; aws iam delete-role --role-name ${NAME}`,
      `instance profile ${NAME} (build web): aws iam delete-instance-profile --instance-profile-name ${NAME}`,
    ]);
  });

  it('go after the instances that use them, the role before its profile', () => {
    const orders = Object.fromEntries(kindsOf(new FakeIam()).map(({ kind, order }) => [kind, order]));
    expect(orders['aws:iam-role']).toBeGreaterThan(0);
    expect(orders['aws:iam-instance-profile']).toBeGreaterThan(orders['aws:iam-role'] ?? 0);
  });
});
