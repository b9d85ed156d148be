import { BuildError } from '../../../../support/errors.js';
import type { AmiConfig } from '../../ami/ami-options.js';
import type { AmazonBuild } from '../amazon-build.js';
import type { SourceImage } from '../find-image.js';

type Options = Pick<AmiConfig, 'sriovSupport' | 'enaSupport' | 'amiVirtualizationType'>;

/** Enhanced networking needs hardware virtualization: told before anything is launched (spec-amazon 4.1, step 2). */
export function checkEnhancedNetworking(options: Options, source: SourceImage): void {
  if (!options.sriovSupport && options.enaSupport !== true) return;
  const type = options.amiVirtualizationType === '' ? source.VirtualizationType : options.amiVirtualizationType;
  if (type === 'hvm') return;
  throw new BuildError(`Enhanced networking needs virtualization type "hvm"; the image has "${type}"`, {
    code: 'EnhancedNetworkingImpossible',
    source: 'user',
    hint: 'Remove ena_support and sriov_support, or start from an hvm image.',
  });
}

/** Switches enhanced networking of the stopped machine on or off: the image inherits it (spec-amazon 4.1, step 16). */
export async function modifyInstance(build: AmazonBuild, instanceId: string, options: Options): Promise<void> {
  const ec2 = build.aws.ec2();
  if (options.sriovSupport) {
    build.ui.say('Enabling Enhanced Networking (SR-IOV)...');
    const request = { InstanceId: instanceId, SriovNetSupport: { Value: 'simple' } };
    await ec2.modifyInstanceAttribute(request, build.signal);
  }
  if (options.enaSupport !== undefined) {
    build.ui.say(`${options.enaSupport ? 'Enabling' : 'Disabling'} Enhanced Networking (ENA)...`);
    const request = { InstanceId: instanceId, EnaSupport: { Value: options.enaSupport } };
    await ec2.modifyInstanceAttribute(request, build.signal);
  }
}
