import { describe, expect, it } from 'vitest';
import { ownedIamResources } from '../../../../../src/clouds/aws/sweep/owned-iam.js';
import { awsRefusal } from '../../../../support/fake-ec2.js';
import { FakeIam } from '../../../../support/fake-iam.js';
import { tagsOfRun } from '../../../../support/leftovers.js';

const { signal } = new AbortController();
const name = (last: number) => `packer-67452301-0000-4000-8000-${String(last).padStart(12, '0')}`;
const ROLE = { description: '', trustPolicy: '{}', policies: new Map<string, string>() };

function search(iam: FakeIam) {
  const notices: string[] = [];
  const notice = (text: string) => void notices.push(text);
  return ownedIamResources({ iam, access: { region: 'eu-west-1' }, signal, notice }).then((found) => ({
    ...found,
    notices,
  }));
}

describe('owned resources of IAM', () => {
  it('are roles and profiles with a name and with tags of ours', async () => {
    const iam = new FakeIam();
    const { 'image-build:expires': _expires, ...kept } = tagsOfRun();
    for (const [role, tags] of [
      [name(1), tagsOfRun()],
      [name(2), {}],
      [name(3), kept],
      ['admin', tagsOfRun()],
      [`${name(4)}-mine`, tagsOfRun()],
    ] as const) {
      iam.roles.set(role, { ...ROLE, tags });
      iam.profiles.set(role, { roles: [], tags });
    }
    const { resources, unsearched, notices } = await search(iam);
    expect(resources.map(({ kind, id, access }) => [kind, id, access])).toEqual([
      ['aws:iam-role', name(1), { region: 'eu-west-1' }],
      ['aws:iam-instance-profile', name(1), { region: 'eu-west-1' }],
    ]);
    expect(resources[0]?.ownership).toMatchObject({ run: '41', repository: 'octo/templates', build: 'web' });
    expect([unsearched, notices]).toEqual([[], []]);
    // Whoever is not called as ours are is not even asked for.
    expect(new Set(iam.calls.map((call) => call.name))).toEqual(new Set(['', name(1), name(2), name(3)]));
  });

  it('that vanish meanwhile are not there', async () => {
    const iam = new FakeIam();
    iam.roles.set(name(1), { ...ROLE, tags: tagsOfRun() });
    iam.fail({ method: 'getRole', error: awsRefusal('NoSuchEntityException') });
    expect(await search(iam)).toEqual({ resources: [], unsearched: [], notices: [] });
  });

  it.each(['listRoles', 'listInstanceProfiles'] as const)(
    'are not missed by credentials without %s',
    async (method) => {
      const iam = new FakeIam();
      iam.fail({ method, error: awsRefusal('AccessDenied', 'User x is not authorized to perform: iam:List') });
      const { unsearched, notices } = await search(iam);
      expect(unsearched).toEqual([]);
      expect(notices).toEqual([expect.stringMatching(/are not looked for.*User x is not authorized/)]);
    },
  );

  it('cannot be looked for when IAM fails', async () => {
    const iam = new FakeIam();
    iam.fail({ method: 'listRoles', error: awsRefusal('ServiceFailure') });
    const { unsearched } = await search(iam);
    expect(unsearched).toEqual([{ where: 'IAM roles', reason: 'Call failed: ServiceFailure' }]);
  });
});
