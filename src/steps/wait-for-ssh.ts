import type { SshConfig } from '../components/communicators/config.js';
import type { SshCommunicator } from '../components/communicators/ssh/communicator.js';
import type { SshTarget, SshWorld } from '../components/communicators/ssh/world.js';
import type { BuildContext } from '../contract/component.js';
import { orAborted } from '../support/abort.js';
import { goDurationText } from '../support/duration-text.js';
import { BuildError, errorMessage } from '../support/errors.js';
import type { Address, ConnectRequest } from './connect.js';

const betweenPasses = 5_000;
const afterRefusedHandshake = 2_000;
const signOfLife = 30_000;

const authTrouble =
  'Packer experienced an authentication error when trying to connect via SSH. This can happen if your username/password ' +
  'are wrong. You may want to double-check your credentials as part of your debugging process. original error: ';

interface Reached {
  readonly communicator: SshCommunicator;
  readonly address: Address;
}

/** How the wait goes: kept for the messages. */
interface Progress {
  readonly since: number;
  passes: number;
  refusedLogins: number;
  last: unknown;
}

/**
 * Tries to log in until it works, the time is up or the login was refused too often: passes 5 s apart, 2 s more after a
 * failed handshake (spec-provision 1.2). Says Packer's lines. Codes: `SshTimeout`, `SshAuthFailed`, `SshNoAlgorithm`.
 */
export async function waitForSsh(context: BuildContext, config: SshConfig, request: ConnectRequest): Promise<Reached> {
  const { ui, signal, host } = context;
  ui.say('Waiting for SSH to become available...');
  const progress: Progress = { since: host.clock.now(), passes: 0, refusedLogins: 0, last: undefined };
  const until = new AbortController();
  const forward = () => until.abort(signal.reason);
  signal.throwIfAborted();
  signal.addEventListener('abort', forward, { once: true });
  startTimers(context, config, progress, until);
  const attempt = passUntilConnected(context, config, request, { progress, signal: until.signal });
  try {
    const reached = await orAborted(attempt, until.signal);
    ui.say('Connected to SSH!');
    return reached;
  } catch (error) {
    // A login that succeeds in the moment of the abort has no owner any more.
    attempt.then(({ communicator }) => communicator.close()).catch(() => undefined);
    signal.throwIfAborted();
    tell(context, error);
    throw error;
  } finally {
    signal.removeEventListener('abort', forward);
    until.abort();
  }
}

/** The overall limit, and a sign of life every 30 s. Both end with the controller. */
function startTimers(context: BuildContext, config: SshConfig, progress: Progress, until: AbortController): void {
  const { clock } = context.host;
  const ignore = () => undefined;
  if (config.timeout > 0) {
    clock.sleep(config.timeout, until.signal).then(() => until.abort(timedOut(progress, config)), ignore);
  }
  const live = async () => {
    for (;;) {
      await clock.sleep(signOfLife, until.signal);
      const waited = goDurationText(Math.round((clock.now() - progress.since) / 1000) * 1000);
      context.ui.debug(`still waiting for SSH after ${waited}: ${lastTrouble(progress)}`);
    }
  };
  live().catch(ignore);
}

async function passUntilConnected(
  context: BuildContext,
  config: SshConfig,
  request: ConnectRequest,
  state: { readonly progress: Progress; readonly signal: AbortSignal },
): Promise<Reached> {
  const { progress, signal } = state;
  const { clock } = context.host;
  const ssh = await import('../components/communicators/ssh/index.js');
  for (;;) {
    if (progress.passes > 0) await clock.sleep(betweenPasses, signal);
    progress.passes += 1;
    let probed = false;
    try {
      const address = await request.resolveAddress(signal);
      const target: SshTarget = { config, ...address, privateKey: request.privateKey };
      const world = sshWorld(context);
      await ssh.checkLogin(target, world);
      await ssh.probe(target, world, signal);
      probed = true;
      const communicator = new ssh.SshCommunicator(target, world);
      await communicator.connect(signal);
      return { communicator, address };
    } catch (error) {
      signal.throwIfAborted();
      // Waiting changes nothing about what can be offered.
      if (error instanceof BuildError && error.code === 'SshNoAlgorithm') throw error;
      progress.last = error;
      context.ui.debug(`connecting failed: ${errorMessage(error)}`);
      countRefusal(progress, config, error);
      if (probed) await clock.sleep(afterRefusedHandshake, signal);
    }
  }
}

function countRefusal(progress: Progress, config: SshConfig, error: unknown): void {
  if (!(error instanceof BuildError) || error.code !== 'SshAuthFailed') return;
  progress.refusedLogins += 1;
  if (config.handshakeAttempts === 0 || progress.refusedLogins < config.handshakeAttempts) return;
  throw new BuildError(authTrouble + error.message, {
    code: error.code,
    source: error.source,
    hint: error.hint,
    cause: error,
  });
}

function sshWorld(context: BuildContext): SshWorld {
  const { clock, env, prompt, playedCloud } = context.host;
  return { clock, env, prompt, playedCloud, debug: (text) => context.ui.debug(text) };
}

function timedOut(progress: Progress, config: SshConfig): BuildError {
  const { last } = progress;
  const hint = last instanceof BuildError ? last.hint : undefined;
  const tries = progress.passes === 1 ? '1 try' : `${progress.passes} tries`;
  const text = `Timeout waiting for SSH. ${tries} in ${goDurationText(config.timeout)}; the last: ${lastTrouble(progress)}`;
  return new BuildError(text, { code: 'SshTimeout', source: 'remote', hint, cause: last });
}

function lastTrouble(progress: Progress): string {
  return progress.last === undefined ? 'no answer yet' : errorMessage(progress.last);
}

function tell(context: BuildContext, error: unknown): void {
  const timeout = error instanceof BuildError && error.code === 'SshTimeout';
  context.ui.error(timeout ? error.message : `Error waiting for SSH: ${errorMessage(error)}`);
}
