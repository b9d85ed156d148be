import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { BuildError } from '../../support/errors.js';
import { type Answer, type Call, credentialScope } from './call.js';
import { unsigned } from './services.js';

/** How requests are answered; the same for the socket of the endpoint and for the connections that machines make. */
export type Router = (call: Call) => Promise<Answer>;

/** An HTTP server that answers by a router. It listens nowhere yet. */
export function httpServer(route: Router): Server {
  return createServer({ keepAliveTimeout: 60_000 }, (message, response) => {
    void respond(message, response, route);
  });
}

const LOOPBACK = '127.0.0.1';

/** Listens on the loopback address; 0 for any port. Resolves with the port; rejects with `SandboxPortNotFree`. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException) => reject(notFree(port, cause));
    server.once('error', refuse);
    server.listen(port, LOOPBACK, () => {
      server.removeListener('error', refuse);
      // as: a server that listens on a port has such an address.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function notFree(port: number, cause: NodeJS.ErrnoException): BuildError {
  const reasons = new Map([
    ['EADDRINUSE', 'address already in use'],
    ['EACCES', 'permission denied'],
  ]);
  const reason = reasons.get(cause.code ?? '') ?? cause.message;
  return new BuildError(`the sandbox cannot listen on ${LOOPBACK}:${port}: ${reason}`, {
    code: 'SandboxPortNotFree',
    source: 'user',
    hint: 'Choose another port, or none: then it is any free one.',
    cause,
  });
}

/** Ends all connections and waits until the server is closed. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function respond(message: IncomingMessage, response: ServerResponse, route: Router): Promise<void> {
  const requestId = randomUUID();
  // A client that goes away in the middle is no fault of anybody.
  response.on('error', () => undefined);
  try {
    const answer = await answerTo(message, route, requestId);
    const { body } = answer;
    const isWhole = typeof body === 'string' || body instanceof Uint8Array;
    response.writeHead(answer.status, {
      'x-amzn-requestid': requestId,
      'x-amz-request-id': requestId,
      ...(isWhole ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
      ...(body === undefined && message.method !== 'HEAD' && answer.status !== 204 ? { 'content-length': '0' } : {}),
      ...answer.headers,
    });
    if (body === undefined || message.method === 'HEAD') response.end();
    else if (isWhole) response.end(body);
    else await pipeline(body, response);
  } catch {
    // What a service can explain it has answered; here the request or the connection is broken.
    if (!response.headersSent) response.writeHead(400);
    response.destroy();
  } finally {
    message.resume();
  }
}

async function answerTo(message: IncomingMessage, route: Router, requestId: string): Promise<Answer> {
  const host = message.headers.host ?? '127.0.0.1';
  const url = new URL(message.url ?? '/', 'http://sandbox');
  const scope = credentialScope(message, url);
  return scope === 'malformed' ? unsigned(requestId) : route({ message, url, requestId, scope, host });
}
