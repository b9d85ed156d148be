import type { CommunicatorConfig, SshConfig } from '../components/communicators/config.js';
import type { SshCommunicator } from '../components/communicators/ssh/communicator.js';
import type { Communicator } from '../contract/communicator.js';
import type { BuildContext } from '../contract/component.js';
import type { GeneratedData } from '../contract/config.js';
import { goDurationText } from '../support/duration-text.js';
import { errorMessage } from '../support/errors.js';
import type { RunStep } from './step-runner.js';
import { waitForSsh } from './wait-for-ssh.js';

/** Where the machine listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** What a builder tells the connect step. */
export interface ConnectRequest {
  readonly config: CommunicatorConfig;
  /** Called on every try; a rejection is retried until the time is up. */
  resolveAddress(signal: AbortSignal): Promise<Address>;
  /** A key that was generated, or that the builder read. */
  readonly privateKey?: string | undefined;
  /** Its public half, one line. */
  readonly publicKey?: string | undefined;
  /** `build.ID`: the builder's instance. */
  readonly id?: string | undefined;
  /** The builder's HTTP server. */
  readonly http?: { readonly ip: string; readonly port: number } | undefined;
}

/** A connected machine, and what `build` values come from. */
export interface Connected {
  readonly communicator: Communicator;
  /** Common keys of spec-json-template 7.6; builders add theirs. */
  readonly generated: GeneratedData;
}

/**
 * Packer's connect step (spec-provision 1.2): waits until the machine can be logged in to. The communicator is closed when
 * the builder's steps end. Codes: `SshTimeout`, `SshAuthFailed`.
 */
export function connectStep(step: RunStep, context: BuildContext, request: ConnectRequest): Promise<Connected> {
  return step('StepConnect', async (scope) => {
    const { config } = request;
    if (config.type === 'none' || context.host.playedCloud?.skipped !== undefined) {
      const { noneCommunicator } = await import('../components/communicators/none/communicator.js');
      return { communicator: noneCommunicator, generated: commonData(context, request) };
    }
    registerSecrets(context, config, request);
    const { communicator, address } = await connectSsh(context, config, request);
    scope.defer(() => communicator.close());
    return { communicator, generated: { ...commonData(context, request), ...sshData(config, address, request) } };
  });
}

/** Removes the temporary key from the machine's `authorized_keys` (`ssh_clear_authorized_keys`, spec-provision 1.8). Failures are only logged. */
export async function clearAuthorizedKeys(
  context: BuildContext,
  communicator: Communicator,
  config: CommunicatorConfig,
  keyName: string,
): Promise<void> {
  if (config.type !== 'ssh' || !config.clearAuthorizedKeys || keyName === '') return;
  context.ui.say('Trying to remove ephemeral keys from authorized_keys files');
  for (const [sudo, file] of [
    ['', '~/.ssh/authorized_keys'],
    ['sudo ', '/root/.ssh/authorized_keys'],
  ] as const) {
    const command = `${sudo}sed -i.bak '/ ${keyName}$/d' ${file}; ${sudo}rm ${file}.bak`;
    try {
      const status = await communicator.run({ command }, context.signal);
      if (status !== 0) context.ui.debug(`removing the key ${keyName} from ${file} exited with ${status}`);
    } catch (error) {
      context.signal.throwIfAborted();
      context.ui.debug(`removing the key ${keyName} from ${file} failed: ${errorMessage(error)}`);
    }
  }
}

async function connectSsh(
  context: BuildContext,
  config: SshConfig,
  request: ConnectRequest,
): Promise<{ communicator: SshCommunicator; address: Address }> {
  const { ui, host, signal } = context;
  await sayAddress(context, request);
  const first = await waitForSsh(context, config, request);
  if (config.pauseBeforeConnecting <= 0) return first;
  await first.communicator.close();
  ui.say(`Pausing ${goDurationText(config.pauseBeforeConnecting)} before connecting...`);
  await host.clock.sleep(config.pauseBeforeConnecting, signal);
  return waitForSsh(context, config, request);
}

async function sayAddress(context: BuildContext, request: ConnectRequest): Promise<void> {
  try {
    const { host } = await request.resolveAddress(context.signal);
    context.ui.say(`Using SSH communicator to connect: ${host}`);
  } catch (error) {
    context.signal.throwIfAborted();
    context.ui.debug(`the address of the machine is not known yet: ${errorMessage(error)}`);
  }
}

function registerSecrets(context: BuildContext, config: SshConfig, request: ConnectRequest): void {
  const secrets: readonly (readonly [name: string, value: string | undefined])[] = [
    ['ssh_password', config.password],
    ['ssh_private_key', config.inlinePrivateKey],
    ['ssh_private_key', request.privateKey],
    ['ssh_bastion_password', config.bastion?.password],
    ['ssh_proxy_password', config.proxy?.password],
  ];
  for (const [name, value] of secrets) if (value !== undefined && value !== '') context.secrets.add(value, name);
}

function commonData(context: BuildContext, { id, http }: ConnectRequest): GeneratedData {
  return {
    ID: id ?? 'ERR_ID_NOT_IMPLEMENTED_BY_BUILDER',
    PackerRunUUID: context.host.run.uuid,
    PackerHTTPIP: http?.ip ?? 'ERR_HTTP_IP_NOT_IMPLEMENTED_BY_BUILDER',
    PackerHTTPPort: http?.port ?? 'ERR_HTTP_PORT_NOT_IMPLEMENTED_BY_BUILDER',
    PackerHTTPAddr: http === undefined ? 'ERR_HTTP_ADDR_NOT_IMPLEMENTED_BY_BUILDER' : `${http.ip}:${http.port}`,
  };
}

function sshData(config: SshConfig, address: Address, request: ConnectRequest): GeneratedData {
  return {
    Host: address.host,
    Port: address.port,
    User: config.username,
    Password: config.password,
    ConnType: config.type,
    SSHPublicKey: request.publicKey ?? config.inlinePublicKey,
    SSHPrivateKey: request.privateKey ?? config.inlinePrivateKey,
    SSHPrivateKeyFile: config.privateKeyFile,
    SSHAgentAuth: config.agentAuth,
    WinRMPassword: '',
  };
}
