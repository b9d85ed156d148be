import { createHash, createHmac } from 'node:crypto';

const DATE = '20261125T000000Z';
const DAY = DATE.slice(0, 8);
const REGION = 'us-east-1';

/** Puts an object into a bucket of moto's S3 and returns a presigned GET URL for it (AWS SigV4, query string). */
export async function presignedObject(endpoint: string, bucket: string, key: string, content: string): Promise<string> {
  const authorization = `AWS4-HMAC-SHA256 Credential=test/${DAY}/${REGION}/s3/aws4_request, SignedHeaders=host, Signature=0`;
  for (const [path, body] of [
    [`/${bucket}`, ''],
    [`/${bucket}/${key}`, content],
  ] as const) {
    const answer = await fetch(`${endpoint}${path}`, { method: 'PUT', body, headers: { authorization } });
    if (!answer.ok) throw new Error(`PUT ${path}: ${answer.status} ${await answer.text()}`);
  }
  return presign(new URL(`${endpoint}/${bucket}/${key}`));
}

function presign(url: URL): string {
  const query = new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `test/${DAY}/${REGION}/s3/aws4_request`,
    'X-Amz-Date': DATE,
    'X-Amz-Expires': '604800',
    'X-Amz-SignedHeaders': 'host',
  });
  query.sort();
  const request = ['GET', url.pathname, query.toString(), `host:${url.host}\n`, 'host', 'UNSIGNED-PAYLOAD'].join('\n');
  const hash = createHash('sha256').update(request).digest('hex');
  const text = ['AWS4-HMAC-SHA256', DATE, `${DAY}/${REGION}/s3/aws4_request`, hash].join('\n');
  const sign = (secret: string | Buffer, part: string) => createHmac('sha256', secret).update(part).digest();
  const signingKey = [DAY, REGION, 's3', 'aws4_request'].reduce<string | Buffer>(sign, 'AWS4test');
  return `${url.href}?${query}&X-Amz-Signature=${createHmac('sha256', signingKey).update(text).digest('hex')}`;
}
