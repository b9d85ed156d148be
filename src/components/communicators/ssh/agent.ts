import { connect } from 'node:net';
import { BuildError } from '../../../support/errors.js';
import type { SshWorld } from './world.js';

/** The socket of the SSH agent, when one listens there; undefined otherwise. */
export async function usableAgent({ env }: SshWorld): Promise<string | undefined> {
  const path = env['SSH_AUTH_SOCK'];
  if (path === undefined || path === '') return undefined;
  return (await answers(path)) ? path : undefined;
}

/** The socket of the SSH agent that is to log in. Code: `SshAgentMissing`. */
export async function requireAgent(world: SshWorld): Promise<string> {
  const agent = await usableAgent(world);
  if (agent !== undefined) return agent;
  const path = world.env['SSH_AUTH_SOCK'] ?? '';
  throw new BuildError(path === '' ? 'SSH_AUTH_SOCK is not set' : `the SSH agent at ${path} does not answer`, {
    code: 'SshAgentMissing',
    source: 'user',
    hint: 'Start an SSH agent (ssh-agent) and add the key, or use ssh_private_key_file instead of ssh_agent_auth.',
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
