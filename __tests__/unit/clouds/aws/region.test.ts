import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_ACCESS } from '../../../../src/clouds/aws/access-options.js';
import { resolveRegion, sharedFiles } from '../../../../src/clouds/aws/region.js';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'region-'));
  await mkdir(join(home, '.aws'));
});

afterEach(() => rm(home, { recursive: true, force: true }));

describe('the build region', () => {
  it.each([
    ['option', { region: 'o' }, { AWS_REGION: 'r', AWS_DEFAULT_REGION: 'd' }, 'o'],
    ['AWS_REGION', {}, { AWS_REGION: 'r', AWS_DEFAULT_REGION: 'd' }, 'r'],
    ['AWS_DEFAULT_REGION', {}, { AWS_DEFAULT_REGION: 'd' }, 'd'],
    ['the default profile', {}, {}, 'p-default'],
    ['AWS_PROFILE', {}, { AWS_PROFILE: 'ci' }, 'p-ci'],
    ['the profile of the option', { profile: 'ci' }, { AWS_PROFILE: 'other' }, 'p-ci'],
    ['the credentials file', { profile: 'old' }, {}, 'p-old'],
  ])('comes from %s', async (_source, access, env, region) => {
    await writeFile(
      join(home, '.aws', 'config'),
      '# none\n[default]\nregion = p-default # mine\n\n[profile ci]\noutput=json\nregion=p-ci\n[profile other]\n',
    );
    await writeFile(
      join(home, '.aws', 'credentials'),
      '[ci]\nregion=wrong\n[old]\naws_access_key_id=x\nregion=p-old\n',
    );
    expect(await resolveRegion({ ...DEFAULT_ACCESS, ...access }, { HOME: home, ...env })).toBe(region);
  });

  it('is asked for when nobody names one', async () => {
    const env = { HOME: home, AWS_EC2_METADATA_DISABLED: 'true' };
    await expect(resolveRegion(DEFAULT_ACCESS, env)).rejects.toMatchObject({
      code: 'AwsNoRegion',
      source: 'user',
      hint: expect.stringContaining('AWS_REGION'),
    });
  });
});

describe('the shared files', () => {
  it.each([
    [{}, {}, '/home/u/.aws/credentials', '/home/u/.aws/config'],
    [{}, { AWS_SHARED_CREDENTIALS_FILE: '/c', AWS_CONFIG_FILE: '~/conf' }, '/c', '/home/u/conf'],
    [{ sharedCredentialsFile: '~/mine' }, { AWS_SHARED_CREDENTIALS_FILE: '/c' }, '/home/u/mine', '/home/u/.aws/config'],
  ])('%j %j', (access, env, credentials, config) => {
    expect(sharedFiles({ sharedCredentialsFile: '', ...access }, { HOME: '/home/u', ...env })).toEqual({
      credentials,
      config,
    });
  });
});
