import type { SshConfig } from '../../src/components/communicators/config.js';
import { SshCommunicator } from '../../src/components/communicators/ssh/communicator.js';
import type { SshTarget, SshWorld } from '../../src/components/communicators/ssh/world.js';
import type { RemoteCommand } from '../../src/contract/communicator.js';
import { systemClock } from '../../src/support/clock.js';
import { testHost } from './test-host.js';

/** A decoded SSH configuration: nothing set but what is given. */
export function sshConfig(given: Partial<SshConfig> = {}): SshConfig {
  return {
    type: 'ssh',
    host: '',
    port: 22,
    username: 'root',
    password: '',
    keypairName: '',
    temporaryKeyPair: { name: '', type: 'rsa', bits: 0 },
    ciphers: [],
    keyExchangeAlgorithms: [],
    clearAuthorizedKeys: false,
    privateKeyFile: '',
    inlinePrivateKey: '',
    inlinePublicKey: '',
    agentAuth: false,
    agentForwarding: true,
    pty: false,
    pauseBeforeConnecting: 0,
    timeout: 300_000,
    handshakeAttempts: 10,
    bastion: undefined,
    proxy: undefined,
    fileTransferMethod: 'scp',
    keepAliveInterval: 5_000,
    readWriteTimeout: 0,
    localTunnels: [],
    remoteTunnels: [],
    ...given,
  };
}

/** What a connection of a test takes from outside: real time, and the debug lines are kept. */
export function sshWorld(given: Partial<SshWorld> = {}): SshWorld & { readonly lines: string[] } {
  const lines: string[] = [];
  const { prompt } = testHost();
  return { clock: systemClock, env: {}, prompt, debug: (text) => lines.push(text), ...given, lines };
}

/** A connected communicator that closes with its scope. */
export async function connected(
  target: { readonly host: string; readonly port: number; readonly privateKey?: string },
  config: Partial<SshConfig> = {},
  world: SshWorld = sshWorld(),
): Promise<TestCommunicator> {
  const full: SshTarget = { ...target, config: sshConfig(config) };
  const ssh = new TestCommunicator(full, world);
  await ssh.connect(never);
  return ssh;
}

/** A signal that does not abort. */
export const never = new AbortController().signal;

/** The SSH communicator, with an end and with output as text. */
export class TestCommunicator extends SshCommunicator implements AsyncDisposable {
  async output(command: string, signal = never): Promise<{ status: number; stdout: string; stderr: string }> {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const remote: RemoteCommand = {
      command,
      onStdout: (chunk) => void stdout.push(chunk),
      onStderr: (chunk) => void stderr.push(chunk),
    };
    const status = await this.run(remote, signal);
    return { status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
