import { describe, expect, it } from 'vitest';
import { secretsManagerRaw, secretsManagerValue } from '../../../../src/clouds/aws/secrets-manager.js';
import { type HttpStandIn, httpStandIn, type StandInAnswer } from '../../../support/http-stand-in.js';
import { networkContext } from '../../../support/network-context.js';

const context = (server: Pick<HttpStandIn, 'url'>) =>
  networkContext({
    AWS_ENDPOINT_URL_SECRETS_MANAGER: server.url,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIA',
    AWS_SECRET_ACCESS_KEY: 'the-secret-key',
  });

const holding = (SecretString: string) => httpStandIn(() => JSON.stringify({ Name: 's', SecretString }));
const refusing = (type: string, message: string): StandInAnswer => ({
  status: 400,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify({ __type: type, message }),
});

describe('aws_secretsmanager', () => {
  it('reads the current version in the region of the environment, each secret once, and masks the credentials', async () => {
    await using server = await holding('{"a":"1","b":2}');
    const given = context(server);
    expect(await secretsManagerValue(['s', 'a'], given)).toBe('1');
    expect(await secretsManagerValue(['s', 'b'], given)).toBe('2');
    expect(await secretsManagerRaw(['s'], given)).toBe('{"a":"1","b":2}');
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers).toMatchObject({
      'x-amz-target': 'secretsmanager.GetSecretValue',
      authorization: expect.stringContaining('/eu-west-1/secretsmanager/'),
    });
    expect(given.registered).toEqual(['the-secret-key']);
  });

  it.each([
    [[], 'secret name must be provided'],
    [[''], 'At least one secret name must be provided'],
    [['a', 'b', 'c'], 'only secret name and optional secret key can be provided.'],
  ])('refuses the arguments %j', async (args, message) => {
    await expect(secretsManagerValue(args, networkContext({}))).rejects.toMatchObject({ message });
  });

  it('refuses a secret that is not text', async () => {
    await using server = await httpStandIn(() => JSON.stringify({ Name: 's', SecretBinary: 'AAAA' }));
    await expect(secretsManagerRaw(['s'], context(server))).rejects.toThrow('Secret is not string');
  });

  it('says where it looked for a secret that is not there', async () => {
    await using server = await httpStandIn(() => refusing('ResourceNotFoundException', "can't find it"));
    await expect(secretsManagerValue(['s'], context(server))).rejects.toMatchObject({
      message: "ResourceNotFoundException: can't find it",
      hint: expect.stringContaining('"s" in eu-west-1'),
    });
  });

  it('names the permission that is missing', async () => {
    await using server = await httpStandIn(() => refusing('AccessDeniedException', 'not authorized'));
    await expect(secretsManagerValue(['s'], context(server))).rejects.toMatchObject({
      awsCode: 'AccessDeniedException',
      hint: expect.stringContaining('secretsmanager:GetSecretValue'),
    });
  });

  it('needs a region', async () => {
    const given = networkContext({ HOME: '/nonexistent', AWS_EC2_METADATA_DISABLED: 'true' });
    await expect(secretsManagerValue(['s'], given)).rejects.toMatchObject({ code: 'AwsNoRegion' });
  });
});
