import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AwsAccess, DEFAULT_ACCESS } from '../../../../src/clouds/aws/access-options.js';
import { findCredentials } from '../../../../src/clouds/aws/credentials.js';
import { makeTransport } from '../../../../src/clouds/aws/transport.js';
import { networkContext } from '../../../support/network-context.js';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'credentials-'));
  await mkdir(join(home, '.aws'));
  await writeFile(
    join(home, '.aws', 'credentials'),
    '[default]\naws_access_key_id=default\naws_secret_access_key=s\n[ci]\naws_access_key_id=ci\naws_secret_access_key=s\n',
  );
  await writeFile(join(home, 'mine'), '[ci]\naws_access_key_id=mine\naws_secret_access_key=s\n');
});

afterEach(() => rm(home, { recursive: true, force: true }));

async function find(access: Partial<AwsAccess>, env: Record<string, string>) {
  const all = { HOME: home, AWS_EC2_METADATA_DISABLED: 'true', ...env };
  return findCredentials(
    { ...DEFAULT_ACCESS, ...access },
    {
      ...networkContext(all),
      region: 'us-east-1',
      transport: await makeTransport(all, false, () => undefined),
      debug: () => undefined,
    },
  );
}

const envKeys = { AWS_ACCESS_KEY_ID: 'env', AWS_SECRET_ACCESS_KEY: 's', AWS_SESSION_TOKEN: 'st' };

describe('credentials', () => {
  it.each([
    ['options before all', { accessKey: 'opt', secretKey: 's', profile: 'ci' }, envKeys, 'static', 'opt'],
    ['the profile of the option before the environment', { profile: 'ci' }, envKeys, 'profile', 'ci'],
    ['keys of the environment', {}, { ...envKeys, AWS_PROFILE: 'ci' }, 'environment', 'env'],
    ['AWS_PROFILE', {}, { AWS_PROFILE: 'ci' }, 'profile', 'ci'],
    ['the default profile', {}, {}, 'profile', 'default'],
  ] as const)('come from %s', async (_what, access, env, source, accessKeyId) => {
    const found = await find(access, env);
    expect(found.source).toBe(source);
    expect(await found.provide()).toMatchObject({ accessKeyId });
  });

  it('carry the session token', async () => {
    expect(await (await find({}, envKeys)).provide()).toMatchObject({ sessionToken: 'st' });
  });

  it('come from shared_credentials_file, which is a credentials file', async () => {
    const found = await find({ profile: 'ci', sharedCredentialsFile: join(home, 'mine') }, {});
    expect(await found.provide()).toMatchObject({ accessKeyId: 'mine' });
  });

  it.each([
    ['an unknown profile of the option', { profile: 'nobody' }, envKeys],
    ['an unknown AWS_PROFILE', {}, { AWS_PROFILE: 'nobody' }],
    [
      'a token file that is not there',
      {},
      { AWS_WEB_IDENTITY_TOKEN_FILE: '/no/such', AWS_ROLE_ARN: 'arn:aws:iam::1:role/r' },
    ],
  ])('are not looked for elsewhere after %s', async (_what, access, env) => {
    await expect(find(access, env)).rejects.toMatchObject({ code: 'AwsNoCredentials', source: 'user' });
  });

  it.each([
    [{ AWS_ACCESS_KEY_ID: 'AKIA' }, 'AWS_ACCESS_KEY_ID is set, AWS_SECRET_ACCESS_KEY is not'],
    [{ AWS_SECRET_ACCESS_KEY: 's' }, 'AWS_SECRET_ACCESS_KEY is set, AWS_ACCESS_KEY_ID is not'],
  ])('say which half of a key pair is missing: %j', async (env, text) => {
    await rm(join(home, '.aws'), { recursive: true });
    await expect(find({}, env)).rejects.toMatchObject({ message: `no AWS credentials were found: ${text}` });
  });

  it('of a profile that is not there point at the files of profiles', async () => {
    await expect(find({ profile: 'nope' }, {})).rejects.toMatchObject({
      message: expect.stringContaining('nope'),
      hint: expect.stringContaining('~/.aws/config'),
    });
  });

  it('are missed with the lines that a workflow needs', async () => {
    await rm(join(home, '.aws'), { recursive: true });
    await expect(find({}, {})).rejects.toMatchObject({
      message: 'no AWS credentials were found',
      hint: expect.stringMatching(/permissions: id-token: write.*aws-actions\/configure-aws-credentials/),
    });
  });
});
