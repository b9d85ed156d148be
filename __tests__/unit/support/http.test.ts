import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CancelledError } from '../../../src/support/errors.js';
import { type HttpRequest, httpSend } from '../../../src/support/http.js';
import { httpStandIn } from '../../support/http-stand-in.js';

const { signal } = new AbortController();
const get = (url: string, more: Partial<HttpRequest> = {}, env = {}) =>
  httpSend({ url, headers: { 'X-Token': 't' }, timeout: 5000, ...more }, { env, signal });

describe('httpSend', () => {
  it.each([200, 403, 500])('gives any answer, as text: %i', async (status) => {
    await using server = await httpStandIn(() => ({ status, body: '{"a":1}' }));
    expect(await get(`${server.url}/v1/a%20b?ns=x`)).toMatchObject({ status, body: '{"a":1}' });
    expect(server.requests[0]).toMatchObject({ url: '/v1/a%20b?ns=x', headers: { 'x-token': 't' } });
  });

  it('follows one redirect with its headers, and no second one', async () => {
    await using server = await httpStandIn((path) =>
      path === '/end' ? 'end' : { status: 307, headers: { location: path === '/one' ? '/end' : '/one' } },
    );
    expect((await get(`${server.url}/one`)).body).toBe('end');
    expect(server.requests[1]?.headers['x-token']).toBe('t');
    await expect(get(`${server.url}/two`)).rejects.toMatchObject({ code: 'HttpFailed' });
  });

  it('says what cannot be reached', async () => {
    await expect(get('http://127.0.0.1:1/x')).rejects.toMatchObject({
      code: 'HttpFailed',
      message: expect.stringMatching(/^Get "http:\/\/127\.0\.0\.1:1\/x": .*ECONNREFUSED/),
    });
  });

  it('keeps no headers in what it throws: they hold tokens', async () => {
    const error: unknown = await get('http://127.0.0.1:1/', { headers: { 'X-Token': 'hunter2' } }).catch((e) => e);
    expect(inspect(error, { depth: 20 })).not.toContain('hunter2');
  });

  it('gives up after the timeout', async () => {
    await using server = await httpStandIn(() => ({ status: 307, headers: { location: '/x' } }));
    await expect(get(server.url, { timeout: 0 })).rejects.toMatchObject({
      code: 'HttpFailed',
      message: `Get "${server.url}": no answer within 0 s`,
    });
  });

  it('gives the reason of a cancel', async () => {
    const controller = new AbortController();
    await using server = await httpStandIn(() => {
      controller.abort(new CancelledError());
      return undefined;
    });
    const request = { url: server.url, headers: {}, timeout: 5000 };
    await expect(httpSend(request, { env: {}, signal: controller.signal })).rejects.toBeInstanceOf(CancelledError);
  });

  it('talks through a unix socket', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'http-'));
    await using server = await httpStandIn((path) => `at ${path}`, join(folder, 's'));
    expect((await get('http://127.0.0.1/x', { socketPath: join(folder, 's') })).body).toBe('at /x');
    expect(server.requests).toHaveLength(1);
    await rm(folder, { recursive: true });
  });

  it('goes through the proxy of the environment given, not of the process', async () => {
    await using proxy = await httpStandIn((path) => `proxied ${path}`);
    const env = { http_proxy: proxy.url };
    expect((await get('http://vault.example.invalid/x', {}, env)).body).toBe('proxied http://vault.example.invalid/x');
  });
});
