import { describe, expect, it } from 'vitest';
import { type AwsAccess, DEFAULT_ACCESS } from '../../../../src/clouds/aws/access-options.js';
import { findCredentials } from '../../../../src/clouds/aws/credentials.js';
import { makeTransport } from '../../../../src/clouds/aws/transport.js';
import { firstCall } from '../../../../src/clouds/aws/vault-credentials.js';
import { CancelledError } from '../../../../src/support/errors.js';
import { FakeClock } from '../../../support/fake-clock.js';
import { awsRefusal } from '../../../support/fake-ec2.js';
import { type HttpStandIn, httpStandIn, type StandInAnswer } from '../../../support/http-stand-in.js';
import { networkContext } from '../../../support/network-context.js';

type Engine = NonNullable<AwsAccess['vaultAwsEngine']>;

const ENGINE: Engine = { name: 'builder', engineName: '', roleArn: '', ttl: '' };

/** Vault with AWS secrets engines at `aws` and `team/aws`; every answer is a lease of its own. */
const vault = (more: (path: string, count: number) => StandInAnswer | undefined = () => undefined) =>
  httpStandIn((path, count) => {
    const given = more(path, count);
    if (given !== undefined) return given;
    if (!/^\/v1\/(aws|team\/aws)\/(creds|sts)\/builder$/.test(path)) return { status: 404, body: '{"errors":[]}' };
    const security_token = path.includes('/sts/') ? `token-${count}` : null;
    return JSON.stringify({
      lease_id: `aws/creds/builder/lease-${count}`,
      lease_duration: 3600,
      data: { access_key: `AKIA-${count}`, secret_key: `secret-${count}`, security_token },
    });
  });

async function find(stand: HttpStandIn, engine: Partial<Engine> = {}, more: Readonly<Record<string, string>> = {}) {
  const clock = new FakeClock();
  const debugged: string[] = [];
  const cancel = new AbortController();
  const env = {
    VAULT_ADDR: stand.url,
    VAULT_TOKEN: 'hvs.token',
    AWS_ACCESS_KEY_ID: 'env',
    AWS_SECRET_ACCESS_KEY: 'env',
    ...more,
  };
  const context = networkContext(env, { clock, signal: cancel.signal });
  const tools = {
    ...context,
    region: 'us-east-1',
    transport: await makeTransport(env, false, () => undefined),
    debug: (text: string) => void debugged.push(text),
  };
  const access = { ...DEFAULT_ACCESS, vaultAwsEngine: { ...ENGINE, ...engine } };
  const found = findCredentials(access, tools);
  return { found, clock, debugged, cancel, registered: context.registered };
}

describe('credentials of the AWS secrets engine of Vault (spec-amazon 1.3)', () => {
  it('come before all others; keys are masked and the lease is noted', async () => {
    await using stand = await vault();
    const { found, registered, debugged } = await find(stand);
    const { source, provide } = await found;
    expect(source).toBe('vault');
    expect(await provide()).toMatchObject({ accessKeyId: 'AKIA-1', secretAccessKey: 'secret-1' });
    expect(await provide()).not.toHaveProperty('sessionToken');
    expect(stand.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /v1/aws/creds/builder']);
    expect(stand.requests[0]?.headers).toMatchObject({ 'x-vault-token': 'hvs.token' });
    expect(registered).toEqual(['hvs.token', 'AKIA-1', 'secret-1']);
    expect(debugged).toEqual(['vault: lease aws/creds/builder/lease-1 for 3600 s']);
  });

  it.each<[Partial<Engine>, string, object]>([
    [{ roleArn: 'arn:r' }, 'PUT /v1/aws/sts/builder', { role_arn: 'arn:r' }],
    [
      { engineName: 'team/aws', roleArn: 'arn:r', ttl: '900s' },
      'PUT /v1/team/aws/sts/builder',
      { role_arn: 'arn:r', ttl: '900s' },
    ],
  ])('of a role are asked for by its ARN: %j', async (engine, call, body) => {
    await using stand = await vault();
    const { found, registered } = await find(stand, engine);
    expect(await (await found).provide()).toMatchObject({ sessionToken: 'token-1' });
    expect(stand.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([call]);
    expect(stand.bodies.map((text) => JSON.parse(text))).toEqual([body]);
    expect(registered).toContain('token-1');
  });

  it('are made anew before their lease ends, once for all who ask, after a cancel too', async () => {
    await using stand = await vault();
    const { found, clock, cancel, registered } = await find(stand);
    const { provide } = await found;
    clock.tick(54 * 60_000);
    expect(await provide()).toMatchObject({ accessKeyId: 'AKIA-1' });
    clock.tick(2 * 60_000);
    cancel.abort(new CancelledError());
    const keys = await Promise.all([provide(), provide(), provide()]);
    expect(keys.map(({ accessKeyId }) => accessKeyId)).toEqual(['AKIA-2', 'AKIA-2', 'AKIA-2']);
    expect(registered).toContain('secret-2');
    expect(stand.requests).toHaveLength(2);
  });

  it('with a lease of a minute are used for half of it', async () => {
    const body = JSON.stringify({ lease_duration: 60, data: { access_key: 'a', secret_key: 's' } });
    await using stand = await vault(() => body);
    const { found, clock } = await find(stand);
    const { provide } = await found;
    for (const seconds of [20, 9, 2, 10]) {
      clock.tick(seconds * 1000);
      await provide();
    }
    expect(stand.requests).toHaveLength(2);
  });

  it.each<[string, Partial<Engine>, number, number[]]>([
    ['of an hour, of a user', {}, 3600, [15_000]],
    ['of an hour, of a role', { roleArn: 'arn:r' }, 3600, []],
    ['of twenty seconds, of a user', {}, 20, [5_000]],
  ])('that are renewed, with a lease %s, are given once AWS knows whose they are', async (_, engine, lease, pauses) => {
    const security_token = engine.roleArn === undefined ? null : 'token';
    const data = { access_key: 'a', secret_key: 's', security_token };
    await using stand = await vault(() => JSON.stringify({ lease_duration: lease, data }));
    const { found, clock } = await find(stand, engine);
    const { provide } = await found;
    expect(clock.sleeps).toEqual([]);
    clock.tick(lease * 1000);
    await provide();
    expect(clock.sleeps).toEqual(pauses);
  });

  it.each<[string, (path: string) => StandInAnswer | undefined, Readonly<Record<string, string>>, RegExp, RegExp]>([
    [
      'no role of the name',
      () => ({ status: 404, body: '{"errors":[]}' }),
      {},
      /no role at aws\/creds\/builder/,
      /engine_name/,
    ],
    [
      'an answer without keys',
      () => '{"data":{"access_key":"a"}}',
      {},
      /without AWS keys at aws\/creds/,
      /engine_name/,
    ],
    [
      'a refusal',
      () => ({ status: 403, body: '{"errors":["permission denied"]}' }),
      {},
      /answers 403: permission denied/,
      /VAULT_TOKEN/,
    ],
    [
      'no token',
      () => undefined,
      { VAULT_TOKEN: '' },
      /Must set VAULT_TOKEN env var in order to use vault_aws_engine/,
      /./,
    ],
  ])('cannot be had: %s', async (_, answer, env, message, hint) => {
    await using stand = await vault(answer);
    const { found } = await find(stand, {}, env);
    await expect(found).rejects.toMatchObject({
      code: 'AwsNoCredentials',
      source: 'user',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });

  it('are not waited for after a cancel', async () => {
    await using stand = await vault(() => ({ status: 503, body: '{}' }));
    const { found, cancel } = await find(stand);
    cancel.abort(new CancelledError());
    await expect(found).rejects.toBeInstanceOf(CancelledError);
  });
});

describe('the first call with credentials', () => {
  const facts = () => ({ clock: new FakeClock(), signal: new AbortController().signal });

  it.each([
    awsRefusal('AuthFailure'),
    awsRefusal('InvalidClientTokenId'),
    Object.assign(new Error('no'), { name: 'InvalidClientTokenId', $metadata: { httpStatusCode: 403 } }),
  ])('of Vault waits while AWS says %s', async (error) => {
    let calls = 0;
    const call = async () => {
      calls += 1;
      if (calls < 4) throw error;
      return 'account';
    };
    expect(await firstCall(call, { source: 'vault', ...facts() })).toBe('account');
  });

  it('of Vault gives up after 11 tries', async () => {
    let calls = 0;
    const call = async () => {
      calls += 1;
      throw awsRefusal('AuthFailure');
    };
    await expect(firstCall(call, { source: 'vault', ...facts() })).rejects.toMatchObject({
      code: 'VaultCredentialsRefused',
      hint: expect.stringContaining('account'),
    });
    expect(calls).toBe(11);
  });

  it.each([
    ['vault', 'UnauthorizedOperation'],
    ['static', 'AuthFailure'],
  ] as const)('of %s fails at once on %s', async (source, code) => {
    let calls = 0;
    const call = async () => {
      calls += 1;
      throw awsRefusal(code);
    };
    await expect(firstCall(call, { source, ...facts() })).rejects.toMatchObject({ awsCode: code });
    expect(calls).toBe(1);
  });
});
