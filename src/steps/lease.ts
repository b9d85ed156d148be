import type { Communicator } from '../contract/communicator.js';
import type { BuildContext } from '../contract/component.js';
import { goDurationText } from '../support/duration-text.js';
import { errorMessage } from '../support/errors.js';
import type { RunStep } from './step-runner.js';

/** The dead-man switch of a build machine. */
export interface Lease {
  /** Ends it, before the image is taken. Never fails a build. */
  disarm(): Promise<void>;
}

const NONE: Lease = { disarm: async () => undefined };

/** Names the timer in the machine; the process that waits where there is no systemd has it in its command line. */
const UNIT = 'image-build-lease';

/**
 * Arms a timer in the machine that shuts it down when the lease is over (issue 6, 5); the machine must be one that ends when
 * it is shut down. The timer lives in memory alone (a transient systemd unit, or a sleeping process), so that no image can
 * hold it, and a reboot ends it. Linux with passwordless sudo; elsewhere one notice, and the build goes on without.
 */
export async function armLease(step: RunStep, context: BuildContext, communicator: Communicator): Promise<Lease> {
  const { lease, ui } = context;
  if (lease === undefined) return NONE;
  return step('StepArmLease', async () => {
    const seconds = Math.max(1, Math.ceil(lease / 1000));
    const answer = communicator.type === 'ssh' ? await ask(context, communicator, armCommand(seconds)) : undefined;
    const disarm = answer === undefined ? undefined : disarmCommand(answer);
    if (disarm === undefined) {
      ui.say('The lease is not armed: it needs Linux, SSH, and sudo without a password. The build goes on without it.');
      return NONE;
    }
    ui.say(`The machine shuts itself down in ${goDurationText(seconds * 1000)}, unless this build ends before (lease)`);
    return { disarm: () => step('StepDisarmLease', () => end(context, communicator, disarm)) };
  });
}

async function end(context: BuildContext, communicator: Communicator, command: string): Promise<void> {
  if ((await ask(context, communicator, command)) !== undefined) return;
  context.ui.error('The lease could not be disarmed; it ends when the machine stops.');
}

/** Prints `timer`, or `process <id>`. */
function armCommand(seconds: number): string {
  const timer = `systemd-run --quiet --unit=${UNIT} --on-active=${seconds} shutdown -h now 2>/dev/null && echo timer`;
  // The shell that sleeps is the one that shuts down: killing it is enough.
  const waiting = `nohup sh -c ": ${UNIT}; sleep ${seconds}; shutdown -h now" >/dev/null 2>&1 </dev/null &`;
  return `[ "$(uname -s)" = Linux ] && sudo -n sh -c '${timer} || { ${waiting} echo "process $!"; }'`;
}

function disarmCommand(answer: string): string | undefined {
  if (answer === 'timer') {
    const stop = `systemctl stop ${UNIT}.timer 2>/dev/null; ! systemctl is-active --quiet ${UNIT}.timer`;
    return `sudo -n sh -c '${stop}'`;
  }
  const id = /^process (\d+)$/.exec(answer)?.[1];
  // After a reboot the number may be that of another process.
  return id && `sudo -n sh -c 'if grep -qs ${UNIT} /proc/${id}/cmdline; then kill ${id}; fi'`;
}

/** What the command printed; undefined when it failed. */
async function ask(
  { signal, ui }: BuildContext,
  communicator: Communicator,
  command: string,
): Promise<string | undefined> {
  const printed: Buffer[] = [];
  try {
    const status = await communicator.run({ command, onStdout: (chunk) => void printed.push(chunk) }, signal);
    if (status === 0) return Buffer.concat(printed).toString('utf8').trim();
    ui.debug(`lease: exit status ${status} of ${command}`);
  } catch (error) {
    signal.throwIfAborted();
    ui.debug(`lease: ${errorMessage(error)}`);
  }
  return undefined;
}
