import type { ProvisionContext } from '../contract/component.js';
import { goDurationText } from '../support/duration-text.js';
import { BuildError, errorMessage } from '../support/errors.js';
import { goQuote } from '../support/go-quote.js';
import type { PlannedProvisioner } from './prepare-build.js';

type Provision = (context: ProvisionContext) => Promise<void>;

/**
 * Runs one provisioner inside what its meta-arguments ask for: continue_on_error( retry( pause | timeout ( provisioner )))
 * (spec-json-template 4.1, spec-provision 3.0). A timeout is ignored when there is a pause, as in Packer.
 */
export async function runProvisioner(provisioner: PlannedProvisioner, context: ProvisionContext): Promise<void> {
  const { pauseBefore, timeout, maxRetries, continueOnError } = provisioner.block;
  let provision: Provision = async (inner) => (await provisioner.ready(inner.generated)).provision(inner);
  if (pauseBefore !== 0) provision = paused(pauseBefore, provision);
  else if (timeout !== 0) provision = limited(timeout, provision);
  if (maxRetries > 0) provision = retried(maxRetries, provision);
  if (continueOnError) provision = continued(provision);
  await provision(context);
}

function paused(milliseconds: number, provision: Provision): Provision {
  return async (context) => {
    context.ui.say(`Pausing ${goDurationText(milliseconds)} before the next provisioner...`);
    await context.host.clock.sleep(milliseconds, context.signal);
    await provision(context);
  };
}

function limited(milliseconds: number, provision: Provision): Provision {
  return async (context) => {
    context.ui.say(`Setting a ${goDurationText(milliseconds)} timeout for the next provisioner...`);
    const expired = new AbortController();
    const done = new AbortController();
    const timer = context.host.clock.sleep(milliseconds, AbortSignal.any([done.signal, context.signal])).then(
      () => {
        context.ui.error('Cancelling provisioner after a timeout...');
        expired.abort(timeoutError(milliseconds));
      },
      // Stopped before its time: the provisioner ended or the run was cancelled.
      () => undefined,
    );
    try {
      await provision({ ...context, signal: AbortSignal.any([context.signal, expired.signal]) });
    } finally {
      done.abort();
      await timer;
    }
    expired.signal.throwIfAborted();
  };
}

/** Deviation: timeout-names-itself. Packer reports what the provisioner said when it was cancelled, such as "Error executing script"; here the timeout is named. */
function timeoutError(milliseconds: number): BuildError {
  return new BuildError(`the provisioner did not end within its timeout of ${goDurationText(milliseconds)}`, {
    code: 'ProvisionerTimeout',
    source: 'user',
    hint: 'Raise the timeout of this provisioner, or find out what it waits for.',
  });
}

/** The error of the first try is the one that counts, however the later tries fail. */
function retried(maxRetries: number, provision: Provision): Provision {
  return async (context) => {
    const first = await failureOf(provision, context);
    if (first === undefined) return;
    for (let left = maxRetries; left > 0; left--) {
      context.signal.throwIfAborted();
      const text = goQuote(errorMessage(first.error));
      context.ui.say(`Provisioner failed with ${text}, retrying with ${left} trie(s) left`);
      if ((await failureOf(provision, context)) === undefined) return;
    }
    context.signal.throwIfAborted();
    context.ui.say('retry limit reached.');
    throw first.error;
  };
}

function continued(provision: Provision): Provision {
  return async (context) => {
    const failure = await failureOf(provision, context);
    if (failure === undefined) return;
    context.signal.throwIfAborted();
    const text = goQuote(errorMessage(failure.error));
    context.ui.say(`Warning: Provisioner failed with ${text}, but continue_on_error is set; continuing the build.`);
  };
}

async function failureOf(
  provision: Provision,
  context: ProvisionContext,
): Promise<{ readonly error: unknown } | undefined> {
  try {
    await provision(context);
    return undefined;
  } catch (error) {
    return { error };
  }
}
