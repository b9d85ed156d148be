import { describe, expect, it } from 'vitest';
import { answerBody, encodeMembers, faultBody } from '../../../../../src/sandbox/endpoint/wire/encode.js';

describe('encodeMembers', () => {
  it('writes lists as sets of items, empty ones too', () => {
    expect(encodeMembers('DescribeVpcsResult', { Vpcs: [{ VpcId: 'vpc-1', IsDefault: true }, {}] })).toBe(
      '<vpcSet><item><isDefault>true</isDefault><vpcId>vpc-1</vpcId></item><item></item></vpcSet>',
    );
    expect(encodeMembers('DescribeVpcsResult', { Vpcs: [] })).toBe('<vpcSet></vpcSet>');
  });

  it('writes a time as all clients read it', () => {
    expect(encodeMembers('Instance', { LaunchTime: Date.UTC(2026, 0, 2, 3, 4, 5) })).toBe(
      '<launchTime>2026-01-02T03:04:05.000Z</launchTime>',
    );
  });

  it('escapes text and drops what XML cannot hold', () => {
    expect(encodeMembers('Tag', { Key: '<&>"', Value: 'a\u0000\u001bb' })).toBe(
      '<key>&lt;&amp;&gt;"</key><value>ab</value>',
    );
  });

  it('leaves out what is undefined', () => {
    expect(encodeMembers('Tag', { Key: 'k', Value: undefined })).toBe('<key>k</key>');
  });

  it('refuses a member that the type does not have', () => {
    expect(() => encodeMembers('Tag', { Name: 'x' })).toThrow('Tag has no member Name');
  });
});

describe('bodies', () => {
  it('carry the request id', () => {
    expect(answerBody('DescribeVpcs', 'DescribeVpcsResult', { Vpcs: [] }, 'id-1')).toContain(
      '<DescribeVpcsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>id-1</requestId><vpcSet>',
    );
    expect(faultBody('A.B', 'no <x>', 'id-2')).toContain(
      '<Response><Errors><Error><Code>A.B</Code><Message>no &lt;x&gt;</Message></Error></Errors><RequestID>id-2</RequestID></Response>',
    );
  });

  it('of actions without a result say true', () => {
    expect(answerBody('CreateTags', undefined, {}, 'id')).toContain('<return>true</return>');
  });
});
