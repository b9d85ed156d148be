import { generateKeyPairSync } from 'node:crypto';
import type { AddressInfo, Server as NetServer, Socket } from 'node:net';
import ssh2, { type AuthContext, type Connection, type ServerChannel, type Session } from 'ssh2';
import { openSshPrivateKey } from '../../src/support/openssh-key.js';

/** An exec request as the server saw it. */
export interface SeenCommand {
  readonly command: string;
  readonly pty: Readonly<Record<string, unknown>> | undefined;
  readonly agentForwarding: boolean;
}

/** How the server behaves; by default everybody may log in and every command exits with 0 at once. */
export interface SshServerBehaviour {
  readonly methods?: readonly string[];
  /** Decides on a login; methods not in `methods` never get here. */
  readonly login?: (context: AuthContext) => boolean;
  readonly run?: (channel: ServerChannel, seen: SeenCommand) => void;
  /** More handlers for a session, such as sftp. */
  readonly session?: (session: Session) => void;
  /** More handlers for a client, such as for tunnels. */
  readonly client?: (client: Connection) => void;
}

/** A real SSH server on loopback, in this process. */
export interface SshServer extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  readonly commands: SeenCommand[];
  /** Methods that clients asked for, one list per connection with a handshake. */
  readonly logins: string[][];
  /** TCP connections, handshake or not. */
  readonly connections: () => number;
  /** Cuts every connection. */
  cut(): void;
}

const hostKey = openSshPrivateKey(generateKeyPairSync('ed25519').privateKey);

/** Starts a server; it stops with its scope. */
export async function startSshServer(behaviour: SshServerBehaviour = {}, port = 0): Promise<SshServer> {
  const commands: SeenCommand[] = [];
  const logins: string[][] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = new ssh2.Server({ hostKeys: [hostKey] }, (client) => {
    const asked: string[] = [];
    logins.push(asked);
    client.on('error', () => undefined);
    client.on('authentication', (context) => decide(context, behaviour, asked));
    client.on('session', (accept) => serve(accept(), behaviour, commands));
    behaviour.client?.(client);
  });
  // as: ssh2 keeps its TCP server there; the tests count and cut its sockets.
  const tcp = (server as unknown as { _srv: NetServer })._srv;
  tcp.on('connection', (socket: Socket) => {
    connections += 1;
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    host: '127.0.0.1',
    // as: a TCP server has an address of this shape.
    port: (server.address() as AddressInfo).port,
    commands,
    logins,
    connections: () => connections,
    cut,
    async [Symbol.asyncDispose]() {
      cut();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function decide(context: AuthContext, behaviour: SshServerBehaviour, asked: string[]): void {
  const last = asked.at(-1);
  // A key is offered first and signed with then: one method, two requests.
  if (context.method !== last) asked.push(context.method);
  // as: the list is of ssh2's method names.
  const methods = [...(behaviour.methods ?? ['publickey', 'password'])] as AuthContext['method'][];
  if (behaviour.login === undefined && behaviour.methods === undefined) context.accept();
  else if (methods.includes(context.method) && (behaviour.login?.(context) ?? true)) context.accept();
  else context.reject(methods);
}

function serve(session: Session, behaviour: SshServerBehaviour, commands: SeenCommand[]): void {
  let pty: SeenCommand['pty'];
  let agentForwarding = false;
  session.on('pty', (accept, _reject, info) => {
    pty = { ...info };
    accept();
  });
  session.on('auth-agent', (accept) => {
    agentForwarding = true;
    accept();
  });
  session.on('exec', (accept, _reject, info) => {
    const seen = { command: info.command, pty, agentForwarding };
    commands.push(seen);
    const channel = accept();
    channel.on('error', () => undefined);
    (behaviour.run ?? exitWith(0))(channel, seen);
  });
  behaviour.session?.(session);
}

/** Ends a command with a status. */
export function exitWith(status: number): (channel: ServerChannel) => void {
  return (channel) => {
    channel.resume();
    channel.exit(status);
    channel.end();
  };
}
