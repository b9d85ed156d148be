import type { StepScope } from '../../../../contract/step.js';
import { acquire } from '../../../../resources/acquire.js';
import { BuildError } from '../../../../support/errors.js';
import { isAwsError, isDenied, refusedByAws } from '../../errors.js';
import { NO_SUCH_ENTITY } from '../../iam.js';
import { findInstanceProfile, findRole } from '../../kinds/find-iam.js';
import { releaseInstanceProfile, releaseRole } from '../../kinds/release-iam.js';
import { retry } from '../../retry.js';
import { settlePolicy } from '../../settle-policy.js';
import { iamTags } from '../../tags.js';
import { type AmazonBuild, clientToken, intentOf, lookForLost, ownedTags, timeOrderedUuid } from '../amazon-build.js';
import { isProfileError } from '../launch-error.js';
import { launchRequest } from '../launch-request.js';
import { type PolicyDocument, policyText } from '../policy-document.js';
import { checkInstanceProfile } from './check-instance-profile.js';
import type { LaunchPlan } from './launch-instance.js';

/**
 * The name of the instance profile that the build machine is launched with, '' for none: the given one, once IAM knows it, or a
 * temporary one with the policy of the template (spec-amazon 4.1, step 6). Throws `InstanceProfileNotFound`,
 * `InstanceProfileNotChecked`, `TemporaryProfileNotAllowed`, `PolicyRefused`, AwsError.
 */
export async function createInstanceProfile(build: AmazonBuild, scope: StepScope, plan: LaunchPlan): Promise<string> {
  const { iamInstanceProfile: given, temporaryIamInstanceProfilePolicyDocument: policy } = plan.options;
  if (given !== '' || policy === undefined) {
    await checkInstanceProfile(build, plan.options);
    return given;
  }
  const name = `packer-${timeOrderedUuid(build.host.clock.now())}`;
  try {
    await makeProfile(build, scope, { name, policy, runTags: plan.runTags });
  } catch (error) {
    throw explained(error);
  }
  await untilEc2KnowsIt(build, plan, name);
  return name;
}

/** Profile, role and policy have one name. */
interface NewProfile {
  readonly name: string;
  readonly policy: PolicyDocument;
  readonly runTags: LaunchPlan['runTags'];
}

async function makeProfile(build: AmazonBuild, scope: StepScope, profile: NewProfile): Promise<void> {
  const { aws, ui, signal } = build;
  const { name, policy } = profile;
  const iam = aws.iam();
  ui.say(`Creating temporary instance profile for this instance: ${name}`);
  await acquireProfile(build, scope, profile);
  await untilKnown(build, 40, () => iam.getInstanceProfile(name, signal));
  ui.say(`Creating temporary role for this instance: ${name}`);
  const role = await acquireRole(build, scope, profile);
  await untilKnown(build, 20, () => iam.getRole(name, signal));
  ui.say(`Attaching policy to the temporary role: ${name}`);
  await settled(build, () => iam.putRolePolicy(name, name, policyText(policy), signal));
  await addRole(build, name);
  role.attached = true;
}

async function acquireProfile(build: AmazonBuild, scope: StepScope, { name, runTags }: NewProfile): Promise<void> {
  const iam = build.aws.iam();
  const { clock, journal } = build.host;
  const token = clientToken();
  const createdAt = clock.now();
  const tags = iamTags(ownedTags(build, runTags, token));
  await acquire(journal, scope, {
    intent: intentOf(build, { kind: 'aws:iam-instance-profile', token, name }),
    async create(signal) {
      await iam.createInstanceProfile(name, tags, signal);
      return { value: name, id: name };
    },
    async release(_name, signal) {
      build.ui.say('Deleting temporary instance profile...');
      await releaseInstanceProfile(name, { iam, clock, signal, createdAt });
    },
    independent: true,
    refused: refusedByAws,
    recover: lookForLost(build, (signal) => findInstanceProfile(name, iam, signal)),
  });
}

/** A role that was made, and whether it is in its profile. */
interface HeldRole {
  attached: boolean;
}

async function acquireRole(build: AmazonBuild, scope: StepScope, { name, runTags }: NewProfile): Promise<HeldRole> {
  const iam = build.aws.iam();
  const { clock, journal } = build.host;
  const token = clientToken();
  const createdAt = clock.now();
  const tags = iamTags(ownedTags(build, runTags, token));
  const look = lookForLost(build, (signal) => findRole(name, iam, signal));
  return acquire(journal, scope, {
    intent: intentOf(build, { kind: 'aws:iam-role', token, name }),
    async create(signal) {
      const role = { name, description: 'Temporary role for Packer', trustPolicy: EC2_MAY_ASSUME, tags };
      await iam.createRole(role, signal);
      return { value: { attached: false }, id: name };
    },
    async release({ attached }, signal) {
      build.ui.say('Deleting temporary role...');
      await releaseRole(name, { iam, clock, signal, createdAt, attached });
    },
    independent: true,
    refused: refusedByAws,
    async recover(signal) {
      return (await look(signal)) === undefined ? undefined : { attached: false };
    },
  });
}

const EC2_MAY_ASSUME = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
});

/** Asks once a second whether IAM knows what was just created (spec-amazon 4.4). */
async function untilKnown({ host, signal }: AmazonBuild, tries: number, ask: () => Promise<unknown>): Promise<void> {
  const retryable = (error: unknown) => isAwsError(error, ...NO_SUCH_ENTITY);
  await retry(ask, { tries, delay: 1_000, cap: 1_000, retryable }, host.clock, signal);
}

/** Repeats a change until every server of IAM knows what it is about. */
function settled({ host, signal }: AmazonBuild, change: () => Promise<void>): Promise<void> {
  const policy = settlePolicy(...NO_SUCH_ENTITY, 'ConcurrentModification', 'ConcurrentModificationException');
  return retry(change, policy, host.clock, signal);
}

async function addRole(build: AmazonBuild, name: string): Promise<void> {
  const iam = build.aws.iam();
  try {
    await settled(build, () => iam.addRoleToInstanceProfile({ profile: name, role: name }, build.signal));
  } catch (error) {
    // A profile takes one role: repeated after a lost answer, the call is refused because it has been carried out.
    if (!isAwsError(error, 'LimitExceeded', 'LimitExceededException')) throw error;
    const { roles } = await iam.getInstanceProfile(name, build.signal);
    if (!roles.includes(name)) throw error;
  }
}

/**
 * Asks EC2 whether a launch with the profile would do, until it knows the profile. Every other refusal is left to the launch.
 *
 * Deviation: aws-profile-probe. Packer asks with a t3.nano in the default VPC, and fails at every other refusal.
 */
async function untilEc2KnowsIt(build: AmazonBuild, plan: LaunchPlan, name: string): Promise<void> {
  const { aws, host, signal, ui } = build;
  const dryRun = () => {
    const token = clientToken();
    const request = launchRequest(
      { ...plan.options, iamInstanceProfile: name },
      {
        ...plan,
        region: aws.region,
        imageId: plan.source.ImageId,
        userData: '',
        instanceTags: ownedTags(build, plan.runTags, token),
        volumeTags: ownedTags(build, plan.volumeTags, token),
        token,
      },
    );
    return aws.ec2().runInstances({ ...request, DryRun: true }, signal);
  };
  try {
    await retry(dryRun, { tries: 11, delay: 500, cap: 5_000, retryable: isProfileError }, host.clock, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    if (!isAwsError(error, 'DryRunOperation')) ui.debug(`the temporary instance profile was not tried: ${error}`);
  }
}

/** Says what to allow or to mend; other errors come back as they are. */
function explained(error: unknown): unknown {
  if (isDenied(error)) {
    return new BuildError(`A temporary instance profile cannot be made: ${error.awsMessage}`, {
      code: 'TemporaryProfileNotAllowed',
      source: 'user',
      hint: `Allow the role or user of this job ${PERMISSIONS}.`,
      cause: error,
    });
  }
  if (isAwsError(error, 'MalformedPolicyDocument', 'MalformedPolicyDocumentException')) {
    return new BuildError(`IAM refuses the policy of the temporary instance profile: ${error.awsMessage}`, {
      code: 'PolicyRefused',
      source: 'user',
      hint: 'Check the actions and ARNs of temporary_iam_instance_profile_policy_document.',
      cause: error,
    });
  }
  return error;
}

const PERMISSIONS = [
  'iam:CreateInstanceProfile, iam:CreateRole, iam:TagInstanceProfile, iam:TagRole, iam:GetInstanceProfile, iam:GetRole,',
  'iam:PutRolePolicy, iam:AddRoleToInstanceProfile, iam:RemoveRoleFromInstanceProfile, iam:DeleteRolePolicy, iam:DeleteRole,',
  'iam:DeleteInstanceProfile and iam:PassRole on names that begin with packer-',
].join(' ');
