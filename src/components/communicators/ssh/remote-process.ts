import { constants } from 'node:os';
import type { ClientChannel } from 'ssh2';

/**
 * A command that was started, and how it ended. Made in the very callback of ssh2's `exec`: the exit status may be in the
 * same packet as the news that the command started, and is lost on whoever listens later.
 */
export class RemoteProcess {
  readonly channel: ClientChannel;
  #status: number | undefined;

  constructor(channel: ClientChannel) {
    this.channel = channel;
    channel.on('exit', (code: number | null, signal?: string) => {
      this.#status = code ?? 128 + signalNumber(signal);
    });
    channel.on('error', () => undefined);
  }

  /**
   * Tells the command that there is no more input. The stream's own `end()` will not do: an ended stream closes its channel
   * when the output ends, before the exit status has come, and sshd then hangs up the terminal of a command (SIGHUP).
   */
  endInput(): void {
    this.channel.eof();
  }

  /** The exit status, 128+n for a signal; undefined as long as, or because, the machine did not tell (spec-provision 1.4). */
  get status(): number | undefined {
    return this.#status;
  }
}

function signalNumber(name: string | undefined): number {
  const numbers: Readonly<Record<string, number | undefined>> = constants.signals;
  return numbers[name ?? ''] ?? 0;
}
