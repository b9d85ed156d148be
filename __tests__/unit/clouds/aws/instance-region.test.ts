import { describe, expect, it } from 'vitest';
import { DEFAULT_ACCESS } from '../../../../src/clouds/aws/access-options.js';
import { instanceRegion } from '../../../../src/clouds/aws/instance-region.js';
import { httpStandIn } from '../../../support/http-stand-in.js';

/** The metadata service of an instance in eu-west-1. */
function metadataService() {
  return httpStandIn((path) => {
    if (path === '/latest/api/token') return 'token-1';
    return path === '/latest/meta-data/placement/region' ? 'eu-west-1\n' : undefined;
  });
}

describe('the region of the instance', () => {
  it('is what its metadata says, asked with a token', async () => {
    await using service = await metadataService();
    const env = { AWS_EC2_METADATA_SERVICE_ENDPOINT: service.url, HTTP_PROXY: 'http://proxy.invalid:1' };
    expect(await instanceRegion(DEFAULT_ACCESS, env)).toBe('eu-west-1');
    expect(service.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'PUT /latest/api/token',
      'GET /latest/meta-data/placement/region',
    ]);
    expect(service.requests[1]?.headers['x-aws-ec2-metadata-token']).toBe('token-1');
  });

  it.each([
    ['keys in the template', { accessKey: 'k' }, {}],
    ['a profile', { profile: 'p' }, {}],
    ['Vault', { vaultAwsEngine: { name: 'r', engineName: '', roleArn: '', ttl: '' } }, {}],
    ['keys in the environment', {}, { AWS_ACCESS_KEY_ID: 'k' }],
    ['web identity', {}, { AWS_WEB_IDENTITY_TOKEN_FILE: '/t' }],
    ['skip_metadata_api_check', { skipMetadataApiCheck: true }, {}],
    ['metadata switched off', {}, { AWS_EC2_METADATA_DISABLED: 'TRUE' }],
  ])('is not asked for with %s', async (_why, access, env) => {
    await using service = await metadataService();
    const full = { AWS_EC2_METADATA_SERVICE_ENDPOINT: service.url, ...env };
    expect(await instanceRegion({ ...DEFAULT_ACCESS, ...access }, full)).toBeUndefined();
    expect(service.requests).toEqual([]);
  });

  it('is unknown where the service refuses, or is not there', async () => {
    await using service = await httpStandIn(() => ({ status: 403 }));
    const refusing = { AWS_EC2_METADATA_SERVICE_ENDPOINT: service.url };
    expect(await instanceRegion(DEFAULT_ACCESS, refusing)).toBeUndefined();
    expect(service.requests).toHaveLength(1);
    const nobody = { AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://127.0.0.1:1' };
    expect(await instanceRegion(DEFAULT_ACCESS, nobody)).toBeUndefined();
  });
});
