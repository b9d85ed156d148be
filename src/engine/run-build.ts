import type { Artifact } from '../contract/artifact.js';
import type { BuildContext, OnError, OnPublishFailure, RunContext } from '../contract/component.js';
import type { ArtifactReport, BuildLabel, BuildResult, EventSink } from '../contract/event.js';
import type { Host } from '../contract/host.js';
import type { SecretRegistry } from '../contract/ui.js';
import { BuildError, CancelledError, errorMessage } from '../support/errors.js';
import { buildUi } from './events.js';
import { postProcess } from './post-process.js';
import type { PlannedBuild } from './prepare-build.js';
import { provisionHooks } from './provision.js';
import { settleImage } from './settle-image.js';

/** Facts of the run that running a build needs. */
export interface RunOptions {
  readonly host: Host;
  readonly sink: EventSink;
  readonly secrets: SecretRegistry;
  readonly onError: OnError;
  /** Default `keep`. */
  readonly onPublishFailure?: OnPublishFailure | undefined;
  /** Milliseconds; undefined = no dead-man switch. */
  readonly lease?: number | undefined;
  /** How many builds at a time; 0 or less = all. */
  readonly parallelBuilds: number;
  readonly force: boolean;
  /** One build at a time, with pauses. */
  readonly debug: boolean;
  readonly signal: AbortSignal;
}

/** Runs one build to its result: builder with its hooks, then post-processors. Never throws; a failure is a result. */
export async function runBuild(build: PlannedBuild, options: RunOptions): Promise<BuildResult> {
  const { clock } = options.host;
  const startedAt = clock.now();
  options.sink({ type: 'build-started', build: build.label });
  const ended = await outcomeOf(build, options);
  const result: BuildResult = { label: build.label, ...ended, startedAt, durationMs: clock.now() - startedAt };
  options.sink({ type: 'build-finished', result });
  // Deviation: build-error-hint. A failed build also says how to mend it, where that is known.
  if (result.error?.hint !== undefined) buildUi(options.sink, build.label).error(`Hint: ${result.error.hint}`);
  return result;
}

/** The result of a build that was never started. */
export function cancelledResult(label: BuildLabel, now: number): BuildResult {
  return { label, ...cancelled(new CancelledError()), startedAt: now, durationMs: 0 };
}

type Ended = Pick<BuildResult, 'status' | 'error' | 'artifacts'>;

async function outcomeOf(build: PlannedBuild, options: RunOptions): Promise<Ended> {
  const run = runContext(build, options);
  let artifact: Artifact | undefined;
  let incomplete: Artifact | undefined;
  const keptIncomplete = (kept: Artifact) => {
    incomplete = kept;
  };
  try {
    artifact = await build.builder.run({ ...buildContext(build, run, options), keptIncomplete });
    options.signal.throwIfAborted();
    const artifacts = artifact === undefined ? [] : await postProcess(artifact, build, run);
    // One that no post-processor kept is gone.
    if (options.onPublishFailure === 'rollback') for (const kept of new Set(artifacts)) await kept.published?.();
    return { status: 'succeeded', error: undefined, artifacts: artifacts.map(artifactReport) };
  } catch (error) {
    const isCancelled = options.signal.aborted || error instanceof CancelledError;
    const stoppedBy = isCancelled ? 'cancelled' : 'post-processor';
    incomplete ??= await settleImage(artifact, stoppedBy, run, options.onPublishFailure ?? 'keep');
    const artifacts = incomplete === undefined ? [] : [artifactReport(incomplete)];
    return { ...(isCancelled ? cancelled(error) : failed(run, error)), artifacts };
  }
}

function runContext({ label, buildName }: PlannedBuild, options: RunOptions): RunContext {
  return {
    buildName,
    builderType: label.builderType,
    ui: buildUi(options.sink, label),
    signal: options.signal,
    host: options.host,
    secrets: options.secrets,
    force: options.force,
    debug: options.debug,
  };
}

function buildContext(build: PlannedBuild, run: RunContext, options: RunOptions): BuildContext {
  const { onError, onPublishFailure, lease } = options;
  return { ...run, onError, onPublishFailure, lease, ...provisionHooks(build, run) };
}

function failed(run: RunContext, error: unknown): Ended {
  const message = errorMessage(error);
  if (!(error instanceof BuildError)) {
    run.ui.debug(error instanceof Error && error.stack !== undefined ? error.stack : message);
    return { status: 'failed', error: { message, code: 'Unexpected', hint: undefined }, artifacts: [] };
  }
  return { status: 'failed', error: { message, code: error.code, hint: error.hint }, artifacts: [] };
}

function cancelled(error: unknown): Ended {
  return { status: 'cancelled', error: { message: errorMessage(error), code: 'Cancelled' }, artifacts: [] };
}

function artifactReport({ builderId, id, text, files, image }: Artifact): ArtifactReport {
  return { builderId, id, text, files, image };
}
