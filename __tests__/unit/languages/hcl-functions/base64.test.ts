import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { base64Bytes } from '../../../../src/languages/hcl-functions/base64.js';
import { evaluateExpression } from '../../../support/evaluate-text.js';

describe('base64Bytes', () => {
  it.each([
    ['', ''],
    ['SGVs\r\nbG8=', 'Hello'],
    ['YQ==', 'a'],
    ['YR==', 'a'],
  ])('%j is %j', (text, bytes) => {
    expect(base64Bytes(text)?.toString()).toBe(bytes);
  });

  it.each(['YQ', 'YQ=', 'YQ===', 'Y===', 'YQ==YQ==', 'Y Q=', '_-8=', '==='])('%j is no Base64', (text) => {
    expect(base64Bytes(text)).toBeUndefined();
  });
});

describe('base64gzip', () => {
  it.each(['', 'x', 'longer text '.repeat(5000), 'é😀'])('can be unpacked again', (text) => {
    const { text: json } = evaluateExpression(`base64gzip(${JSON.stringify(text)})`);
    const bytes = Buffer.from(JSON.parse(json), 'base64');
    expect(gunzipSync(bytes).toString()).toBe(text);
    expect([...bytes.subarray(0, 10)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
  });
});
