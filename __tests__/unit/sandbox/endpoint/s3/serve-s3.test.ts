import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { authorization, testEndpoint } from '../../../../support/sandbox-endpoint.js';

async function store() {
  const { endpoint, buckets } = await testEndpoint();
  const request = (method: string, path: string, body?: string, headers: Record<string, string> = {}) =>
    fetch(`${endpoint.url}${path}`, {
      method,
      headers: { authorization: authorization('s3'), ...headers },
      ...(body === undefined ? {} : { body }),
    });
  return { request, buckets, url: endpoint.url };
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

describe('serveS3', () => {
  it('keeps objects as files of a folder, with their headers', async () => {
    const { request, buckets } = await store();
    expect((await request('PUT', '/bucket')).status).toBe(200);
    const put = await request('PUT', '/bucket/a/b%20c.txt', 'hello', {
      'content-type': 'text/plain',
      'x-amz-meta-color': 'red',
    });
    expect(put.headers.get('etag')).toBe(`"${md5('hello')}"`);
    expect(readFileSync(join(buckets, 'bucket/a/b c.txt'), 'utf8')).toBe('hello');
    const got = await request('GET', '/bucket/a/b%20c.txt');
    expect(await got.text()).toBe('hello');
    expect(got.headers.get('content-type')).toBe('text/plain');
    expect(got.headers.get('x-amz-meta-color')).toBe('red');
    const head = await request('HEAD', '/bucket/a/b%20c.txt');
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '5']);
  });

  it('serves files that were put into the folder by hand, to anonymous clients too', async () => {
    const { buckets, url } = await store();
    mkdirSync(join(buckets, 'site'), { recursive: true });
    writeFileSync(join(buckets, 'site/index.html'), '<p>');
    const got = await fetch(`${url}/site/index.html`);
    expect(await got.text()).toBe('<p>');
    expect(got.headers.get('etag')).toBe(`"${md5('<p>')}"`);
  });

  it.each([
    ['bytes=0-3', 206, 'abcd', 'bytes 0-3/10'],
    ['bytes=7-', 206, 'hij', 'bytes 7-9/10'],
    ['bytes=-2', 206, 'ij', 'bytes 8-9/10'],
    ['bytes=8-100', 206, 'ij', 'bytes 8-9/10'],
  ])('gives the range %s', async (range, status, text, contentRange) => {
    const { request } = await store();
    await request('PUT', '/bucket');
    await request('PUT', '/bucket/key', 'abcdefghij');
    const got = await request('GET', '/bucket/key', undefined, { range });
    expect([got.status, await got.text(), got.headers.get('content-range')]).toEqual([status, text, contentRange]);
  });

  it.each([
    ['GET', '/absent/key', 404, 'NoSuchBucket'],
    ['GET', '/bucket/absent', 404, 'NoSuchKey'],
    ['GET', '/bucket/..%2f..%2fetc%2fpasswd', 400, 'InvalidArgument'],
    ['PUT', '/bucket/a%2f..%2fb', 400, 'InvalidArgument'],
    ['PUT', '/B', 400, 'InvalidBucketName'],
    ['DELETE', '/bucket', 409, 'BucketNotEmpty'],
    ['GET', '/bucket/%E0%A4%A', 400, 'InvalidURI'],
    ['PATCH', '/bucket/key', 501, 'NotImplemented'],
  ])('%s %s is %i %s', async (method, path, status, code) => {
    const { request } = await store();
    await request('PUT', '/bucket');
    await request('PUT', '/bucket/key', 'x');
    const answer = await request(method, path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(`<Code>${code}</Code>`);
  });

  it('lists with prefix, delimiter and pages', async () => {
    const { request } = await store();
    await request('PUT', '/bucket');
    for (const key of ['a.txt', 'd/1', 'd/2', 'e/f/3']) await request('PUT', `/bucket/${key}`, key);
    const list = async (query: string) => {
      const text = await (await request('GET', `/bucket?list-type=2&${query}`)).text();
      const all = (name: string) => [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, x]) => x);
      return { keys: all('Key'), prefixes: all('Prefix').slice(1), next: all('NextContinuationToken')[0] };
    };
    expect(await list('')).toMatchObject({ keys: ['a.txt', 'd/1', 'd/2', 'e/f/3'] });
    expect(await list('delimiter=/')).toMatchObject({ keys: ['a.txt'], prefixes: ['d/', 'e/'] });
    expect(await list('prefix=d/')).toMatchObject({ keys: ['d/1', 'd/2'] });
    const first = await list('max-keys=3');
    expect(first).toMatchObject({ keys: ['a.txt', 'd/1', 'd/2'], next: 'd/2' });
    expect(await list(`max-keys=3&continuation-token=${first.next}`)).toMatchObject({ keys: ['e/f/3'] });
    const buckets = await (await request('GET', '/')).text();
    expect(buckets).toContain('<Name>bucket</Name>');
  });

  it('deletes one and many', async () => {
    const { request } = await store();
    await request('PUT', '/bucket');
    for (const key of ['a', 'b/c', 'd&e']) await request('PUT', `/bucket/${encodeURIComponent(key)}`, 'x');
    await request('PUT', '/bucket/b/c', 'x');
    expect((await request('DELETE', '/bucket/a')).status).toBe(204);
    const body = '<Delete><Object><Key>b/c</Key></Object><Object><Key>d&amp;e</Key></Object></Delete>';
    expect(await (await request('POST', '/bucket?delete', body)).text()).toContain('<Key>d&amp;e</Key>');
    expect((await request('DELETE', '/bucket')).status).toBe(204);
  });

  it('copies', async () => {
    const { request } = await store();
    await request('PUT', '/bucket');
    await request('PUT', '/bucket/a', 'x', { 'content-type': 'text/x' });
    await request('PUT', '/bucket/b', undefined, { 'x-amz-copy-source': '/bucket/a' });
    const got = await request('GET', '/bucket/b');
    expect([await got.text(), got.headers.get('content-type')]).toEqual(['x', 'text/x']);
  });

  it('puts uploads in parts together', async () => {
    const { request } = await store();
    await request('PUT', '/bucket');
    const started = await (await request('POST', '/bucket/big?uploads')).text();
    const id = /<UploadId>([^<]+)</.exec(started)?.[1];
    await request('PUT', `/bucket/big?partNumber=2&uploadId=${id}`, 'world');
    await request('PUT', `/bucket/big?partNumber=1&uploadId=${id}`, 'hello ');
    const part = (number: number) => `<Part><PartNumber>${number}</PartNumber><ETag>"x"</ETag></Part>`;
    const wrong = await request('POST', `/bucket/big?uploadId=${id}`, `<C>${part(1)}${part(3)}</C>`);
    expect(await wrong.text()).toContain('<Code>InvalidPart</Code>');
    await request('POST', `/bucket/big?uploadId=${id}`, `<C>${part(1)}${part(2)}</C>`);
    const got = await request('GET', '/bucket/big');
    expect(await got.text()).toBe('hello world');
    expect(got.headers.get('etag')).toMatch(/^"[0-9a-f]{32}-2"$/);
    expect((await request('DELETE', `/bucket/big?uploadId=${id}`)).status).toBe(404);
  });

  it.each([
    ['6\r\nhello \r\n5;chunk-signature=ab\r\nworld\r\n0\r\nx-amz-checksum-crc32:AAAA\r\n\r\n', 200],
    ['5\r\nhello\r\n', 400],
    ['zz\r\n', 400],
  ])('reads the signed chunks %j', async (body, status) => {
    const { request } = await store();
    await request('PUT', '/bucket');
    const put = await request('PUT', '/bucket/key', body, {
      'content-encoding': 'aws-chunked',
      'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    });
    expect(put.status).toBe(status);
    const got = await request('GET', '/bucket/key');
    expect([got.status, status === 200 ? await got.text() : '']).toEqual(
      status === 200 ? [200, 'hello world'] : [404, ''],
    );
  });
});
