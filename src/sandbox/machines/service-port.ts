import { createServer, type Server } from 'node:net';
import { borrowListener } from './borrow-listener.js';
import type { ServiceHandler } from './machine.js';
import type { Privileged } from './privileged.js';

/** Where EC2 has its instance metadata; here EC2 and S3 answer too. */
const SERVICE_ADDRESS = '169.254.169.254';
const SERVICE_PORT = 80;

/** What a machine on an isolated network calls its services. */
export const ISOLATED_SERVICE_URL = `http://${SERVICE_ADDRESS}`;

/** Answers at the service address, which the network of the process `launcher` has: see `STAGE_SCRIPT`. */
export async function openIsolatedService(
  privileged: Privileged,
  launcher: number,
  serve: ServiceHandler,
): Promise<{ close(): void }> {
  const place = { host: SERVICE_ADDRESS, port: SERVICE_PORT, namespace: `/proc/${launcher}/ns/net` };
  const server = await borrowListener(privileged, place);
  server.on('connection', serve);
  return closing(server);
}

/** Answers at a free port of the machine's loopback address: on the host's network the service address belongs to the host. */
export async function openHostService(
  address: string,
  serve: ServiceHandler,
): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(serve);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port: 0 }, resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return { url: `http://${address}:${port}`, ...closing(server) };
}

function closing(server: Server): { close(): void } {
  return { close: () => server.close() };
}
