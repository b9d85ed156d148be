import { describe, expect, it } from 'vitest';
import { checkEnhancedNetworking, modifyInstance } from '../../../../../../src/clouds/aws/run/steps/modify-instance.js';
import { fakeBuild } from '../../../../../support/amazon-build.js';

const none = { sriovSupport: false, enaSupport: undefined, amiVirtualizationType: '' };

describe('modifyInstance', () => {
  it('changes nothing by default', async () => {
    const { build, cloud } = fakeBuild();
    await modifyInstance(build, 'i-1', none);
    expect(cloud.calls).toEqual([]);
  });

  it.each([true, false])('sets ena_support=%s by a call of its own (vector 66)', async (enaSupport) => {
    const { build, cloud } = fakeBuild();
    await modifyInstance(build, 'i-1', { ...none, sriovSupport: true, enaSupport });
    expect(cloud.inputs('modifyInstanceAttribute')).toEqual([
      { InstanceId: 'i-1', SriovNetSupport: { Value: 'simple' } },
      { InstanceId: 'i-1', EnaSupport: { Value: enaSupport } },
    ]);
  });
});

describe('checkEnhancedNetworking', () => {
  const hvm = { ImageId: 'ami-1', VirtualizationType: 'hvm' } as const;
  const paravirtual = { ImageId: 'ami-1', VirtualizationType: 'paravirtual' } as const;

  it.each([
    [none, paravirtual],
    [{ ...none, enaSupport: false }, paravirtual],
    [{ ...none, enaSupport: true }, hvm],
    [{ ...none, enaSupport: true, amiVirtualizationType: 'hvm' }, paravirtual],
  ])('takes %j for %j', (options, image) => {
    expect(() => checkEnhancedNetworking(options, image)).not.toThrow();
  });

  it.each([
    [{ ...none, enaSupport: true }, paravirtual],
    [{ ...none, sriovSupport: true }, paravirtual],
    [{ ...none, sriovSupport: true, amiVirtualizationType: 'paravirtual' }, hvm],
  ])('refuses %j for %j', (options, image) => {
    expect(() => checkEnhancedNetworking(options, image)).toThrow(/hvm/);
  });
});
