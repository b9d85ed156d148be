import type { Server } from 'node:net';
import { BuildError } from '../../support/errors.js';
import type { Privileged } from './privileged.js';

/** Listens where it is started, hands the listening socket to the parent and ends. The place is `host port` in its arguments. */
const LISTEN = `
const [host, port] = process.argv.slice(1);
const server = require('node:net').createServer();
server.on('error', (error) => process.send({ message: error.message }, () => process.disconnect()));
server.listen({ host, port: Number(port) }, () => process.send('listening', server, () => { server.close(); process.disconnect(); }));
`;

/** Where a listener is to be made. */
export interface ListenerPlace {
  readonly host: string;
  readonly port: number;
  /** Path of the network namespace, e.g. `/proc/1/ns/net`; without it the host's own. */
  readonly namespace?: string | undefined;
}

/**
 * Makes a listening socket in another network namespace, or on a port that only root may take, and brings it into this process:
 * a socket stays where it was made, whoever accepts from it. No process is left behind. Rejects with `SandboxPortNotFree`.
 */
export async function borrowListener(privileged: Privileged, place: ListenerPlace): Promise<Server> {
  const enter = place.namespace === undefined ? [] : ['nsenter', `--net=${place.namespace}`, '--'];
  // sudo closes every descriptor but the first three: the channel to this process is the first one.
  const channel = ['env', 'NODE_CHANNEL_FD=0', 'NODE_CHANNEL_SERIALIZATION_MODE=json'];
  const node = [process.execPath, '-e', LISTEN, place.host, String(place.port)];
  const child = privileged.spawn([...enter, ...channel, ...node], ['ipc', 'ignore', 'pipe']);
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return await new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(notListening(place, reason));
    child.once('error', (error) => fail(error.message));
    child.once('close', () => fail(stderr.trim()));
    child.once('message', (message, handle) => {
      if (message === 'listening') resolve(handle as Server);
      // as: the helper above sends nothing else.
      else fail((message as { message: string }).message);
    });
  });
}

function notListening({ host, port }: ListenerPlace, reason: string): BuildError {
  return new BuildError(`the sandbox cannot listen on ${host}:${port}: ${reason}`, {
    code: 'SandboxPortNotFree',
    source: 'user',
  });
}
