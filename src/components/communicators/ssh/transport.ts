import type { Duplex } from 'node:stream';
import type { Client } from 'ssh2';
import { orAborted } from '../../../support/abort.js';
import { BuildError } from '../../../support/errors.js';
import type { BastionConfig } from '../config.js';
import { usableAgent } from './agent.js';
import { chooseAlgorithms } from './algorithms.js';
import { bastionMethods, targetMethods } from './auth.js';
import { dial } from './dial.js';
import { handshake } from './handshake.js';
import { dialThroughProxy } from './socks5.js';
import type { SshTarget, SshWorld } from './world.js';

/** A logged-in client and what it runs over. */
export interface Login {
  readonly client: Client;
  readonly stream: Duplex;
  /** True when the agent of this machine can be forwarded. */
  readonly agentForwarding: boolean;
  close(): void;
}

interface Route {
  readonly stream: Duplex;
  close(): void;
}

/** Opens the way to the machine and closes it again: sshd sees a connection without a handshake (spec-provision 1.2 c). */
export async function probe(target: SshTarget, world: SshWorld, signal: AbortSignal): Promise<void> {
  const route = await openRoute(target, world, signal);
  route.close();
}

/** Rejects when there is nothing to log in with: no agent, no readable key. Asked before anything is sent (spec-provision 1.2 b). */
export async function checkLogin(target: SshTarget, world: SshWorld): Promise<void> {
  await targetMethods(target, world);
}

/** Connects and logs in to the machine: directly, through a SOCKS5 proxy, or over a bastion. */
export async function login(target: SshTarget, world: SshWorld, signal: AbortSignal): Promise<Login> {
  const methods = await targetMethods(target, world);
  const { config } = target;
  const algorithms = chooseAlgorithms(config);
  const agent = config.agentForwarding ? await orAborted(forwardedAgent(world), signal) : undefined;
  const route = await openRoute(target, world, signal);
  try {
    const client = await handshake(
      {
        stream: route.stream,
        address: `${target.host}:${target.port}`,
        username: config.username,
        methods,
        algorithms,
        keepAliveInterval: config.keepAliveInterval,
        agent,
      },
      world,
      signal,
    );
    return { client, stream: route.stream, agentForwarding: agent !== undefined, close: () => closeAll(client, route) };
  } catch (error) {
    route.close();
    throw error;
  }
}

function openRoute(target: SshTarget, world: SshWorld, signal: AbortSignal): Promise<Route> {
  const played = world.playedCloud?.dial(target.host);
  if (played !== undefined) {
    // As with a socket: a stream without a listener would bring the process down between here and its next owner.
    played.on('error', () => undefined);
    return Promise.resolve(direct(played));
  }
  const { bastion, proxy } = target.config;
  if (bastion !== undefined) return hopOver(bastion, target, world, signal);
  if (proxy !== undefined) return dialThroughProxy(proxy, target, world, signal).then(direct);
  return dial(target.host, target.port, world, signal).then(direct);
}

function direct(stream: Duplex): Route {
  return { stream, close: () => stream.destroy() };
}

/** A login of its own at the bastion for every connection; both are closed together (spec-provision 1.3). */
async function hopOver(
  bastion: BastionConfig,
  target: SshTarget,
  world: SshWorld,
  signal: AbortSignal,
): Promise<Route> {
  const methods = await bastionMethods(bastion, world, signal);
  const stream = await dial(bastion.host, bastion.port, world, signal);
  const client = await handshake(
    {
      stream,
      address: `${bastion.host}:${bastion.port} (bastion)`,
      username: bastion.username,
      methods,
      algorithms: chooseAlgorithms(target.config),
      keepAliveInterval: target.config.keepAliveInterval,
    },
    world,
    signal,
  );
  try {
    return { stream: await orAborted(forward(client, target), signal), close: () => client.end() };
  } catch (error) {
    client.end();
    throw error;
  }
}

function forward(client: Client, target: SshTarget): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    client.forwardOut('127.0.0.1', 0, target.host, target.port, (cause, channel) => {
      if (cause === undefined) resolve(channel);
      else {
        reject(
          new BuildError(`the bastion cannot reach ${target.host}:${target.port}: ${cause.message}`, {
            code: 'SshConnectFailed',
            source: 'remote',
            hint: 'Check that the bastion may connect to the machine, and that the machine runs an SSH server.',
            cause,
          }),
        );
      }
    });
  });
}

async function forwardedAgent(world: SshWorld): Promise<string | undefined> {
  const agent = await usableAgent(world);
  const named = (world.env['SSH_AUTH_SOCK'] ?? '') !== '';
  if (agent === undefined && named) world.debug('the SSH agent does not answer and is not forwarded');
  return agent;
}

function closeAll(client: Client, route: Route): void {
  client.end();
  route.close();
}
