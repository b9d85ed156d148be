import type { EventSink } from '../contract/event.js';
import { machineReadableRenderer } from '../engine/render/machine-readable.js';
import { terminalRenderer } from '../engine/render/terminal.js';
import { systemClock } from '../support/clock.js';
import type { CliHost } from './cli-host.js';
import { isLogging } from './log-writer.js';

/** How text looks. */
export interface RenderFlags {
  readonly color: boolean;
  readonly timestamps: boolean;
}

/** The renderer that flags and environment ask for, with debug lines on the log when `PACKER_LOG` is set. */
export function cliRenderer(host: CliHost, flags: RenderFlags): EventSink {
  const render = host.machineReadable
    ? machineReadableRenderer({ write: host.write, clock: systemClock })
    : terminalRenderer({
        write: host.write,
        color: flags.color,
        codes: flags.color && !host.env['PACKER_NO_COLOR'],
        timestamps: flags.timestamps,
        clock: systemClock,
      });
  const debug = isLogging(host.env);
  return (event) => {
    if (event.type !== 'debug') return render(event);
    if (debug) host.writeLog(`${new Date(systemClock.now()).toISOString()} ${event.text}\n`);
  };
}
