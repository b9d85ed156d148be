import type { CheckContext } from '../../../contract/component.js';
import { checkCommunicator } from '../../communicators/check.js';
import type { CommunicatorConfig } from '../../communicators/config.js';
import type { CommunicatorOptions } from '../../communicators/options.js';

/** Checks what the null builder needs beside valid communicator options: host, user, one way to log in (spec-provision 5.1). */
export async function checkConnection(
  options: CommunicatorOptions,
  context: CheckContext,
): Promise<CommunicatorConfig | undefined> {
  const config = await checkCommunicator(options, context);
  if (options.communicator === 'none' || options.communicator === 'winrm') return config;
  if (options.sshHost === '') {
    context.problem({
      path: ['ssh_host'],
      summary: 'a Host must be specified, please reference your communicator documentation',
      hint: 'Set "ssh_host", or "communicator" to "none" when no machine is needed.',
      code: 'MissingOption',
    });
  }
  if (options.sshUsername === '') {
    context.problem({
      path: ['ssh_username'],
      summary: 'a Username must be specified, please reference your communicator documentation',
      hint: 'Set "ssh_username".',
      code: 'MissingOption',
    });
  }
  checkLogin(options, context);
  return config;
}

function checkLogin(options: CommunicatorOptions, context: CheckContext): void {
  const ways = [
    options.sshAgentAuth ? 'ssh_agent_auth' : undefined,
    options.sshPassword !== '' ? 'ssh_password' : undefined,
    options.sshPrivateKeyFile !== '' ? 'ssh_private_key_file' : undefined,
  ].filter((way) => way !== undefined);
  if (ways.length === 0) {
    context.problem({
      path: [],
      summary: 'one authentication method must be specified, please reference your communicator documentation',
      hint: 'Set "ssh_private_key_file", "ssh_password" or "ssh_agent_auth".',
      code: 'MissingOption',
    });
  }
  const second = ways[1];
  if (second === undefined) return;
  context.problem({
    path: [second],
    summary: 'only one of ssh_agent_auth, ssh_password, and ssh_private_key_file must be specified',
    hint: `Keep one of ${ways.map((way) => `"${way}"`).join(', ')}.`,
  });
}
