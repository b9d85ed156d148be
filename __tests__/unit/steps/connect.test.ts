import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { CommunicatorConfig } from '../../../src/components/communicators/config.js';
import type { Clock } from '../../../src/contract/clock.js';
import type { Communicator } from '../../../src/contract/communicator.js';
import type { BuildContext } from '../../../src/contract/component.js';
import type { Release } from '../../../src/contract/step.js';
import { type ConnectRequest, clearAuthorizedKeys, connectStep } from '../../../src/steps/connect.js';
import type { RunStep } from '../../../src/steps/step-runner.js';
import { BuildError } from '../../../src/support/errors.js';
import { openSshPrivateKey } from '../../../src/support/openssh-key.js';
import { type ConnectUi, connectUi } from '../../support/connect-ui.js';
import { startSshServer } from '../../support/ssh-server.js';
import { never, sshConfig } from '../../support/ssh-target.js';
import { testHost } from '../../support/test-host.js';

const privateKey = openSshPrivateKey(generateKeyPairSync('ed25519').privateKey);

/**
 * Time of a test: the pauses between tries (2 s, 5 s, and what else is named) pass at once and move the clock; limits end
 * when the clock has reached them. Sockets take no time.
 */
class TryClock implements Clock {
  readonly pauses: number[] = [];
  readonly #pauseLengths: readonly number[];
  readonly #limits: { readonly until: number; readonly end: () => void }[] = [];
  #now = 0;

  constructor(...others: number[]) {
    this.#pauseLengths = [2_000, 5_000, ...others];
  }

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      const until = this.#now + milliseconds;
      this.#limits.push({ until, end: resolve });
      if (!this.#pauseLengths.includes(milliseconds)) return;
      this.pauses.push(milliseconds);
      this.#now = Math.max(this.#now, until);
      for (const limit of this.#limits.toSorted((a, b) => a.until - b.until)) if (limit.until <= this.#now) limit.end();
    });
  }
}

interface Trial {
  readonly context: BuildContext;
  readonly ui: ConnectUi;
  readonly clock: TryClock;
  readonly secrets: string[];
  readonly releases: Release[];
  readonly step: RunStep;
}

function trial(clock = new TryClock(), signal = never): Trial {
  const ui = connectUi();
  const secrets: string[] = [];
  const releases: Release[] = [];
  const context: BuildContext = {
    buildName: 'n',
    builderType: 'null',
    ui,
    signal,
    host: testHost({ clock }),
    secrets: { add: (value) => void secrets.push(value) },
    force: false,
    debug: false,
    onError: 'cleanup',
    provision: async () => undefined,
    cleanupProvision: async () => undefined,
  };
  const step: RunStep = (_name, body) => body({ defer: (release) => void releases.push(release) });
  return { context, ui, clock, secrets, releases, step };
}

function request(config: CommunicatorConfig, address: { host: string; port: number }): ConnectRequest {
  return { config, resolveAddress: async () => ({ host: address.host, port: address.port }) };
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('connecting works', () => {
  it("with Packer's lines, a probe before the login, and data for `build` values", async () => {
    await using server = await startSshServer();
    const { context, step, ui, releases, secrets } = trial();
    const config = sshConfig({ password: 'pw', username: 'me' });
    const { communicator, generated } = await connectStep(step, context, {
      ...request(config, server),
      privateKey,
      publicKey: 'ssh-ed25519 AAAA c',
      id: 'i-1',
    });
    expect(ui.lines).toEqual([
      'say: Using SSH communicator to connect: 127.0.0.1',
      'say: Waiting for SSH to become available...',
      'say: Connected to SSH!',
    ]);
    expect([server.connections(), server.logins.length]).toEqual([2, 1]);
    expect(generated).toEqual({
      ID: 'i-1',
      PackerRunUUID: context.host.run.uuid,
      PackerHTTPIP: 'ERR_HTTP_IP_NOT_IMPLEMENTED_BY_BUILDER',
      PackerHTTPPort: 'ERR_HTTP_PORT_NOT_IMPLEMENTED_BY_BUILDER',
      PackerHTTPAddr: 'ERR_HTTP_ADDR_NOT_IMPLEMENTED_BY_BUILDER',
      Host: '127.0.0.1',
      Port: server.port,
      User: 'me',
      Password: 'pw',
      ConnType: 'ssh',
      SSHPublicKey: 'ssh-ed25519 AAAA c',
      SSHPrivateKey: privateKey,
      SSHPrivateKeyFile: '',
      SSHAgentAuth: false,
      WinRMPassword: '',
    });
    expect(secrets).toEqual(['pw', privateKey]);
    expect(await communicator.run({ command: 'true' }, never)).toBe(0);
    expect(releases.length).toBe(1);
    for (const release of releases) await release({ kind: 'success' }, never);
  });

  it('twice with a pause between when pause_before_connecting is set', async () => {
    await using server = await startSshServer();
    const { context, step, ui, clock, releases } = trial(new TryClock(1_500));
    await connectStep(step, context, request(sshConfig({ pauseBeforeConnecting: 1_500 }), server));
    expect(ui.lines.slice(1)).toEqual([
      'say: Waiting for SSH to become available...',
      'say: Connected to SSH!',
      'say: Pausing 1.5s before connecting...',
      'say: Waiting for SSH to become available...',
      'say: Connected to SSH!',
    ]);
    expect(clock.pauses).toEqual([1_500]);
    for (const release of releases) await release({ kind: 'success' }, never);
  });

  it('once the address is known: until then every 5 s', async () => {
    await using server = await startSshServer();
    const { context, step, ui, clock, releases } = trial();
    let calls = 0;
    const resolveAddress = async () => {
      calls += 1;
      if (calls < 4) throw new BuildError('no address yet', { code: 'NoAddress', source: 'remote' });
      return { host: server.host, port: server.port };
    };
    await connectStep(step, context, { config: sshConfig(), resolveAddress });
    expect(clock.pauses).toEqual([5_000, 5_000]);
    expect(ui.lines[0]).toBe('say: Waiting for SSH to become available...');
    for (const release of releases) await release({ kind: 'success' }, never);
  });

  it('with the communicator none: no lines, no address', async () => {
    const { context, step, ui } = trial();
    const resolveAddress = async () => {
      throw new BuildError('not to be called', { code: 'X', source: 'engine' });
    };
    const { communicator, generated } = await connectStep(step, context, { config: { type: 'none' }, resolveAddress });
    expect(communicator.type).toBe('none');
    expect(Object.keys(generated)).not.toContain('Host');
    expect(generated['ID']).toBe('ERR_ID_NOT_IMPLEMENTED_BY_BUILDER');
    expect(ui.lines).toEqual([]);
  });
});

describe('connecting fails', () => {
  it('a closed port: tried every 5 s until ssh_timeout, refused said', async () => {
    const port = await closedPort();
    const { context, step, ui, clock } = trial();
    const connecting = connectStep(step, context, request(sshConfig({ timeout: 12_000 }), { host: '127.0.0.1', port }));
    const message = `Timeout waiting for SSH. 3 tries in 12s; the last: 127.0.0.1:${port} refused the connection`;
    await expect(connecting).rejects.toMatchObject({
      code: 'SshTimeout',
      source: 'remote',
      message,
      hint: expect.stringContaining('nothing listens on that port'),
    });
    expect(clock.pauses).toEqual([5_000, 5_000, 5_000]);
    expect(ui.lines.at(2)).toBe(`error: ${message}`);
  });

  it('a refused login: 7 s apart until ssh_handshake_attempts', async () => {
    await using server = await startSshServer({ methods: ['publickey'], login: () => false });
    const { context, step, ui, clock } = trial();
    const config = sshConfig({ timeout: 0, handshakeAttempts: 3 });
    const connecting = connectStep(step, context, { ...request(config, server), privateKey });
    await expect(connecting).rejects.toMatchObject({
      code: 'SshAuthFailed',
      message: expect.stringMatching(
        /^Packer experienced an authentication error when .* original error: ssh: handshake failed: ssh: unable to authenticate, attempted methods \[none publickey\], no supported methods remain$/,
      ),
      hint: expect.stringMatching(/ offers publickey; the user "root" tried the key of this build/),
    });
    expect(clock.pauses).toEqual([2_000, 5_000, 2_000, 5_000]);
    expect(ui.lines.at(2)).toMatch(/^error: Error waiting for SSH: Packer experienced an authentication error/);
    // The hint belongs to the error: the engine shows it once, at the end.
    expect(ui.lines.length).toBe(3);
  });

  it('a refused login without a limit of attempts: until ssh_timeout', async () => {
    await using server = await startSshServer({ methods: ['publickey'], login: () => false });
    const { context, step, clock } = trial();
    const config = sshConfig({ timeout: 20_000, handshakeAttempts: 0 });
    const connecting = connectStep(step, context, { ...request(config, server), privateKey });
    await expect(connecting).rejects.toMatchObject({
      code: 'SshTimeout',
      hint: expect.stringContaining('offers publickey'),
    });
    expect(clock.now()).toBe(21_000);
    expect(server.logins.length).toBe(3);
  });

  it('no agent to log in with is retried, too', async () => {
    await using server = await startSshServer();
    const { context, step } = trial();
    const config = sshConfig({ timeout: 6_000, agentAuth: true });
    await expect(connectStep(step, context, request(config, server))).rejects.toMatchObject({
      message: expect.stringContaining('SSH_AUTH_SOCK is not set'),
    });
    expect(server.connections()).toBe(0);
  });

  it('ciphers that nobody here knows end it at once: waiting would change nothing', async () => {
    await using server = await startSshServer();
    const { context, step, clock } = trial();
    const connecting = connectStep(step, context, request(sshConfig({ ciphers: ['x'] }), server));
    await expect(connecting).rejects.toMatchObject({
      code: 'SshNoAlgorithm',
      message: 'ssh_ciphers: none of x is known',
      hint: expect.stringContaining('aes256-ctr'),
    });
    expect(clock.pauses).toEqual([]);
  });

  it('an abort ends the wait at once with its reason and says nothing', async () => {
    const controller = new AbortController();
    const reason = new Error('stop');
    const { context, step, ui } = trial(new TryClock(), controller.signal);
    const resolveAddress = () => {
      setImmediate(() => controller.abort(reason));
      return new Promise<never>(() => undefined);
    };
    const first = { calls: 0 };
    const connecting = connectStep(step, context, {
      config: sshConfig(),
      resolveAddress: () => {
        first.calls += 1;
        return first.calls === 1 ? Promise.resolve({ host: 'h', port: 1 }) : resolveAddress();
      },
    });
    await expect(connecting).rejects.toBe(reason);
    expect(ui.lines.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('tells at debug level how it goes, at least every 30 s', async () => {
    const port = await closedPort();
    const { context, step, ui } = trial();
    const config = sshConfig({ timeout: 65_000 });
    await connectStep(step, context, request(config, { host: '127.0.0.1', port })).catch(() => undefined);
    expect(ui.debugLines.filter((line) => line.startsWith('still waiting'))).toEqual([
      `still waiting for SSH after 30s: 127.0.0.1:${port} refused the connection`,
      `still waiting for SSH after 1m0s: 127.0.0.1:${port} refused the connection`,
    ]);
  });
});

describe('clearAuthorizedKeys', () => {
  const remember = (commands: string[], status: number): Pick<Communicator, 'run'> => ({
    run: async ({ command }) => {
      commands.push(command);
      return status;
    },
  });

  it.each([0, 1])('removes the key for the user and root; failures do not matter (status %i)', async (status) => {
    const commands: string[] = [];
    const { context, ui } = trial();
    // as: only `run` is used.
    const communicator = remember(commands, status) as Communicator;
    await clearAuthorizedKeys(context, communicator, sshConfig({ clearAuthorizedKeys: true }), 'packer_1');
    expect(commands).toEqual([
      "sed -i.bak '/ packer_1$/d' ~/.ssh/authorized_keys; rm ~/.ssh/authorized_keys.bak",
      "sudo sed -i.bak '/ packer_1$/d' /root/.ssh/authorized_keys; sudo rm /root/.ssh/authorized_keys.bak",
    ]);
    expect(ui.lines).toEqual(['say: Trying to remove ephemeral keys from authorized_keys files']);
  });

  it.each<[string, CommunicatorConfig, string]>([
    ['not asked for', sshConfig(), 'packer_1'],
    ['no temporary key', sshConfig({ clearAuthorizedKeys: true }), ''],
    ['no SSH', { type: 'none' }, 'packer_1'],
  ])('does nothing: %s', async (_case, config, name) => {
    const commands: string[] = [];
    const { context, ui } = trial();
    // as: only `run` is used.
    await clearAuthorizedKeys(context, remember(commands, 0) as Communicator, config, name);
    expect([commands, ui.lines]).toEqual([[], []]);
  });
});
