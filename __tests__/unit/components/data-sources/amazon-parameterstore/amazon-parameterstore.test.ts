import { describe, expect, it } from 'vitest';
import { amazonParameterStore } from '../../../../../src/components/data-sources/amazon-parameterstore/amazon-parameterstore.js';
import { dataContext } from '../../../../support/data-context.js';
import { httpStandIn, type StandInAnswer } from '../../../../support/http-stand-in.js';
import { readyComponent } from '../../../../support/prepare-component.js';

async function read(answer: StandInAnswer, options: object = {}) {
  await using server = await httpStandIn(() => answer);
  const context = dataContext({
    AWS_ENDPOINT_URL_SSM: server.url,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIA',
    AWS_SECRET_ACCESS_KEY: 'the-secret-key',
  });
  const ready = await readyComponent(amazonParameterStore, { name: '/a/b', ...options });
  const outputs = await ready.execute(context);
  return { outputs, asked: JSON.parse(server.bodies[0] ?? '{}') };
}

const holding = (Type: string) =>
  JSON.stringify({ Parameter: { Name: '/a/b', Type, Value: 'text', Version: 3, ARN: 'arn:aws:ssm:x' } });
const refusing = (type: string): StandInAnswer => ({
  status: 400,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify({ __type: type, message: 'no' }),
});

describe('the data source amazon-parameterstore', () => {
  it('reads a parameter', async () => {
    const { outputs, asked } = await read(holding('String'));
    expect(outputs).toEqual({ value: 'text', version: '3', arn: 'arn:aws:ssm:x' });
    expect(asked).toEqual({ Name: '/a/b', WithDecryption: false });
  });

  it('gives a SecureString as a secret', async () => {
    const { asked, outputs } = await read(holding('SecureString'), { with_decryption: true });
    expect(asked).toEqual({ Name: '/a/b', WithDecryption: true });
    expect(outputs).toEqual({ value: { secret: 'text' }, version: '3', arn: 'arn:aws:ssm:x' });
  });

  it.each([
    ['ParameterNotFound', 'The parameter "/a/b" was not found in eu-west-1'],
    ['ParameterVersionNotFound', 'The version of the parameter "/a/b" was not found in eu-west-1'],
  ])('says that it is not there: %s', async (type, message) => {
    await expect(read(refusing(type))).rejects.toMatchObject({ code: 'ParameterNotFound', message });
  });
});
