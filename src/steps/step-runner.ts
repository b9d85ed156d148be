import type { BuildContext } from '../contract/component.js';
import type { Outcome, Release, StepScope } from '../contract/step.js';
import { debugPause } from '../support/debug-pause.js';
import { BuildError, CancelledError, errorMessage } from '../support/errors.js';
import { askAboutFailure } from './ask.js';
import { phaseName } from './phase-name.js';

/** Runs one named step; `name` is Packer's (`StepConnect`), since on-error messages show it. */
export type RunStep = <T>(name: string, body: (scope: StepScope) => Promise<T>) => Promise<T>;

/** The step whose undoing is the cleanup provisioner: the one that `run-cleanup-provisioner` undoes. */
export const PROVISION_STEP = 'StepProvision';

interface StartedStep {
  readonly name: string;
  readonly releases: Release[];
}

/** What a run of steps remembers: which began, which failed, and whether the person at the terminal said "abort". */
interface Progress {
  readonly started: StartedStep[];
  failed: StartedStep | undefined;
  abortAsked: boolean;
}

/**
 * Runs a builder as a list of named steps (spec-json-template 10.7). Steps run in order as `body` awaits them; what they
 * deferred is undone in reverse when `body` ends, fails or is cancelled. `-on-error` and `-debug` act here: `abort` skips
 * undoing, `run-cleanup-provisioner` undoes the provisioning step alone, `ask` asks and may run a step again.
 *
 * Errors of undoing are said, and never take the place of the first error; only one that carries the first error as its
 * `cause` does (`Cleanup failed: ... Original Provisioning error: ...`), because it says both.
 */
export async function runSteps<T>(context: BuildContext, body: (step: RunStep) => Promise<T>): Promise<T> {
  const progress: Progress = { started: [], failed: undefined, abortAsked: false };
  const step: RunStep = (name, stepBody) => runStep(context, progress, name, stepBody);
  let value: T;
  try {
    value = await body(step);
    // A builder that did not notice the cancel must not leave its result behind.
    context.signal.throwIfAborted();
  } catch (error) {
    throw await undoAfterFailure(context, progress, outcomeOf(error, context.signal));
  }
  await undo(context, progress.started, { kind: 'success' });
  return value;
}

async function runStep<T>(
  context: BuildContext,
  progress: Progress,
  name: string,
  body: (scope: StepScope) => Promise<T>,
): Promise<T> {
  context.signal.throwIfAborted();
  const current: StartedStep = { name, releases: [] };
  progress.started.push(current);
  context.ui.phase?.(phaseName(name));
  const value = await attempt(context, progress, current, body);
  await debugPause(context, `Pausing after run of step '${name}'.`);
  return value;
}

async function attempt<T>(
  context: BuildContext,
  progress: Progress,
  current: StartedStep,
  body: (scope: StepScope) => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await body({ defer: (release) => current.releases.push(release) });
    } catch (error) {
      progress.failed = current;
      if (context.onError !== 'ask' || outcomeOf(error, context.signal).kind === 'cancelled') throw error;
      context.ui.error(errorMessage(error));
      context.ui.say(`Step "${current.name}" failed`);
      const answer = await askAboutFailure(context);
      progress.abortAsked = answer === 'abort';
      if (answer !== 'retry') throw error;
      // Deviation: ask-retry-undoes-failed-try. What the failed try made is removed before the next one. It counts as
      // withdrawn, not as failed, so that the cleanup provisioner does not run.
      await undo(context, [current], { kind: 'cancelled', error });
      current.releases.length = 0;
      progress.failed = undefined;
    }
  }
}

type Unsuccessful = Exclude<Outcome, { kind: 'success' }>;

function outcomeOf(error: unknown, signal: AbortSignal): Unsuccessful {
  const cancelled = signal.aborted || error instanceof CancelledError;
  return { kind: cancelled ? 'cancelled' : 'failed', error };
}

/** Undoes what `-on-error` lets it undo; returns the error that the run ends with. */
async function undoAfterFailure(context: BuildContext, progress: Progress, outcome: Unsuccessful): Promise<unknown> {
  const mode = progress.abortAsked ? 'abort' : context.onError;
  if (mode !== 'abort' && mode !== 'run-cleanup-provisioner') return undo(context, progress.started, outcome);

  sayAborting(context, progress, outcome);
  let error = outcome.error;
  for (const step of progress.started.toReversed()) {
    const kept = mode === 'run-cleanup-provisioner' && step.name === PROVISION_STEP;
    if (kept) error = await undo(context, [step], outcome);
    else if (step !== progress.failed) context.ui.error(`aborted: skipping cleanup of step "${step.name}"`);
  }
  return error;
}

/**
 * Deviation: on-error-names-failed-step. With `run-cleanup-provisioner` Packer names the step before the provisioning step as the one that failed;
 * here the step that failed is named, before its cleanup runs.
 */
function sayAborting(context: BuildContext, progress: Progress, outcome: Unsuccessful): void {
  if (outcome.kind === 'cancelled') {
    context.ui.error('Interrupted, aborting...');
    return;
  }
  // Asking has already shown the error.
  if (!progress.abortAsked) context.ui.error(errorMessage(outcome.error));
  if (progress.failed !== undefined) context.ui.error(`Step "${progress.failed.name}" failed, aborting...`);
}

/** Runs every release in reverse; returns the outcome's error, or the one that took its place. */
async function undo(context: BuildContext, steps: readonly StartedStep[], outcome: Outcome): Promise<unknown> {
  // A fresh signal: the run's own is aborted when the run was cancelled, and cleaning up must go on.
  const { signal } = new AbortController();
  let current = outcome;
  for (const step of steps.toReversed()) {
    await debugPause(context, `Pausing before cleanup of step '${step.name}'.`);
    for (const release of step.releases.toReversed()) {
      try {
        await release(current, signal);
      } catch (error) {
        if (current.kind !== 'success' && carries(error, current.error)) current = { kind: current.kind, error };
        else context.ui.error(`Error cleaning up after step "${step.name}": ${errorMessage(error)}`);
      }
    }
  }
  return current.kind === 'success' ? undefined : current.error;
}

function carries(error: unknown, first: unknown): boolean {
  return error instanceof BuildError && error !== first && error.cause === first && first !== undefined;
}
