import { describe, expect, it } from 'vitest';
import { decodeRequest } from '../../../../../src/sandbox/endpoint/wire/decode.js';
import { formTree } from '../../../../../src/sandbox/endpoint/wire/form.js';
import { operation } from '../../../../../src/sandbox/endpoint/wire/model.js';

const decode = (action: string, form: string) => {
  const shape = operation(action);
  if (shape === undefined) throw new Error(action);
  return decodeRequest(shape, formTree(new URLSearchParams(form))).plain();
};

describe('decodeRequest', () => {
  // sandbox-notes 6: names on the wire differ from those of the SDKs.
  it.each([
    ['DescribeInstances', 'InstanceId.1=i-1&InstanceId.2=i-2', { InstanceIds: ['i-1', 'i-2'] }],
    ['CreateTags', 'ResourceId.1=a&Tag.1.Key=k&Tag.1.Value=v', { Resources: ['a'], Tags: [{ Key: 'k', Value: 'v' }] }],
    ['DescribeImages', 'Owner.1=self&ExecutableBy.1=all', { Owners: ['self'], ExecutableUsers: ['all'] }],
    ['CreateSecurityGroup', 'GroupName=g&GroupDescription=d&VpcId=v', { GroupName: 'g', Description: 'd', VpcId: 'v' }],
    [
      'RunInstances',
      'MinCount=1&MaxCount=1&BlockDeviceMapping.1.DeviceName=/dev/sda1&BlockDeviceMapping.1.Ebs.VolumeSize=10',
      { MinCount: '1', MaxCount: '1', BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { VolumeSize: '10' } }] },
    ],
    [
      'DescribeSubnets',
      'Filter.1.Name=vpc-id&Filter.1.Value.1=a&Filter.1.Value.2=b',
      { Filters: [{ Name: 'vpc-id', Values: ['a', 'b'] }] },
    ],
  ])('%s %s', (action, form, expected) => {
    expect(decode(action, form)).toEqual(expected);
  });

  it('takes an empty value for an absent one', () => {
    const form = 'MinCount=1&MaxCount=1&SubnetId=&Placement.AvailabilityZone=&IamInstanceProfile.Name=';
    expect(decode('RunInstances', form)).toEqual({
      MinCount: '1',
      MaxCount: '1',
      Placement: {},
      IamInstanceProfile: {},
    });
  });

  it('keeps the empty value of a tag', () => {
    expect(decode('CreateTags', 'ResourceId.1=a&Tag.1.Key=k&Tag.1.Value=')).toEqual({
      Resources: ['a'],
      Tags: [{ Key: 'k', Value: '' }],
    });
  });

  it('orders list items by number, whatever the order and the gaps', () => {
    expect(decode('DescribeInstances', 'InstanceId.10=c&InstanceId.2=a&InstanceId.9=b')).toEqual({
      InstanceIds: ['a', 'b', 'c'],
    });
  });

  it('passes over parameters that it does not know', () => {
    expect(decode('DescribeVpcs', 'Nothing=1&VpcId.x=2&__proto__.a=1')).toEqual({ VpcIds: [] });
  });

  it('names a parameter that is missing', () => {
    expect(() => decode('RunInstances', 'MinCount=1')).toThrow('The request must contain the parameter MaxCount');
  });
});
