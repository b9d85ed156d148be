import { describe, expect, it } from 'vitest';
import { AwsError } from '../../../../src/clouds/aws/errors.js';
import { type ServiceTools, serviceCalls, serviceConfig } from '../../../../src/clouds/aws/service-client.js';
import { makeTransport } from '../../../../src/clouds/aws/transport.js';
import { CancelledError } from '../../../../src/support/errors.js';
import { FakeClock } from '../../../support/fake-clock.js';

const { signal } = new AbortController();
const debugged: string[] = [];

async function tools(env: ServiceTools['env'] = {}): Promise<ServiceTools> {
  return {
    region: 'us-east-1',
    env,
    clock: new FakeClock(),
    credentials: { source: 'static', provide: async () => ({ accessKeyId: 'a', secretAccessKey: 's' }) },
    transport: await makeTransport({}, false, () => undefined),
    attempts: 3,
    debug: (text) => debugged.push(text),
  };
}

const fault = (name: string, status: number) =>
  Object.assign(new Error('no'), { name, $fault: 'client', $metadata: { httpStatusCode: status } });

describe('the client of a small service', () => {
  it('goes where the environment says, once, under our own name', async () => {
    const env = { AWS_ENDPOINT_URL: 'http://all', AWS_ENDPOINT_URL_IAM: 'http://iam' };
    expect(serviceConfig('iam', await tools(env))).toMatchObject({
      endpoint: 'http://iam',
      region: 'us-east-1',
      maxAttempts: 1,
      customUserAgent: expect.stringMatching(/^image-build-action\//),
    });
    expect(serviceConfig('sts', await tools())).not.toHaveProperty('endpoint');
  });

  it('is made at the first call, and once', async () => {
    let made = 0;
    const call = serviceCalls('iam', await tools(), async () => ++made);
    expect(made).toBe(0);
    await call('A', signal, async (client) => client);
    expect(await call('B', signal, async (client) => client)).toBe(1);
  });

  it('repeats what was throttled', async () => {
    const answers = [fault('Throttling', 400), fault('Throttling', 400)];
    const call = serviceCalls('iam', await tools(), async () => answers);
    const answer = await call('A', signal, async (left) => {
      const error = left.shift();
      if (error !== undefined) throw error;
      return 'ok';
    });
    expect(answer).toBe('ok');
    expect(debugged.slice(-3)).toEqual([
      expect.stringMatching(/^iam A us-east-1: Throttling 400, again in \d+ ms$/),
      expect.stringMatching(/^iam A us-east-1: Throttling 400, again in \d+ ms$/),
      'iam A us-east-1: ok',
    ]);
  });

  it('turns a refusal into an AwsError that names the permission', async () => {
    const call = serviceCalls('secretsmanager', await tools(), async () => undefined);
    const refused = call('GetSecretValue', signal, () => Promise.reject(fault('AccessDeniedException', 400)));
    await expect(refused).rejects.toBeInstanceOf(AwsError);
    await expect(refused).rejects.toMatchObject({
      awsCode: 'AccessDeniedException',
      hint: expect.stringContaining('secretsmanager:GetSecretValue'),
    });
  });

  it('gives the reason of a cancel', async () => {
    const controller = new AbortController();
    const call = serviceCalls('iam', await tools(), async () => undefined);
    const pending = call('A', controller.signal, async () => {
      controller.abort(new CancelledError());
      throw Object.assign(new Error('aborted'), { name: 'AbortError' });
    });
    await expect(pending).rejects.toBeInstanceOf(CancelledError);
  });
});
