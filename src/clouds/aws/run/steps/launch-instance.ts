import type { StepScope } from '../../../../contract/step.js';
import { acquire } from '../../../../resources/acquire.js';
import { BuildError, errorMessage } from '../../../../support/errors.js';
import type { Instance } from '../../ec2.js';
import { isAwsError, refusedByAws } from '../../errors.js';
import { findInstance } from '../../kinds/find.js';
import { KEEP_DEVICES } from '../../kinds/outliving-volumes.js';
import { releaseInstance } from '../../kinds/release.js';
import { retry } from '../../retry.js';
import { settlePolicy, settlePolicyWhile } from '../../settle-policy.js';
import { tagList, withoutTemporaryTags } from '../../tags.js';
import {
  type AmazonBuild,
  clientToken,
  createdId,
  intentOf,
  lookForLost,
  ownedTags,
  releaseTools,
  type Tags,
  tagsOnCreate,
} from '../amazon-build.js';
import { describeInstance } from '../describe-instance.js';
import type { SourceImage } from '../find-image.js';
import { isProfileError, launchError } from '../launch-error.js';
import { type LaunchFacts, launchRequest } from '../launch-request.js';
import type { RunConfig } from '../run-options.js';
import { withSignOfLife } from '../sign-of-life.js';
import { readUserData } from '../user-data.js';
import type { Network } from './find-network.js';

/** Refusals of a launch that a key pair or group which exists gets right after its creation. */
const NOT_KNOWN_YET = ['InvalidKeyPair.NotFound', 'InvalidGroup.NotFound', 'InvalidGroupId.NotFound'];

/** How long they are not believed, in milliseconds. */
const SETTLE = 30_000;

/** What to launch. */
export interface LaunchPlan {
  readonly options: RunConfig;
  readonly source: SourceImage;
  readonly network: Network;
  readonly securityGroupIds: readonly string[];
  readonly keyName: string;
  /** Key pair or group were created for this launch: EC2 may not know them everywhere yet. */
  readonly justCreated: boolean;
  readonly noEphemeral: boolean;
  readonly runTags: Tags;
  readonly volumeTags: Tags;
}

/** The running build machine; its id is known. */
export interface BuildInstance extends Instance {
  readonly InstanceId: string;
}

/** Launches the build machine and waits until it runs (spec-amazon 4.2; EC2 API: RunInstances). */
export async function launchInstance(build: AmazonBuild, scope: StepScope, plan: LaunchPlan): Promise<BuildInstance> {
  build.ui.say('Launching a source AWS instance...');
  requireEbsRoot(plan.source);
  const userData = await readUserData(plan.options.userData, plan.options.userDataFile, build.host.workingDirectory);
  sayTags(build, plan);
  const id = await runInstance(build, scope, { ...plan, userData });
  build.ui.message(`Instance ID: ${id}`);
  build.ui.say(`Waiting for instance (${id}) to become ready...`);
  await waitUntilRunning(build, id);
  // Asked again: a machine that has just begun to run may not have shown its devices before.
  const instance = await describeInstance(build, id);
  if (!tagsOnCreate(build.aws.region)) await tagLaunched(build, instance, plan);
  return instance;
}

function requireEbsRoot(source: SourceImage): void {
  if (source.RootDeviceType === 'ebs') return;
  throw new BuildError(`The root device of ${source.ImageId} is "${source.RootDeviceType}", not "ebs"`, {
    code: 'RootDeviceNotEbs',
    source: 'user',
    hint: 'Start from an image whose root device is an EBS volume: filter by "root-device-type": "ebs".',
  });
}

function sayTags(build: AmazonBuild, { runTags }: LaunchPlan): void {
  if (Object.keys(runTags).length === 0) return;
  build.ui.say('Adding tags to source instance');
  for (const [key, value] of Object.entries(runTags)) build.ui.message(`Adding tag: "${key}": "${value}"`);
}

async function runInstance(
  build: AmazonBuild,
  scope: StepScope,
  plan: LaunchPlan & { readonly userData: string },
): Promise<string> {
  // What was made a moment ago is refused until EC2 has heard of it. Each try is a create call of its own.
  const settled = build.host.clock.now() + SETTLE;
  const tooNew = (error: unknown) =>
    plan.justCreated && isAwsError(error, ...NOT_KNOWN_YET) && build.host.clock.now() < settled;
  const policy = settlePolicyWhile((error) => isProfileError(error) || tooNew(error));
  const launch = () => acquireInstance(build, scope, plan).catch((error: unknown) => sayProfile(build, plan, error));
  try {
    return await retry(launch, policy, build.host.clock, build.signal);
  } catch (error) {
    throw await launchError(build, error, plan);
  }
}

function sayProfile(build: AmazonBuild, { options }: LaunchPlan, error: unknown): never {
  if (isProfileError(error))
    build.ui.message(`EC2 does not know the instance profile ${options.iamInstanceProfile} (yet)`);
  throw error;
}

async function acquireInstance(
  build: AmazonBuild,
  scope: StepScope,
  plan: LaunchPlan & { readonly userData: string },
): Promise<string> {
  const token = clientToken();
  let createdAt = build.host.clock.now();
  const facts: LaunchFacts = {
    ...plan,
    region: build.aws.region,
    imageId: plan.source.ImageId,
    instanceTags: ownedTags(build, plan.runTags, token),
    volumeTags: ownedVolumeTags(build, plan, token),
    token,
  };
  return acquire(build.host.journal, scope, {
    intent: intentOf(build, { kind: 'aws:instance', token }),
    async create(signal) {
      const { Instances = [] } = await build.aws.ec2().runInstances(launchRequest(plan.options, facts), signal);
      const id = createdId(Instances[0]?.InstanceId, 'instance');
      createdAt = build.host.clock.now();
      // The reaper of a killed build must know which volumes are the user's.
      const devices = plan.options.launchBlockDeviceMappings.map(({ deviceName }) => deviceName);
      return { value: id, id, facts: { [KEEP_DEVICES]: devices.join(',') } };
    },
    async release(id, signal) {
      build.ui.say('Terminating the source AWS instance...');
      await releaseInstance(id, releaseTools(build, signal, createdAt));
    },
    independent: true,
    refused: refusedByAws,
    recover: lookForLost(build, (signal) => findInstance({ token }, build.aws.ec2(), signal)),
  });
}

/**
 * All volumes get the same tags. When some are the user's and stay (a launch mapping without `delete_on_termination`), none may
 * carry the tags by which a sweep would remove them.
 */
function ownedVolumeTags(build: AmazonBuild, { options, volumeTags }: LaunchPlan, token: string): Tags {
  const tags = ownedTags(build, volumeTags, token);
  const stays = options.launchBlockDeviceMappings.some(
    ({ deleteOnTermination, noDevice, virtualName }) => !deleteOnTermination && !noDevice && virtualName === '',
  );
  return stays ? withoutTemporaryTags(tags) : tags;
}

async function waitUntilRunning(build: AmazonBuild, id: string): Promise<void> {
  try {
    const work = build.aws.poller.instanceRunning(id, build.signal);
    await withSignOfLife(build, `Waiting for instance ${id}`, work);
  } catch (error) {
    if (build.signal.aborted) throw error;
    throw new BuildError(`The instance (${id}) did not become ready: ${errorMessage(error)}`, {
      code: 'InstanceNotReady',
      source: 'remote',
      hint: 'Common reasons: an encrypted volume whose KMS key this account may not use, or a quota for volumes.',
      cause: error,
    });
  }
}

/** China's regions take no tags with RunInstances (spec-amazon 4.2). */
async function tagLaunched(build: AmazonBuild, instance: BuildInstance, plan: LaunchPlan): Promise<void> {
  const token = instance.ClientToken ?? '';
  const instanceTags = tagList(ownedTags(build, plan.runTags, token));
  const volumeTags = tagList(ownedVolumeTags(build, plan, token));
  const interfaces = (instance.NetworkInterfaces ?? []).flatMap(({ NetworkInterfaceId: id }) => id ?? []);
  const volumes = (instance.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.VolumeId ?? []);
  const ec2 = build.aws.ec2();
  const policy = settlePolicy('InvalidInstanceID.NotFound');
  const tag = () => ec2.createTags({ Resources: [instance.InstanceId], Tags: instanceTags }, build.signal);
  await retry(tag, policy, build.host.clock, build.signal);
  if (interfaces.length > 0) await ec2.createTags({ Resources: interfaces, Tags: instanceTags }, build.signal);
  if (volumes.length > 0) await ec2.createTags({ Resources: volumes, Tags: volumeTags }, build.signal);
}
