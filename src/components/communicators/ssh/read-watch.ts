import { setImmediate as turn } from 'node:timers/promises';
import type { Login } from './transport.js';
import type { SshWorld } from './world.js';

/**
 * Drops the connection when nothing arrived for `milliseconds` (`ssh_read_write_timeout`, spec-provision 1.4): every
 * packet, answers to keepalives too, starts the time anew.
 */
export function watchReads(login: Login, milliseconds: number, world: SshWorld): void {
  let last = world.clock.now();
  const stopped = new AbortController();
  const heard = () => {
    last = world.clock.now();
  };
  login.stream.on('data', heard);
  login.client.once('close', () => {
    stopped.abort();
    login.stream.off('data', heard);
  });
  const watch = async () => {
    for (let left = milliseconds; left > 0; left = last + milliseconds - world.clock.now()) {
      await world.clock.sleep(left, stopped.signal);
      // When this process was busy, time is over before what has arrived was read.
      await turn();
    }
    world.debug(`ssh: nothing arrived for ${milliseconds} ms, the connection is dropped`);
    login.client.destroy();
    login.stream.destroy();
  };
  watch().catch(() => undefined);
}
