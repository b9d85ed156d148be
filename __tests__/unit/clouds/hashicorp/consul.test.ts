import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { consulKey } from '../../../../src/clouds/hashicorp/consul.js';
import { httpStandIn } from '../../../support/http-stand-in.js';
import { networkContext } from '../../../support/network-context.js';

const entry = (value: string | null) => JSON.stringify([{ Key: 'k', Value: value }]);
const base64 = (text: string) => Buffer.from(text).toString('base64');

const server = (socket?: string) =>
  httpStandIn((path) => {
    if (path.startsWith('/v1/kv/none')) return { status: 404 };
    if (path === '/v1/kv/forbidden') return { status: 403, body: 'Permission denied' };
    if (path === '/v1/kv/nonsense') return 'nonsense';
    if (path === '/v1/kv/object') return '{}';
    if (path === '/v1/kv/null') return entry(null);
    if (path === '/v1/kv/empty') return entry('');
    return entry(base64(`ä ${path}`));
  }, socket);

describe('consul_key (spec-json-template 7.3)', () => {
  it.each([
    ['k', '/v1/kv/k'],
    ['/k', '/v1/kv/k'],
    ['a/b c?', '/v1/kv/a/b%20c%3F'],
  ])('gives the value of %j', async (key, path) => {
    await using stand = await server();
    expect(await consulKey([key], networkContext({ CONSUL_HTTP_ADDR: stand.url }))).toBe(`ä ${path}`);
  });

  it.each([
    ['none', 'ConsulKeyMissing', 'key does not exist at the given path: none'],
    ['null', 'ConsulKeyMissing', 'value is empty at path null'],
    ['empty', 'ConsulKeyMissing', 'value is empty at path empty'],
    ['forbidden', 'ConsulRefused', 'error reading consul key: Unexpected response code: 403'],
    ['nonsense', 'ConsulRefused', expect.stringMatching(/^error reading consul key: .*JSON/)],
    ['object', 'ConsulRefused', 'error reading consul key: the answer is not one of Consul'],
  ])('of %j is an error', async (key, code, message) => {
    await using stand = await server();
    const asked = consulKey([key], networkContext({ CONSUL_HTTP_ADDR: stand.url }));
    await expect(asked).rejects.toMatchObject({ code, message });
  });

  it('goes to an address without a scheme, with token, namespace and partition; the token is masked', async () => {
    await using stand = await server();
    const context = networkContext({
      CONSUL_HTTP_ADDR: stand.url.replace('http://', ''),
      CONSUL_HTTP_TOKEN: 'ctok',
      CONSUL_NAMESPACE: 'n s',
      CONSUL_PARTITION: 'p',
    });
    await consulKey(['k'], context);
    expect(stand.requests[0]).toMatchObject({
      url: '/v1/kv/k?ns=n+s&partition=p',
      headers: { 'x-consul-token': 'ctok' },
    });
    expect(context.registered).toEqual(['ctok']);
  });

  it('takes the token of the file before that of the environment', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'consul-'));
    await writeFile(join(folder, 'token'), 'from-file\n');
    await using stand = await server();
    const env = { CONSUL_HTTP_ADDR: stand.url, CONSUL_HTTP_TOKEN: 'x', CONSUL_HTTP_TOKEN_FILE: 'token' };
    await consulKey(['k'], networkContext(env, { workingDirectory: folder }));
    expect(stand.requests[0]?.headers['x-consul-token']).toBe('from-file');
    await rm(folder, { recursive: true });
  });

  it('sends user and password; the password is masked', async () => {
    await using stand = await server();
    const context = networkContext({ CONSUL_HTTP_ADDR: stand.url, CONSUL_HTTP_AUTH: 'me:pass:word' });
    await consulKey(['k'], context);
    expect(stand.requests[0]?.headers.authorization).toBe(`Basic ${base64('me:pass:word')}`);
    expect(context.registered).toEqual(['pass:word', base64('me:pass:word')]);
  });

  it('talks through a unix socket', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'consul-'));
    const socket = join(folder, 's');
    await using stand = await server(socket);
    expect(await consulKey(['k'], networkContext({ CONSUL_HTTP_ADDR: `unix://${socket}` }))).toBe('ä /v1/kv/k');
    expect(stand.requests).toHaveLength(1);
    await rm(folder, { recursive: true });
  });

  it.each([
    [{}, 'http:'],
    [{ CONSUL_HTTP_SSL: 'true' }, 'https:'],
    [{ CONSUL_HTTP_SSL: 'maybe' }, 'http:'],
  ])('with %j speaks %s', async (more, protocol) => {
    const asked = consulKey(['k'], networkContext({ CONSUL_HTTP_ADDR: '127.0.0.1:1', ...more }));
    await expect(asked).rejects.toMatchObject({
      code: 'HttpFailed',
      message: expect.stringMatching(new RegExp(`^error reading consul key: Get "${protocol}//127.0.0.1:1/v1/kv/k"`)),
      hint: 'Check CONSUL_HTTP_ADDR.',
    });
  });

  it.each([
    [{ CONSUL_HTTP_TOKEN_FILE: '/no/such' }, 'Error loading token file: open /no/such: no such file or directory'],
    [{ CONSUL_HTTP_ADDR: 'ftp://x' }, 'CONSUL_HTTP_ADDR "ftp://x" is not an address'],
  ])('refuses the environment %j', async (env, message) => {
    await expect(consulKey(['k'], networkContext(env))).rejects.toMatchObject({
      code: 'ConsulNotConfigured',
      message: `error getting consul client: ${message}`,
    });
  });
});
