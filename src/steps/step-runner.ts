import type { BuildContext } from '../contract/component.js';
import type { Outcome, Release, ReleaseFacts, StepScope } from '../contract/step.js';
import { debugPause } from '../support/debug-pause.js';
import { BuildError, CancelledError, errorAdvice, errorMessage } from '../support/errors.js';
import { askAboutFailure } from './ask.js';
import { phaseName } from './phase-name.js';

/** Runs one named step; `name` is Packer's (`StepConnect`), since on-error messages show it. */
export type RunStep = <T>(name: string, body: (scope: StepScope) => Promise<T>) => Promise<T>;

/** The step whose undoing is the cleanup provisioner: the one that `run-cleanup-provisioner` undoes. */
export const PROVISION_STEP = 'StepProvision';

interface Deferred {
  readonly release: Release;
  readonly facts: ReleaseFacts;
  /** Once it has begun: resolves with what it threw, if anything. */
  ended: Promise<{ readonly error: unknown } | undefined> | undefined;
}

interface StartedStep {
  readonly name: string;
  readonly releases: Deferred[];
}

/** What a run of steps remembers. */
interface Progress {
  readonly started: StartedStep[];
  failed: StartedStep | undefined;
  /** The person at the terminal said "abort". */
  abortAsked: boolean;
  /** How the steps ended, once they have. */
  outcome: Outcome | undefined;
  /** Releases have a signal of their own: the run's is aborted when the run was cancelled, and cleaning up must go on. */
  readonly signal: AbortSignal;
}

/**
 * Runs a builder as a list of named steps (spec-json-template 10.7). Steps run in order as `body` awaits them; what they
 * deferred is undone in reverse when `body` ends, fails or is cancelled. `-on-error` and `-debug` act here: `abort` skips
 * undoing, `run-cleanup-provisioner` undoes the provisioning step alone, `ask` asks and may run a step again.
 *
 * A cancel begins all independent releases in that moment, beside each other, whatever the running step waits for; the
 * others follow in their turn (issue 6: the runner gives a cancelled job seconds).
 *
 * Errors of undoing are said, and never take the place of the first error; only one that carries the first error as its
 * `cause` does (`Cleanup failed: ... Original Provisioning error: ...`), because it says both.
 */
export async function runSteps<T>(context: BuildContext, body: (step: RunStep) => Promise<T>): Promise<T> {
  const { signal } = new AbortController();
  const progress: Progress = { started: [], failed: undefined, abortAsked: false, outcome: undefined, signal };
  const onCancel = () => beginIndependent(context, progress);
  context.signal.addEventListener('abort', onCancel, { once: true });
  try {
    return await runToEnd(context, progress, body);
  } finally {
    context.signal.removeEventListener('abort', onCancel);
  }
}

async function runToEnd<T>(context: BuildContext, progress: Progress, body: (step: RunStep) => Promise<T>): Promise<T> {
  const step: RunStep = (name, stepBody) => runStep(context, progress, name, stepBody);
  let value: T;
  try {
    value = await body(step);
    // A builder that did not notice the cancel must not leave its result behind.
    context.signal.throwIfAborted();
  } catch (error) {
    const outcome = outcomeOf(error, context.signal);
    progress.outcome = outcome;
    throw await undoAfterFailure(context, progress, outcome);
  }
  progress.outcome = { kind: 'success' };
  await undo(context, progress, progress.started, progress.outcome);
  return value;
}

/** Begins what can be removed without waiting for anything else, unless `-on-error` leaves it. */
function beginIndependent(context: BuildContext, progress: Progress): void {
  if (progress.outcome?.kind !== 'success' && leavesThings(context, progress)) return;
  const outcome = progress.outcome ?? outcomeOf(context.signal.reason, context.signal);
  for (const { releases } of progress.started) {
    for (const deferred of releases) if (deferred.facts.independent === true) begin(deferred, outcome, progress.signal);
  }
}

function leavesThings({ onError }: BuildContext, { abortAsked }: Progress): boolean {
  return abortAsked || onError === 'abort' || onError === 'run-cleanup-provisioner';
}

/** Begins a release, or finds it begun. */
function begin(deferred: Deferred, outcome: Outcome, signal: AbortSignal): NonNullable<Deferred['ended']> {
  deferred.ended ??= failureOf(() => deferred.release(outcome, signal));
  return deferred.ended;
}

async function failureOf(work: () => Promise<void>): Promise<{ readonly error: unknown } | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return { error };
  }
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
      const defer: StepScope['defer'] = (release, facts = {}) =>
        void current.releases.push({ release, facts, ended: undefined });
      return await body({ defer });
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
      await undo(context, progress, [current], { kind: 'cancelled', error });
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
  if (!leavesThings(context, progress)) {
    if (outcome.kind === 'cancelled') beginIndependent(context, progress);
    return undo(context, progress, progress.started, outcome);
  }
  sayAborting(context, progress, outcome);
  const cleanup = !progress.abortAsked && context.onError === 'run-cleanup-provisioner';
  let error = outcome.error;
  for (const step of progress.started.toReversed()) {
    if (cleanup && step.name === PROVISION_STEP) {
      error = await undo(context, progress, [step], outcome);
      continue;
    }
    if (step !== progress.failed) context.ui.error(`aborted: skipping cleanup of step "${step.name}"`);
    await leave(context, step);
  }
  return error;
}

/** Lets the step's things be written down as the user's. */
async function leave(context: BuildContext, step: StartedStep): Promise<void> {
  for (const { facts } of step.releases) {
    await facts.leave?.().catch((error: unknown) => context.ui.error(errorMessage(error)));
  }
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
async function undo(
  context: BuildContext,
  progress: Progress,
  steps: readonly StartedStep[],
  outcome: Outcome,
): Promise<unknown> {
  let current = outcome;
  for (const step of steps.toReversed()) {
    await debugPause(context, `Pausing before cleanup of step '${step.name}'.`);
    for (const deferred of step.releases.toReversed()) {
      const failure = await begin(deferred, current, progress.signal);
      if (failure === undefined) continue;
      const { error } = failure;
      if (current.kind !== 'success' && carries(error, current.error)) current = { kind: current.kind, error };
      else context.ui.error(`Error cleaning up after step "${step.name}": ${errorAdvice(error)}`);
    }
  }
  return current.kind === 'success' ? undefined : current.error;
}

function carries(error: unknown, first: unknown): boolean {
  return error instanceof BuildError && error !== first && error.cause === first && first !== undefined;
}
