import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endpointOf, makeTransport } from '../../../../src/clouds/aws/transport.js';

const silent = () => undefined;

describe('the endpoint of a service', () => {
  it.each([
    [{}, undefined],
    [{ AWS_ENDPOINT_URL: 'http://all' }, 'http://all'],
    [{ AWS_ENDPOINT_URL: 'http://all', AWS_ENDPOINT_URL_EC2: 'http://ec2' }, 'http://ec2'],
    [{ AWS_ENDPOINT_URL_STS: 'http://sts' }, undefined],
    [{ AWS_ENDPOINT_URL: 'http://all', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, undefined],
  ])('with %j is %s', (env, endpoint) => {
    expect(endpointOf('ec2', env)).toBe(endpoint);
  });
});

describe('the proxy', () => {
  it.each([
    ['24.4.1', 1],
    ['22.12.0', 1],
    ['24.5.0', 0],
    ['25.0.0', 0],
  ])('is warned about on Node %s: %i', async (version, count) => {
    const warnings: string[] = [];
    await makeTransport({ HTTPS_PROXY: 'http://proxy:1' }, false, (text) => warnings.push(text), version);
    expect(warnings).toHaveLength(count);
    for (const warning of warnings) expect(warning).toContain('24.5');
  });

  it('is no subject where there is none', async () => {
    const warnings: string[] = [];
    await makeTransport({}, false, (text) => warnings.push(text), '22.0.0');
    expect(warnings).toEqual([]);
  });

  it('is warned about when it is of a kind that cannot be used, without its password', async () => {
    const warnings: string[] = [];
    await makeTransport({ HTTPS_PROXY: 'socks5://me:secret@proxy:1' }, false, (text) => warnings.push(text), '24.5.0');
    expect(warnings).toEqual(['HTTPS_PROXY names neither an http nor an https proxy: AWS is reached without it.']);
  });

  it('gets the requests, but those to this machine', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { httpAgent } = await makeTransport({ http_proxy: `127.0.0.1:${port}` }, false, silent);
    const fetchStatus = (url: string) =>
      new Promise((resolve, reject) => {
        get(url, { agent: httpAgent }, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
      });

    expect(await fetchStatus('http://ec2.example.invalid/x')).toBe(200);
    expect(await fetchStatus(`http://127.0.0.1:${port}/direct`)).toBe(200);

    expect(seen).toEqual(['http://ec2.example.invalid/x', '/direct']);
    httpAgent.destroy();
    server.close();
  });
});

describe('TLS', () => {
  it('is verified unless told otherwise', async () => {
    expect((await makeTransport({}, false, silent)).httpsAgent.options.rejectUnauthorized).toBeUndefined();
    expect((await makeTransport({}, true, silent)).httpsAgent.options.rejectUnauthorized).toBe(false);
  });

  it('takes the roots of AWS_CA_BUNDLE', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roots-'));
    await writeFile(join(folder, 'roots.pem'), 'the roots');
    const { httpsAgent } = await makeTransport({ AWS_CA_BUNDLE: join(folder, 'roots.pem') }, false, silent);
    expect(httpsAgent.options.ca).toBe('the roots');
    await rm(folder, { recursive: true });
  });

  it('says so when they cannot be read', async () => {
    await expect(makeTransport({ AWS_CA_BUNDLE: '/no/such' }, false, silent)).rejects.toMatchObject({
      code: 'AwsCaBundleUnreadable',
    });
  });
});
