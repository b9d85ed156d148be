import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CheckContext } from '../../contract/component.js';
import { BuildError, errorMessage } from '../../support/errors.js';
import { readPrivateKey } from '../../support/openssh-key.js';
import { checkAlgorithms } from './check-algorithms.js';
import type { BastionConfig, CommunicatorConfig, SshConfig, TemporaryKeyPair } from './config.js';
import type { CommunicatorOptions } from './options.js';
import { parseTunnels } from './parse-tunnels.js';

const minute = 60_000;
const bastionAuth = 'ssh_bastion_password, ssh_bastion_private_key_file or ssh_bastion_agent_auth must be specified';

/**
 * Checks the communicator options of a builder, reports every problem at its option and computes the defaults
 * (spec-provision 1.1). Undefined when the communicator cannot be used; problems have been reported then.
 */
export async function checkCommunicator(
  options: CommunicatorOptions,
  context: CheckContext,
): Promise<CommunicatorConfig | undefined> {
  const type = options.communicator === '' ? 'ssh' : options.communicator;
  if (type === 'none') return { type };
  if (type === 'ssh') return checkSsh(options, context);
  if (type === 'winrm') {
    context.problem({
      path: ['communicator'],
      summary: 'communicator "winrm" is not supported yet',
      code: 'UnsupportedOption',
    });
    return undefined;
  }
  context.problem({
    path: ['communicator'],
    summary: `Communicator type ${type} is invalid`,
    hint: 'Use "ssh" or "none".',
  });
  return undefined;
}

async function checkSsh(options: CommunicatorOptions, context: CheckContext): Promise<SshConfig> {
  if (options.sshUsername === '') {
    context.problem({
      path: ['ssh_username'],
      summary: 'An ssh_username must be specified',
      detail: 'Note: some builders used to default ssh_username to "root".',
      code: 'MissingOption',
    });
  }
  const privateKeyFile = expandPath(options.sshPrivateKeyFile, context);
  await checkKeyFile('ssh_private_key_file', privateKeyFile, context);
  checkAlgorithms(options, context);
  const bastion = await checkBastion(options, privateKeyFile, context);
  if (options.sshBastionHost !== '' && options.sshProxyHost !== '') {
    context.problem({
      path: ['ssh_proxy_host'],
      summary: 'please specify either ssh_bastion_host or ssh_proxy_host, not both',
    });
  }
  return {
    type: 'ssh',
    host: options.sshHost,
    port: options.sshPort === 0 ? 22 : options.sshPort,
    username: options.sshUsername,
    password: options.sshPassword,
    keypairName: options.sshKeypairName,
    temporaryKeyPair: checkTemporaryKeyPair(options, context),
    ciphers: options.sshCiphers,
    keyExchangeAlgorithms: options.sshKeyExchangeAlgorithms,
    clearAuthorizedKeys: options.sshClearAuthorizedKeys,
    privateKeyFile,
    inlinePrivateKey: options.sshPrivateKey,
    inlinePublicKey: options.sshPublicKey,
    agentAuth: options.sshAgentAuth,
    agentForwarding: !options.sshDisableAgentForwarding,
    pty: options.sshPty,
    pauseBeforeConnecting: options.pauseBeforeConnecting,
    ...waiting(options),
    bastion,
    proxy: proxy(options),
    fileTransferMethod: checkTransferMethod(options, context),
    keepAliveInterval: options.sshKeepAliveInterval === 0 ? 5_000 : Math.max(0, options.sshKeepAliveInterval),
    readWriteTimeout: options.sshReadWriteTimeout,
    localTunnels: parseTunnels('ssh_local_tunnels', options.sshLocalTunnels, context),
    remoteTunnels: parseTunnels('ssh_remote_tunnels', options.sshRemoteTunnels, context),
  };
}

/** 5m and 10 attempts only when neither is set; one alone lifts the other limit. */
function waiting(options: CommunicatorOptions): Pick<SshConfig, 'timeout' | 'handshakeAttempts'> {
  const timeout = options.sshWaitTimeout === 0 ? options.sshTimeout : options.sshWaitTimeout;
  if (timeout === 0 && options.sshHandshakeAttempts === 0) return { timeout: 5 * minute, handshakeAttempts: 10 };
  return { timeout, handshakeAttempts: options.sshHandshakeAttempts };
}

async function checkBastion(
  options: CommunicatorOptions,
  privateKeyFile: string,
  context: CheckContext,
): Promise<BastionConfig | undefined> {
  if (options.sshBastionHost === '') return undefined;
  const own = expandPath(options.sshBastionPrivateKeyFile, context);
  if (own !== '') await checkKeyFile('ssh_bastion_private_key_file', own, context);
  const keyFile = own === '' ? privateKeyFile : own;
  if (options.sshBastionPassword === '' && keyFile === '' && !options.sshBastionAgentAuth) {
    context.problem({ path: ['ssh_bastion_host'], summary: bastionAuth, code: 'MissingOption' });
  }
  return {
    host: options.sshBastionHost,
    port: options.sshBastionPort === 0 ? 22 : options.sshBastionPort,
    username: options.sshBastionUsername,
    password: options.sshBastionPassword,
    interactive: options.sshBastionInteractive,
    agentAuth: options.sshBastionAgentAuth,
    privateKeyFile: keyFile,
  };
}

function proxy(options: CommunicatorOptions): SshConfig['proxy'] {
  if (options.sshProxyHost === '') return undefined;
  return {
    host: options.sshProxyHost,
    port: options.sshProxyPort === 0 ? 1080 : options.sshProxyPort,
    username: options.sshProxyUsername,
    password: options.sshProxyPassword,
  };
}

function checkTransferMethod(options: CommunicatorOptions, context: CheckContext): 'scp' | 'sftp' {
  const method = options.sshFileTransferMethod;
  if (method === 'sftp') return method;
  if (method !== '' && method !== 'scp') {
    context.problem({
      path: ['ssh_file_transfer_method'],
      summary: `ssh_file_transfer_method ('${method}') is invalid, valid methods: sftp, scp`,
    });
  }
  return 'scp';
}

function checkTemporaryKeyPair(options: CommunicatorOptions, context: CheckContext): TemporaryKeyPair {
  const { temporaryKeyPairBits: bits, temporaryKeyPairName: name } = options;
  const type = options.temporaryKeyPairType === '' ? 'rsa' : options.temporaryKeyPairType;
  if (type !== 'rsa' && type !== 'ecdsa' && type !== 'ed25519') {
    // Deviation: temporary-key-dsa. No dsa: OpenSSH has refused such keys since 2015 and cannot read them since 2025.
    context.problem({
      path: ['temporary_key_pair_type'],
      summary: `temporary_key_pair_type "${type}" is not supported`,
      hint: 'Use "rsa", "ecdsa" or "ed25519".',
    });
    return { name, type: 'rsa', bits: 0 };
  }
  if (type === 'rsa' && bits !== 0 && bits < 1024) {
    context.problem({
      path: ['temporary_key_pair_bits'],
      summary: `temporary_key_pair_bits ${bits} is too small: an rsa key has at least 1024`,
    });
  }
  if (type === 'ecdsa' && ![0, 256, 384, 521].includes(bits)) {
    context.problem({
      path: ['temporary_key_pair_bits'],
      summary: `temporary_key_pair_bits ${bits} is invalid: an ecdsa key has 256, 384 or 521`,
    });
  }
  return { name, type, bits };
}

async function checkKeyFile(option: string, file: string, context: CheckContext): Promise<void> {
  if (file === '') return;
  const found = await readFile(file, 'utf8').catch((error: unknown) => unreadable(file, error));
  try {
    if (found instanceof BuildError) throw found;
    readPrivateKey(found);
  } catch (error) {
    const reason =
      error instanceof BuildError && error.code === 'KeyFileNotReadable'
        ? ''
        : `Error setting up SSH config: Failed to read key '${file}': `;
    context.problem({
      path: [option],
      summary: `${option} is invalid: ${reason}${errorMessage(error)}`,
      ...(error instanceof BuildError && error.hint !== undefined ? { hint: error.hint } : {}),
    });
  }
}

function unreadable(file: string, error: unknown): BuildError {
  const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  const text = absent ? `stat ${file}: no such file or directory` : errorMessage(error);
  return new BuildError(text, { code: 'KeyFileNotReadable', source: 'user', cause: error });
}

/** `~` is the HOME of the host's environment; relative paths start at its working directory. */
function expandPath(path: string, context: CheckContext): string {
  if (path === '') return '';
  const home = context.host.env['HOME'];
  const expanded = home !== undefined && /^~(?=\/|$)/.test(path) ? home + path.slice(1) : path;
  return resolve(context.host.workingDirectory, expanded);
}
