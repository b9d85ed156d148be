import type { StepScope } from '../../../../contract/step.js';
import { acquireHeld } from '../../../../resources/acquire.js';
import { BuildError, errorMessage } from '../../../../support/errors.js';
import { refusedByAws } from '../../errors.js';
import { findImage } from '../../kinds/find.js';
import { releaseImage } from '../../kinds/release.js';
import {
  type AmazonBuild,
  clientToken,
  createdId,
  intentOf,
  lookForLost,
  releaseTools,
  type Tags,
} from '../../run/amazon-build.js';
import { type BuiltImage, snapshotsOf, waitForImage } from '../built-image.js';
import type { CopyTarget } from '../copy-targets.js';
import { imageTagSpecifications } from '../image-tags.js';
import { explainDuplicate } from '../name-taken.js';

/** What to copy, and whereto. */
export interface CopyPlan {
  readonly source: BuiltImage;
  readonly name: string;
  readonly targets: readonly CopyTarget[];
  readonly completionMinutes: number | undefined;
  readonly tags: Tags;
  /** Told of each copy as soon as it can be used. */
  finished(copy: BuiltImage): void;
}

/**
 * Copies the image to all targets at once (spec-amazon 4.7; EC2 API: CopyImage). All copies are waited for before a failure is
 * reported; a copy that does not get finished is removed.
 */
export async function copyImage(build: AmazonBuild, scope: StepScope, plan: CopyPlan): Promise<readonly BuiltImage[]> {
  const { region } = build.aws;
  if (plan.targets.length === 0) return [];
  const names = plan.targets.map((target) => target.region).join(', ');
  build.ui.say(`Copying/Encrypting AMI (${plan.source.id}) to other regions: ${names}`);
  const ended = await Promise.allSettled(plan.targets.map((target) => copyTo(build, scope, plan, target)));
  const failures = ended.flatMap((end, index) =>
    end.status === 'rejected' ? [{ region: plan.targets[index]?.region ?? region, error: end.reason as unknown }] : [],
  );
  if (failures.length > 0) throw copyError(build, failures);
  return ended.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

async function copyTo(build: AmazonBuild, scope: StepScope, plan: CopyPlan, target: CopyTarget): Promise<BuiltImage> {
  const { region } = target;
  build.ui.message(`Copying to: ${region}`);
  const held = await acquireCopy(build, scope, plan, target).catch(async (error: unknown) => {
    throw await explainDuplicate(build, error, plan.name, region);
  });
  build.ui.message(`AMI in ${region}: ${held.id}`);
  await waitForImage(build, held.id, region);
  const copy = { region, id: held.id, snapshots: await snapshotsOf(build, held.id, region), held };
  plan.finished(copy);
  return copy;
}

async function acquireCopy(build: AmazonBuild, scope: StepScope, plan: CopyPlan, target: CopyTarget) {
  const { region } = target;
  const token = clientToken();
  let createdAt = build.host.clock.now();
  return acquireHeld<string>(build.host.journal, scope, {
    intent: intentOf(build, { kind: 'aws:image', token, name: plan.name, region, source: plan.source.id }),
    async create(signal) {
      const tags = imageTagSpecifications(build, region, plan.tags, token);
      const request = {
        ClientToken: token,
        SourceRegion: build.aws.region,
        SourceImageId: plan.source.id,
        Name: plan.name,
        // Deviation: aws-copy-tags. Where tags go with the call they are the source's own, and CopyImageTags would give each key twice.
        ...(tags === undefined ? { CopyImageTags: true } : { TagSpecifications: tags }),
        ...(target.encrypted === undefined ? {} : { Encrypted: target.encrypted }),
        ...(target.kmsKeyId === '' ? {} : { KmsKeyId: target.kmsKeyId }),
        ...(plan.completionMinutes === undefined
          ? {}
          : { SnapshotCopyCompletionDurationMinutes: plan.completionMinutes }),
      };
      const { ImageId } = await build.aws.ec2(region).copyImage(request, signal);
      const id = createdId(ImageId, 'image');
      createdAt = build.host.clock.now();
      return { value: id, id };
    },
    async release(id, signal) {
      build.ui.say(`Deregistering the AMI ${id} in ${region} and deleting its snapshots...`);
      await releaseImage(id, releaseTools(build, signal, createdAt, region));
    },
    independent: true,
    refused: refusedByAws,
    recover: lookForLost(build, (signal) =>
      findImage({ token, name: plan.name, source: plan.source.id }, build.aws.ec2(region), signal),
    ),
  });
}

function copyError(build: AmazonBuild, failures: readonly { region: string; error: unknown }[]): unknown {
  const [first] = failures;
  if (build.signal.aborted) return build.signal.reason;
  const text = failures.map(({ region, error }) => `${region}: ${errorMessage(error)}`).join('; ');
  const cause = first?.error;
  const known = cause instanceof BuildError ? cause : undefined;
  return new BuildError(`Copying the AMI failed in ${text}`, {
    code: 'ImageCopyFailed',
    source: known?.source ?? 'remote',
    hint: known?.hint,
    cause,
  });
}
