import { checkAccess } from '../../../clouds/aws/access-options.js';
import { checkAmiOptions } from '../../../clouds/aws/ami/check-ami-options.js';
import { cleanResourceName } from '../../../clouds/aws/ami/resource-name.js';
import { checkBlockDevices } from '../../../clouds/aws/run/check-block-devices.js';
import { checkRunOptions } from '../../../clouds/aws/run/check-run-options.js';
import { checkKeyOptions } from '../../../clouds/aws/run/key-pair-plan.js';
import { SOURCE_IMAGE_KEYS } from '../../../clouds/aws/run/source-image-data.js';
import { defineBuilder } from '../../../config/define-component.js';
import type { CheckContext, PreparedBuilder } from '../../../contract/component.js';
import { checkCommunicator } from '../../communicators/check.js';
import { type AmazonEbsOptions, amazonEbsOptions } from './options.js';

/** Launches a machine of an EBS-backed image, provisions it, stops it and makes an AMI of it (spec-amazon 4). */
export const amazonEbs = defineBuilder({
  type: 'amazon-ebs',
  options: amazonEbsOptions,
  functions: { clean_resource_name: cleanResourceName },
  generatedVariables: SOURCE_IMAGE_KEYS,
  prepare,
});

async function prepare(options: AmazonEbsOptions, context: CheckContext): Promise<PreparedBuilder> {
  checkAccess(options, context);
  checkAmiOptions(options, context);
  checkRunOptions(options, context);
  checkBlockDevices('ami_block_device_mappings', options.amiBlockDeviceMappings, context);
  checkKeyOptions(options, context);
  checkLease(options, context);
  const communicator = await checkCommunicator(options, context);
  return {
    async run(build) {
      // Only a run needs the AWS SDK: validating stays fast.
      const { buildImage } = await import('./build-image.js');
      const force = options.forceDeregister || context.force;
      return buildImage(build, {
        options: { ...options, ...leased(context), forceDeregister: force },
        communicator: communicator ?? { type: 'none' },
        renderLate: context.renderLate,
      });
    },
  };
}

/** A machine that ends by shutting down must not be told to stop that way. */
function checkLease(options: AmazonEbsOptions, context: CheckContext): void {
  if (context.lease === undefined) return;
  const refuse = (option: string, why: string) =>
    context.problem({
      path: [option],
      summary: `${option} cannot be used together with a lease`,
      detail: why,
      code: 'LeaseConflict',
      hint: `Take ${option} out of the template, or build without a lease.`,
    });
  if (options.disableStopInstance) {
    refuse(
      'disable_stop_instance',
      'With a lease a machine that shuts down is terminated, and no image can be made of it.',
    );
  }
  if (context.given('shutdown_behavior')) {
    refuse('shutdown_behavior', 'A lease sets it to "terminate".');
  }
}

function leased({ lease }: CheckContext): Partial<AmazonEbsOptions> {
  return lease === undefined ? {} : { shutdownBehavior: 'terminate' };
}
