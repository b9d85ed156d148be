import { createServer, type Server, type Socket } from 'node:net';
import { borrowListener } from './borrow-listener.js';
import type { Privileged } from './privileged.js';

/** Port 22, or the one that serves where the host's own SSH server holds port 22 of every address. */
const PORTS = [22, 2222];

/** The listener of a machine's SSH server. */
export interface SshPort {
  readonly port: number;
  close(): void;
}

/** Listens at the machine's address; connections come paused, so that another process can read them from the first byte. */
export async function openSshPort(
  privileged: Privileged,
  address: string,
  serve: (socket: Socket) => void,
): Promise<SshPort> {
  const server = createServer({ pauseOnConnect: true }, serve);
  const [first = 22, ...others] = PORTS;
  let port = first;
  for (const next of [...others, 0]) {
    try {
      await listen(privileged, server, address, port);
      break;
    } catch (error) {
      if (next === 0) throw error;
      port = next;
    }
  }
  return { port, close: () => server.close() };
}

/** Takes the port itself where this process may, else with a socket that root made. */
async function listen(privileged: Privileged, server: Server, host: string, port: number): Promise<void> {
  const borrowed = privileged.privilege === 'sudo' && port < 1024 && (await borrowListener(privileged, { host, port }));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(borrowed || { host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
