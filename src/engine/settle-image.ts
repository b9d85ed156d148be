import type { Artifact, DestroyContext } from '../contract/artifact.js';
import type { OnPublishFailure, RunContext } from '../contract/component.js';
import { errorMessage } from '../support/errors.js';

/** What stopped a build after its builder was done. */
export type StoppedBy = 'post-processor' | 'cancelled';

/**
 * Decides about a finished machine image when a post-processor failed or the run was cancelled: keeps it, marked as
 * incomplete, or removes it (`rollback`). Gives the artifact that is kept; undefined for removed ones and other artifacts.
 *
 * Deviation: image-kept-when-post-processor-fails. When a post-processor failed, Packer destroys the builder's artifact, so
 * that an image is deregistered because a report could not be written. Here a file is destroyed, a machine image is kept and
 * named (decisions 8).
 */
export async function settleImage(
  artifact: Artifact | undefined,
  stoppedBy: StoppedBy,
  run: RunContext,
  policy: OnPublishFailure,
): Promise<Artifact | undefined> {
  if (artifact?.image === undefined) return undefined;
  // A fresh signal: the run's own may be aborted, and this must be done all the same.
  const context: DestroyContext = { say: (text) => run.ui.say(text), signal: new AbortController().signal };
  try {
    return policy === 'keep' ? await keep(artifact, stoppedBy, context) : await destroy(artifact, context);
  } catch (error) {
    run.ui.error(`The image ${artifact.id} is still there: ${errorMessage(error)}`);
    return incomplete(artifact, stoppedBy);
  }
}

async function keep(artifact: Artifact, stoppedBy: StoppedBy, context: DestroyContext): Promise<Artifact> {
  const why = stoppedBy === 'cancelled' ? 'the build was cancelled' : 'a post-processor failed';
  context.say(`Keeping the image although ${why}: ${artifact.id}`);
  await artifact.markIncomplete?.(stoppedBy, context);
  return incomplete(artifact, stoppedBy);
}

async function destroy(artifact: Artifact, context: DestroyContext): Promise<undefined> {
  context.say(`Removing the image (on-publish-failure is rollback): ${artifact.id}`);
  await artifact.destroy(context);
}

function incomplete(artifact: Artifact, stoppedBy: StoppedBy): Artifact {
  const { image } = artifact;
  return image === undefined ? artifact : { ...artifact, image: { ...image, incomplete: stoppedBy } };
}
