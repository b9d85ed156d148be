import type { StepScope } from '../../../../contract/step.js';
import { acquireHeld } from '../../../../resources/acquire.js';
import { isAwsError, refusedByAws } from '../../errors.js';
import { findImage } from '../../kinds/find.js';
import { releaseImage } from '../../kinds/release.js';
import { retry } from '../../retry.js';
import {
  type AmazonBuild,
  clientToken,
  createdId,
  intentOf,
  lookForLost,
  releaseTools,
  type Tags,
} from '../../run/amazon-build.js';
import { blockDeviceMapping } from '../../run/block-device-mapping.js';
import type { BlockDevice } from '../../run/block-device-options.js';
import { type BuiltImage, snapshotsOf, waitForImage } from '../built-image.js';
import { imageTagSpecifications } from '../image-tags.js';
import { explainDuplicate } from '../name-taken.js';

/** What the image is made of. */
export interface CreateImagePlan {
  readonly instanceId: string;
  readonly name: string;
  readonly mappings: readonly BlockDevice[];
  /** Tags of image and snapshots beside those of ownership: `run_tags`, unless `skip_ami_run_tags`. */
  readonly tags: Tags;
}

const FIFTEEN_MINUTES = 15 * 60_000;

/**
 * Makes the image of the stopped machine and waits for it (spec-amazon 4.1, step 18; EC2 API: CreateImage).
 *
 * Deviation: aws-unavailable-image-removed. An image that never becomes available is removed; Packer leaves it (spec-amazon 4.8).
 */
export async function createImage(build: AmazonBuild, scope: StepScope, plan: CreateImagePlan): Promise<BuiltImage> {
  const { region } = build.aws;
  build.ui.say(`Creating AMI ${plan.name} from instance ${plan.instanceId}`);
  const deadline = build.host.clock.now() + FIFTEEN_MINUTES;
  const policy = {
    tries: Number.POSITIVE_INFINITY,
    delay: 200,
    cap: 30_000,
    retryable: (error: unknown) => isNotStoppedYet(error) && build.host.clock.now() < deadline,
  };
  const held = await retry(() => acquireImage(build, scope, plan), policy, build.host.clock, build.signal).catch(
    async (error: unknown) => {
      throw await explainDuplicate(build, error, plan.name, region);
    },
  );
  build.ui.message(`AMI: ${held.id}`);
  build.ui.say('Waiting for AMI to become ready...');
  await waitForImage(build, held.id, region);
  return { region, id: held.id, snapshots: await snapshotsOf(build, held.id, region), held };
}

/** EC2 sometimes says so of a machine that it has just called stopped. */
function isNotStoppedYet(error: unknown): boolean {
  return isAwsError(error, 'InvalidParameterValue') && error.awsMessage.includes('Instance is not in state');
}

async function acquireImage(build: AmazonBuild, scope: StepScope, plan: CreateImagePlan) {
  const token = clientToken();
  let createdAt = build.host.clock.now();
  return acquireHeld<string>(build.host.journal, scope, {
    intent: intentOf(build, { kind: 'aws:image', token, name: plan.name, source: plan.instanceId }),
    async create(signal) {
      const tags = imageTagSpecifications(build, build.aws.region, plan.tags, token);
      const request = {
        InstanceId: plan.instanceId,
        Name: plan.name,
        ...(plan.mappings.length === 0 ? {} : { BlockDeviceMappings: plan.mappings.map(blockDeviceMapping) }),
        ...(tags === undefined ? {} : { TagSpecifications: tags }),
      };
      const { ImageId } = await build.aws.ec2().createImage(request, signal);
      const id = createdId(ImageId, 'image');
      createdAt = build.host.clock.now();
      return { value: id, id };
    },
    async release(id, signal) {
      build.ui.say(`Deregistering the AMI ${id} and deleting its snapshots...`);
      await releaseImage(id, releaseTools(build, signal, createdAt));
    },
    independent: true,
    refused: refusedByAws,
    recover: lookForLost(build, (signal) =>
      findImage({ token, name: plan.name, source: plan.instanceId }, build.aws.ec2(), signal),
    ),
  });
}
