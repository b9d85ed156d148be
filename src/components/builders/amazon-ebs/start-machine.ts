import type { AmazonBuild, Tags } from '../../../clouds/aws/run/amazon-build.js';
import { namesFilter } from '../../../clouds/aws/run/filters.js';
import type { SourceImage } from '../../../clouds/aws/run/find-image.js';
import { planKeyPair } from '../../../clouds/aws/run/key-pair-plan.js';
import { type LateOptions, lateOptions } from '../../../clouds/aws/run/source-image-data.js';
import { cleanUpVolumes } from '../../../clouds/aws/run/steps/clean-up-volumes.js';
import { createInstanceProfile } from '../../../clouds/aws/run/steps/create-instance-profile.js';
import { createKeyPair, type KeyPair } from '../../../clouds/aws/run/steps/create-key-pair.js';
import { createSecurityGroup } from '../../../clouds/aws/run/steps/create-security-group.js';
import { findNetwork } from '../../../clouds/aws/run/steps/find-network.js';
import { findSourceImage } from '../../../clouds/aws/run/steps/find-source-image.js';
import { type BuildInstance, launchInstance } from '../../../clouds/aws/run/steps/launch-instance.js';
import { checkEnhancedNetworking } from '../../../clouds/aws/run/steps/modify-instance.js';
import type { RunStep } from '../../../steps/step-runner.js';
import type { EbsPlan } from './build-image.js';
import type { AmazonEbsOptions } from './options.js';

/** The running build machine and what belongs to it. */
export interface Machine {
  readonly source: SourceImage;
  readonly key: KeyPair;
  readonly instance: BuildInstance;
  readonly late: LateValues;
}

/** The late options, rendered. */
export interface LateValues {
  readonly runTags: Tags;
  readonly volumeTags: Tags;
  readonly tags: Tags;
  readonly snapshotTags: Tags;
  readonly description: string;
}

/** Finds what the machine is made of, makes its key and security group, and launches it (spec-amazon 4.1, steps 2 to 8). */
export async function startMachine(step: RunStep, build: AmazonBuild, plan: EbsPlan): Promise<Machine> {
  const { options } = plan;
  const { source, late } = await step('StepSourceAMIInfo', async () => {
    const image = await findSourceImage(build, options);
    checkEnhancedNetworking(options, image);
    return { source: image, late: renderOptions(options, lateOptions(plan.renderLate, build.aws.region, image)) };
  });
  const network = await step('StepNetworkInfo', () => findNetwork(build, options));
  const key = await step('StepKeyPair', (scope) =>
    createKeyPair(build, scope, planKeyPair(options, build.host.clock.now()), late.runTags),
  );
  const port = plan.communicator.type === 'ssh' ? plan.communicator.port : undefined;
  const securityGroupIds = await step('StepSecurityGroup', (scope) =>
    createSecurityGroup(build, scope, { options, vpcId: network.vpcId, port, runTags: late.runTags }),
  );
  const { noEphemeral } = options;
  const { runTags, volumeTags } = late;
  const justCreated = key.privateKey !== undefined || createsGroup(options);
  const made = { network, securityGroupIds, keyName: key.name, justCreated };
  const launch = { options, source, ...made, noEphemeral, runTags, volumeTags };
  const iamInstanceProfile = await step('StepIamInstanceProfile', (scope) =>
    createInstanceProfile(build, scope, launch),
  );
  let launched: BuildInstance | undefined;
  await step('StepCleanupVolumes', async (scope) =>
    cleanUpVolumes(build, scope, options.launchBlockDeviceMappings, () => launched),
  );
  const instance = await step('StepRunSourceInstance', (scope) =>
    launchInstance(build, scope, { ...launch, options: { ...options, iamInstanceProfile } }),
  );
  launched = instance;
  return { source, key, instance, late };
}

function createsGroup({ securityGroupId, securityGroupIds, securityGroupFilter }: AmazonEbsOptions): boolean {
  return securityGroupId === '' && securityGroupIds.length === 0 && !namesFilter(securityGroupFilter);
}

/**
 * Deviation: aws-late-options-rendered-early. Everything late is rendered as soon as the source image is known, so that a mistake in `tags` or `ami_description`
 * fails before anything is created; Packer finds it at the end, and takes one in the description for success (spec-amazon 4.8).
 */
function renderOptions(options: AmazonEbsOptions, late: LateOptions): LateValues {
  return {
    runTags: late.tags(options.runTags),
    volumeTags: late.tags(options.runVolumeTags),
    tags: late.tags(options.tags),
    snapshotTags: late.tags(options.snapshotTags),
    description: late.text(options.amiDescription),
  };
}
