import { describe, expect, it } from 'vitest';
import { type AmiConfig, amiOptions } from '../../../../../../src/clouds/aws/ami/ami-options.js';
import { preValidate } from '../../../../../../src/clouds/aws/ami/steps/pre-validate.js';
import { defineOptions } from '../../../../../../src/config/declaration.js';
import { fakeBuild } from '../../../../../support/amazon-build.js';
import { optionValues } from '../../../../../support/option-values.js';

const options = (given: Partial<AmiConfig> = {}) =>
  optionValues(defineOptions(amiOptions), { amiName: 'n-1', skipRegionValidation: true, ...given });
const anywhere = { vpcId: '', subnetId: '', subnetFilter: undefined };

describe('preValidate', () => {
  it('looks for the name alone when no VPC is given', async () => {
    const { build, cloud } = fakeBuild();
    await preValidate(build, { options: options(), network: anywhere, nameIsFree: false });
    expect(cloud.order).toEqual(['describeImages']);
  });

  it('checks regions even when the name is free, and then nothing more', async () => {
    const { build, cloud } = fakeBuild();
    const given = options({ skipRegionValidation: false, amiRegions: ['eu-west-1'] });
    await preValidate(build, { options: given, network: { ...anywhere, vpcId: 'vpc-2' }, nameIsFree: true });
    expect(cloud.order).toEqual(['describeRegions']);
  });

  it('names every region that does not exist once', async () => {
    const { build } = fakeBuild({}, 'xx-1');
    const given = options({ skipRegionValidation: false, amiRegions: ['yy-1', 'eu-west-1', 'yy-1'] });
    await expect(preValidate(build, { options: given, network: anywhere, nameIsFree: false })).rejects.toMatchObject({
      message: 'invalid region(s): yy-1, xx-1',
    });
  });

  it('takes a default VPC without subnet, and no other (vector 50)', async () => {
    const { build, cloud } = fakeBuild();
    const request = { options: options(), network: { ...anywhere, vpcId: 'vpc-2' }, nameIsFree: false };
    cloud.network = { vpcs: [{ VpcId: 'vpc-2', IsDefault: true }], subnets: [], offering: [] };
    await preValidate(build, request);
    cloud.network = { vpcs: [{ VpcId: 'vpc-2', IsDefault: false }], subnets: [], offering: [] };
    await expect(preValidate(build, request)).rejects.toMatchObject({ code: 'SubnetRequired' });
  });

  it('takes no subnet_filter without filters for a subnet', async () => {
    const { build, cloud } = fakeBuild();
    cloud.network = { vpcs: [{ VpcId: 'vpc-2', IsDefault: false }], subnets: [], offering: [] };
    const network = { ...anywhere, vpcId: 'vpc-2', subnetFilter: { filters: {}, mostFree: true, random: false } };
    await expect(preValidate(build, { options: options(), network, nameIsFree: false })).rejects.toMatchObject({
      code: 'SubnetRequired',
    });
  });

  it('does not ask for the VPC when a subnet is given', async () => {
    const { build, cloud } = fakeBuild();
    const network = { ...anywhere, vpcId: 'vpc-2', subnetId: 'subnet-1' };
    await preValidate(build, { options: options(), network, nameIsFree: false });
    expect(cloud.order).toEqual(['describeImages']);
  });

  it('says that a VPC does not exist', async () => {
    const { build, cloud } = fakeBuild();
    cloud.fail({ method: 'describeVpcs', code: 'InvalidVpcID.NotFound' });
    const network = { ...anywhere, vpcId: 'vpc-9' };
    await expect(preValidate(build, { options: options(), network, nameIsFree: false })).rejects.toMatchObject({
      code: 'VpcNotFound',
      message: 'the VPC vpc-9 does not exist in us-east-1',
    });
  });
});
