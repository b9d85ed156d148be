import { describe, expect, it } from 'vitest';
import { httpDataSource } from '../../../../../src/components/data-sources/http/http.js';
import { CancelledError } from '../../../../../src/support/errors.js';
import { dataContext } from '../../../../support/data-context.js';
import { httpStandIn } from '../../../../support/http-stand-in.js';
import { prepareComponent, readyComponent } from '../../../../support/prepare-component.js';

describe('the data source http', () => {
  it('gives body and headers of an answer, headers named as in Go', async () => {
    const headers = { 'content-type': 'text/plain', 'x-a-b': '1', 'set-cookie': 'a' };
    await using server = await httpStandIn(() => ({ status: 201, body: 'hé\n', headers }));
    const ready = await readyComponent(httpDataSource, { url: `${server.url}/x?y=z` });
    const outputs = await ready.execute(dataContext());
    expect(outputs).toMatchObject({ url: `${server.url}/x?y=z`, body: 'hé\n' });
    expect(outputs['request_headers']).toMatchObject({ 'Content-Type': 'text/plain', 'X-A-B': '1', 'Set-Cookie': 'a' });
    expect(server.requests.map(({ method, url }) => [method, url])).toEqual([['GET', '/x?y=z']]);
  });

  it('sends method, headers and body as they are', async () => {
    await using server = await httpStandIn(() => 'ok');
    const ready = await readyComponent(httpDataSource, {
      url: server.url,
      method: 'PATCH',
      request_headers: { 'X-Token': 't' },
      request_body: '{"a": 1}',
    });
    await ready.execute(dataContext());
    expect(server.bodies).toEqual(['{"a": 1}']);
    const [request] = server.requests;
    expect(request?.method).toBe('PATCH');
    expect(request?.headers).toMatchObject({ 'x-token': 't', 'content-length': '8' });
    expect(request?.headers).not.toHaveProperty('content-type');
  });

  it('follows ten redirects, not eleven', async () => {
    await using server = await httpStandIn((path) => {
      const left = Number(path.slice(1));
      return left === 0 ? 'end' : { status: 302, headers: { location: `/${left - 1}` } };
    });
    const ten = await readyComponent(httpDataSource, { url: `${server.url}/10` });
    expect(await ten.execute(dataContext())).toMatchObject({ url: `${server.url}/10`, body: 'end' });
    const eleven = await readyComponent(httpDataSource, { url: `${server.url}/11` });
    await expect(eleven.execute(dataContext())).rejects.toMatchObject({ code: 'HttpFailed' });
  });

  it.each([304, 404, 500])('refuses an answer with status %i', async (status) => {
    await using server = await httpStandIn(() => ({ status }));
    const ready = await readyComponent(httpDataSource, { url: server.url });
    await expect(ready.execute(dataContext())).rejects.toMatchObject({
      code: 'HttpRefused',
      message: `HTTP request error. Response code: ${status}`,
    });
  });

  it('goes through the proxy of the environment', async () => {
    await using proxy = await httpStandIn((path) => `proxied ${path}`);
    const ready = await readyComponent(httpDataSource, { url: 'http://data.example.invalid/x' });
    const outputs = await ready.execute(dataContext({ HTTP_PROXY: proxy.url }));
    expect(outputs['body']).toBe('proxied http://data.example.invalid/x');
  });

  it('says what cannot be reached, and how it was asked', async () => {
    const ready = await readyComponent(httpDataSource, { url: 'http://127.0.0.1:1/x', method: 'POST' });
    await expect(ready.execute(dataContext())).rejects.toMatchObject({
      message: expect.stringMatching(/^Post "http:\/\/127\.0\.0\.1:1\/x": .*ECONNREFUSED/),
    });
  });

  it('stops at a cancel', async () => {
    const controller = new AbortController();
    await using server = await httpStandIn(() => {
      controller.abort(new CancelledError());
      return undefined;
    });
    const ready = await readyComponent(httpDataSource, { url: server.url });
    await expect(ready.execute(dataContext({}, controller.signal))).rejects.toBeInstanceOf(CancelledError);
  });

  it.each([
    [{}, ['url: the `url` must be specified']],
    [
      { url: 'http://x', method: 'get' },
      ['method: the `method` must be one of [HEAD GET POST PUT DELETE OPTIONS PATCH]'],
    ],
  ])('refuses the options %j', async (options, problems) => {
    expect((await prepareComponent(httpDataSource, options)).errors).toEqual(problems);
  });
});
