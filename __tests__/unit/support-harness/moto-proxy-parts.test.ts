import { describe, expect, it } from 'vitest';
import { errorAnswer, errorCodeOf } from '../../support/moto-proxy/answers.js';
import { decodeCall } from '../../support/moto-proxy/decode-call.js';
import { readTagSpecifications, takeTags } from '../../support/moto-proxy/tags-on-create.js';
import { itemsAt, parseXml, textAt } from '../../support/moto-proxy/xml.js';

const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
const scope = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=AKIA/20260101/eu-west-1/${service}/aws4_request, SignedHeaders=host, Signature=00`,
});
const request = (method: string, path: string, headers: Record<string, string> = {}, body = '') => ({
  method,
  path,
  headers,
  body: Buffer.from(body),
});

describe('decodeCall', () => {
  it.each([
    [
      'a signed query',
      request('POST', '/', { ...form, ...scope('ec2') }, 'Action=CreateTags&Version=2016-11-15&Tag.1.Value=a+b%26'),
      { service: 'ec2', action: 'CreateTags', region: 'eu-west-1' },
    ],
    [
      'an unsigned query',
      request('POST', '/', form, 'Action=AssumeRoleWithWebIdentity&Version=2011-06-15'),
      { service: 'sts', action: 'AssumeRoleWithWebIdentity', region: 'us-east-1' },
    ],
    [
      'a JSON service',
      request(
        'POST',
        '/',
        { ...scope('ssm'), 'x-amz-target': 'AmazonSSM.GetParameter' },
        '{"Name":"/a","WithDecryption":true}',
      ),
      { service: 'ssm', action: 'GetParameter', region: 'eu-west-1', params: { Name: '/a', WithDecryption: 'true' } },
    ],
    ['a new bucket', request('PUT', '/bucket', scope('s3')), { service: 's3', action: 'CreateBucket' }],
    ['an object', request('GET', '/bucket/a/b', scope('s3')), { service: 's3', action: 'GetObject' }],
    [
      'a presigned address',
      request('GET', '/bucket/key?X-Amz-Credential=AK%2F20260101%2Feu-north-1%2Fs3%2Faws4_request'),
      { service: 's3', action: 'GetObject', region: 'eu-north-1' },
    ],
  ])('reads %s', (_what, given, expected) => {
    expect(decodeCall(given)).toMatchObject(expected);
  });

  it('decodes the form', () => {
    const { params } = decodeCall(request('POST', '/', form, 'Action=CreateTags&Tag.1.Key=k&Tag.1.Value=a+b%26%C3%A9'));
    expect(params).toEqual({ Action: 'CreateTags', 'Tag.1.Key': 'k', 'Tag.1.Value': 'a b&é' });
  });
});

describe('tag specifications', () => {
  const params = {
    Name: 'x',
    'TagSpecification.1.ResourceType': 'image',
    'TagSpecification.1.Tag.1.Key': 'a',
    'TagSpecification.1.Tag.1.Value': '1',
    'TagSpecification.1.Tag.2.Key': 'b',
    'TagSpecification.1.Tag.2.Value': '',
    'TagSpecification.2.ResourceType': 'snapshot',
    'TagSpecification.2.Tag.1.Key': 'c',
    'TagSpecification.2.Tag.1.Value': '3',
  };

  it('are read by resource type', () => {
    expect(readTagSpecifications(params)).toEqual({
      image: [
        ['a', '1'],
        ['b', ''],
      ],
      snapshot: [['c', '3']],
    });
  });

  it('are taken out of calls that make images only', () => {
    expect(takeTags('CopyImage', params)?.params).toEqual({ Name: 'x' });
    expect(takeTags('RunInstances', params)).toBeUndefined();
  });
});

describe('XML', () => {
  it('reads elements, lists and entities', () => {
    const root = parseXml(
      '<?xml version="1.0"?>\n<R xmlns="x"><set><item><n>a &lt; b &#233;</n></item><item/></set><empty/></R>',
    );
    expect(itemsAt(root, 'set')).toHaveLength(2);
    expect(textAt(root, 'set', 'item', 'n')).toBe('a < b é');
    expect(textAt(root, 'nothing', 'here')).toBe('');
  });

  it.each(['', 'plain text', '<a><b></a>', '<a>'])('refuses %j', (text) => {
    expect(() => parseXml(text)).toThrow();
  });
});

describe('error answers', () => {
  it.each(['ec2', 'sts', 's3', 'ssm'])('have the form of %s, from which the code is read again', (service) => {
    expect(errorCodeOf(errorAnswer(service, 400, 'Some.Code', 'why & how'))).toBe('Some.Code');
  });
});
