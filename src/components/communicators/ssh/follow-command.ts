import type { RemoteCommand } from '../../../contract/communicator.js';
import { DISCONNECTED_STATUS } from '../../../support/exit-status.js';
import type { RemoteProcess } from './remote-process.js';

/**
 * Follows a started command to its end: both output streams at EOF and the channel closed. No input: the command reads
 * EOF at once (spec-provision 1.4). When the signal aborts, the channel is closed and the call rejects at once.
 */
export function followCommand(process: RemoteProcess, command: RemoteCommand, signal: AbortSignal): Promise<number> {
  const { channel } = process;
  return new Promise((resolve, reject) => {
    const aborted = () => {
      channel.close();
      reject(signal.reason);
    };
    channel.on('data', (chunk: Buffer) => command.onStdout?.(chunk));
    channel.stderr.on('data', (chunk: Buffer) => command.onStderr?.(chunk));
    // The status may come before the last output; `close` comes after the end of both streams.
    Promise.all([closed(channel), closed(channel.stderr)]).then(() => {
      signal.removeEventListener('abort', aborted);
      resolve(process.status ?? DISCONNECTED_STATUS);
    }, reject);
    if (signal.aborted) aborted();
    else signal.addEventListener('abort', aborted, { once: true });
    process.endInput();
  });
}

function closed(stream: { once(event: 'close', listener: () => void): unknown }): Promise<void> {
  return new Promise((resolve) => {
    stream.once('close', resolve);
  });
}
