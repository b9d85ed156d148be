import type { ChildProcess, StdioOptions } from 'node:child_process';
import type { Privileged } from './privileged.js';

/** Before a command: it ends with the thread that started it, as the machine does. */
const OUTLIVES_NOT = ['setpriv', '--pdeathsig', 'KILL'];

/**
 * Sends the signal `$1` to process groups. nsenter, and sudo before it, stop themselves when they see their process stop, be it a
 * moment late, and nobody inside can wake them: so waking is done more than once.
 */
const SIGNAL_SCRIPT = `
signal=$1; shift
for _ in 1 2 3 4 5; do
  for group; do kill "-$signal" -- "-$group"; done 2>/dev/null
  [ "$signal" = CONT ] || exit 0
  sleep 0.1
done`;

/**
 * The processes of the host that brought others into a machine and wait for them there. One that is stopped keeps the kernel from
 * ending the machine, as nobody takes note of the end of its process.
 */
export class EnteredProcesses {
  readonly #privileged: Privileged;
  readonly #running = new Set<ChildProcess>();

  constructor(privileged: Privileged) {
    this.#privileged = privileged;
  }

  /** As `Privileged.spawn`. */
  spawn(argv: readonly string[], stdio: StdioOptions, terminal?: boolean): ChildProcess {
    const child = this.#privileged.spawn([...OUTLIVES_NOT, ...argv], stdio, terminal);
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    child.once('error', () => this.#running.delete(child));
    return child;
  }

  /** Wakes those that stopped with their processes; these run again already. */
  async wake(): Promise<void> {
    await this.#signal('CONT');
  }

  async kill(): Promise<void> {
    await this.#signal('KILL');
  }

  async #signal(signal: 'CONT' | 'KILL'): Promise<void> {
    const groups = [...this.#running].flatMap(({ pid }) => pid ?? []);
    if (groups.length > 0) await this.#privileged.run(SIGNAL_SCRIPT, [signal, ...groups.map(String)]);
  }
}
