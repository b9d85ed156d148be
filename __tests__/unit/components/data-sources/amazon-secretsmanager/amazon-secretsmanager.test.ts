import { describe, expect, it } from 'vitest';
import { amazonSecretsManager } from '../../../../../src/components/data-sources/amazon-secretsmanager/amazon-secretsmanager.js';
import { dataContext } from '../../../../support/data-context.js';
import { httpStandIn, type StandInAnswer } from '../../../../support/http-stand-in.js';
import { readyComponent } from '../../../../support/prepare-component.js';

const context = (url: string) =>
  dataContext({
    AWS_ENDPOINT_URL_SECRETS_MANAGER: url,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIA',
    AWS_SECRET_ACCESS_KEY: 'the-secret-key',
  });

const read = async (answer: StandInAnswer, options: object = {}) => {
  await using server = await httpStandIn(() => answer);
  const ready = await readyComponent(amazonSecretsManager, { name: 's', ...options });
  const outputs = await ready.execute(context(server.url));
  return { outputs, asked: JSON.parse(server.bodies[0] ?? '{}') };
};

const holding = (secret: object) => JSON.stringify({ Name: 's', VersionId: 'v1', ...secret });
const refusing = (type: string, message: string): StandInAnswer => ({
  status: 400,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify({ __type: type, message }),
});

describe('the data source amazon-secretsmanager', () => {
  it('reads the current version', async () => {
    const { outputs, asked } = await read(holding({ SecretString: '{"a":"1","b":2.7}' }), { key: 'b' });
    expect(outputs).toEqual({
      value: '3',
      secret_string: '{"a":"1","b":2.7}',
      secret_binary: '',
      version_id: 'v1',
    });
    expect(asked).toEqual({ SecretId: 's', VersionStage: 'AWSCURRENT' });
  });

  it('reads the version that is named, whatever its stage', async () => {
    const options = { version_id: 'v0', version_stage: 'AWSPENDING' };
    expect((await read(holding({ SecretString: 'x' }), options)).asked).toEqual({ SecretId: 's', VersionId: 'v0' });
  });

  it('gives the bytes of a binary secret, and no value', async () => {
    const { outputs } = await read(holding({ SecretBinary: Buffer.from('bytes').toString('base64') }));
    expect(outputs).toMatchObject({ value: '', secret_string: '', secret_binary: 'bytes' });
  });

  it.each([
    ['ResourceNotFoundException', "can't find it"],
    ['InvalidRequestException', 'the secret is marked for deletion'],
  ])('says that a secret is not there: %s', async (type, message) => {
    await expect(read(refusing(type, message))).rejects.toMatchObject({
      code: 'SecretUnusable',
      message: 'The secret "s", or the version asked for, was not found in eu-west-1',
    });
  });
});
