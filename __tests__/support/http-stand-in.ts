import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** An answer of a {@link HttpStandIn}; a text is a 200. */
export type StandInAnswer =
  | string
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> };

/** A server on loopback that answers as a test says, and what it was asked. */
export interface HttpStandIn extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly requests: readonly IncomingMessage[];
  /** The bodies of the requests. */
  readonly bodies: readonly string[];
}

/** Starts a server; `answer` gets the path with its query, and which request this is, from 1. Undefined is a 404. */
export async function httpStandIn(
  answer: (path: string, count: number) => StandInAnswer | undefined,
  socketPath?: string,
): Promise<HttpStandIn> {
  const requests: IncomingMessage[] = [];
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(request);
    bodies.push(await text(request));
    const given = answer(request.url ?? '', requests.length) ?? { status: 404 };
    const { status, body = '', headers = {} } = typeof given === 'string' ? { status: 200, body: given } : given;
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => {
    if (socketPath === undefined) server.listen(0, '127.0.0.1', resolve);
    else server.listen(socketPath, resolve);
  });
  const address = server.address();
  // as: a server on a port has an AddressInfo, one on a socket has its path.
  const url = socketPath === undefined ? `http://127.0.0.1:${(address as AddressInfo).port}` : '';
  return {
    url,
    requests,
    bodies,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
