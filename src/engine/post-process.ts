import type { Artifact, DestroyContext } from '../contract/artifact.js';
import type { PostProcessResult, RunContext } from '../contract/component.js';
import { BuildError, errorMessage } from '../support/errors.js';
import type { PlannedBuild, PlannedPostProcessor } from './prepare-build.js';

/** What post-processing has come to so far. */
interface Progress {
  readonly run: RunContext;
  /** Prefix of the build's lines. */
  readonly displayName: string;
  readonly results: Artifact[];
  readonly errors: string[];
  keepOriginal: boolean;
}

/**
 * Runs the post-processor sequences over a builder's artifact (spec-json-template 5.4) and gives the artifacts of the
 * build. Every sequence starts from the builder's artifact; one that fails does not stop the others. What no post-processor
 * keeps is destroyed. Throws all failures as one `PostProcessorFailed`.
 */
export async function postProcess(
  artifact: Artifact,
  build: Pick<PlannedBuild, 'label' | 'postProcessors'>,
  run: RunContext,
): Promise<readonly Artifact[]> {
  const sequences = build.postProcessors;
  const { displayName } = build.label;
  const progress: Progress = { run, displayName, results: [], errors: [], keepOriginal: sequences.length === 0 };
  for (const sequence of sequences) await runSequence(artifact, sequence, progress);
  if (progress.keepOriginal) progress.results.unshift(artifact);
  else await discardOriginal(artifact, progress);

  if (progress.errors.length === 0) return progress.results;
  throw new BuildError(
    `${progress.errors.length} error(s) occurred:\n\n${progress.errors.map((text) => `* ${text}`).join('\n')}`,
    { code: 'PostProcessorFailed', source: 'user' },
  );
}

async function runSequence(
  original: Artifact,
  sequence: readonly PlannedPostProcessor[],
  progress: Progress,
): Promise<void> {
  let current = original;
  for (const [index, element] of sequence.entries()) {
    progress.run.signal.throwIfAborted();
    const result = await runElement(element, current, progress);
    if (result?.artifact === undefined) return;
    const keep = keeps(result, element.block.keepInputArtifact);
    if (index === 0) progress.keepOriginal ||= keep;
    else if (keep) progress.results.push(current);
    else await destroy(current, progress);
    current = result.artifact;
  }
  progress.results.push(current);
}

/** Undefined when it failed: the failure is recorded, and the rest of its sequence is not run. */
async function runElement(
  element: PlannedPostProcessor,
  artifact: Artifact,
  progress: Progress,
): Promise<PostProcessResult | undefined> {
  const { run, displayName } = progress;
  const { name, type } = element.block;
  run.ui.phase?.(`Post-process: ${name || type}`);
  run.ui.say(`Running post-processor: ${name === type ? name : `${name} (type ${type})`}`);
  try {
    const ready = await element.ready(artifact.generatedData ?? {});
    return await ready.process(artifact, { ...run, ui: run.ui.withTarget(`${displayName} (${type})`) });
  } catch (error) {
    run.signal.throwIfAborted();
    progress.errors.push(`Post-processor failed: ${errorMessage(error)}`);
    return undefined;
  }
}

/** The user's `keep_input_artifact` counts, except `false` where the post-processor insists on keeping. */
function keeps(result: PostProcessResult, asked: boolean | undefined): boolean {
  if (asked === undefined) return result.keep;
  return asked || (result.keep && result.forceKeep);
}

/** When a post-processor failed a file is destroyed; a machine image is left to `settleImage`. */
async function discardOriginal(artifact: Artifact, progress: Progress): Promise<void> {
  const { run } = progress;
  if (progress.errors.length > 0) {
    if (artifact.image !== undefined) return;
    run.ui.say(`Destroying the artifact, since a post-processor failed: ${artifact.text}`);
  }
  await destroy(artifact, progress);
}

async function destroy(artifact: Artifact, progress: Progress): Promise<void> {
  const { run } = progress;
  const context: DestroyContext = { say: (text) => run.ui.say(text), signal: run.signal };
  try {
    await artifact.destroy(context);
  } catch (error) {
    run.signal.throwIfAborted();
    progress.errors.push(`Failed cleaning up prior artifact: ${errorMessage(error)}`);
  }
}
