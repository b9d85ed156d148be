import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCommunicator } from '../../../../src/components/communicators/check.js';
import { type CommunicatorOptions, communicatorOptions } from '../../../../src/components/communicators/options.js';
import type { CheckContext, OptionProblem } from '../../../../src/contract/component.js';
import { openSshPrivateKey } from '../../../../src/support/openssh-key.js';
import { testHost } from '../../../support/test-host.js';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'check-'));
  const pair = generateKeyPairSync('ed25519');
  await writeFile(join(home, 'key'), openSshPrivateKey(pair.privateKey));
  await writeFile(join(home, 'junk'), 'junk');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
  const secret = { format: 'pem', type: 'pkcs1', cipher: 'aes-128-cbc', passphrase: 'secret' } as const;
  await writeFile(join(home, 'encrypted'), rsa.export(secret));
});

afterAll(() => rm(home, { recursive: true, force: true }));

/** All options absent: their declared defaults. */
function absent(): CommunicatorOptions {
  const entries = Object.entries(communicatorOptions).map(([name, { option }]) => [
    name.replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase()),
    option.default,
  ]);
  // as: the decoder makes the same of a body without options.
  return Object.fromEntries(entries) as CommunicatorOptions;
}

async function check(given: Partial<CommunicatorOptions>) {
  const problems: OptionProblem[] = [];
  const warnings: OptionProblem[] = [];
  const context: CheckContext = {
    buildName: 'n',
    builderType: 'null',
    templateDirectory: home,
    templatePath: join(home, 't.json'),
    force: false,
    debug: false,
    onError: 'cleanup',
    host: testHost({ env: { HOME: home }, workingDirectory: home }),
    secrets: { add: () => undefined },
    given: () => false,
    problem: (problem) => void problems.push(problem),
    warn: (warning) => void warnings.push(warning),
    renderLate: (text) => text,
  };
  const config = await checkCommunicator({ ...absent(), ...given }, context);
  const text = ({ path, summary }: OptionProblem) => `${path.join('.')}: ${summary}`;
  return { config, problems: problems.map(text), warnings: warnings.map(text) };
}

describe('problems', () => {
  const user = { sshUsername: 'u' };
  it.each<[string, Partial<CommunicatorOptions>, string[]]>([
    ['nothing wrong', user, []],
    ['no user', {}, ['ssh_username: An ssh_username must be specified']],
    ['an unknown type', { communicator: 'foo' }, ['communicator: Communicator type foo is invalid']],
    ['winrm', { communicator: 'winrm' }, ['communicator: communicator "winrm" is not supported yet']],
    ['none needs nothing', { communicator: 'none' }, []],
    [
      'transfer method',
      { ...user, sshFileTransferMethod: 'ftp' },
      ["ssh_file_transfer_method: ssh_file_transfer_method ('ftp') is invalid, valid methods: sftp, scp"],
    ],
    [
      'bastion and proxy, bastion without a way to log in',
      { ...user, sshBastionHost: 'b', sshProxyHost: 'p' },
      [
        'ssh_bastion_host: ssh_bastion_password, ssh_bastion_private_key_file or ssh_bastion_agent_auth must be specified',
        'ssh_proxy_host: please specify either ssh_bastion_host or ssh_proxy_host, not both',
      ],
    ],
    [
      'local tunnels',
      { ...user, sshLocalTunnels: ['1:h:2', 'a:b:1', '1:b', '1:b:x', '1:a:b:2'] },
      [
        `ssh_local_tunnels.1: ssh_local_tunnels ('a:b:1') is invalid: Error parsing listening port, must be a valid port: strconv.Atoi: parsing "a": invalid syntax`,
        "ssh_local_tunnels.2: ssh_local_tunnels ('1:b') is invalid: Error parsing forwarding, must be a tcp address: address b: missing port in address",
        `ssh_local_tunnels.3: ssh_local_tunnels ('1:b:x') is invalid: Error parsing forwarding port, must be a valid port: strconv.Atoi: parsing "x": invalid syntax`,
        "ssh_local_tunnels.4: ssh_local_tunnels ('1:a:b:2') is invalid: Error parsing forwarding, must be a tcp address: address a:b:2: too many colons in address",
      ],
    ],
    [
      'remote tunnels',
      { ...user, sshRemoteTunnels: ['x'] },
      ["ssh_remote_tunnels.0: ssh_remote_tunnels ('x') is invalid: Error parsing tunnel 'x': [x]"],
    ],
    ['ciphers that are not known', { ...user, sshCiphers: ['x'] }, []],
    [
      'key type',
      { ...user, temporaryKeyPairType: 'dsa' },
      ['temporary_key_pair_type: temporary_key_pair_type "dsa" is not supported'],
    ],
    [
      'rsa bits',
      { ...user, temporaryKeyPairBits: 512 },
      ['temporary_key_pair_bits: temporary_key_pair_bits 512 is too small: an rsa key has at least 1024'],
    ],
    [
      'ecdsa bits',
      { ...user, temporaryKeyPairType: 'ecdsa', temporaryKeyPairBits: 512 },
      ['temporary_key_pair_bits: temporary_key_pair_bits 512 is invalid: an ecdsa key has 256, 384 or 521'],
    ],
  ])('%s', async (_case, given, expected) => {
    expect((await check(given)).problems).toEqual(expected);
  });

  it.each([
    ['~/key', undefined],
    ['key', undefined],
    ['~/none', 'ssh_private_key_file is invalid: stat HOME/none: no such file or directory'],
    [
      '~/junk',
      "ssh_private_key_file is invalid: Error setting up SSH config: Failed to read key 'HOME/junk': no key found",
    ],
    [
      '~/encrypted',
      "ssh_private_key_file is invalid: Error setting up SSH config: Failed to read key 'HOME/encrypted': password protected keys are not supported. Please decrypt the key prior to use.",
    ],
  ])('the key file %s', async (sshPrivateKeyFile, expected) => {
    const { problems } = await check({ ...user, sshPrivateKeyFile });
    const texts = problems.map((text) => text.replaceAll(home, 'HOME').replace('ssh_private_key_file: ', ''));
    expect(texts).toEqual(expected === undefined ? [] : [expected]);
  });
});

it('warns of ciphers and key exchanges that are not offered', async () => {
  const sshCiphers = ['x', 'aes128-ctr', 'y'];
  const { warnings } = await check({ sshUsername: 'u', sshCiphers, sshKeyExchangeAlgorithms: ['z'] });
  expect(warnings).toEqual([
    'ssh_ciphers: ssh_ciphers: not known, and not offered: x, y',
    'ssh_key_exchange_algorithms: ssh_key_exchange_algorithms: not known, and not offered: z; connecting will fail, since nothing is left',
  ]);
});

describe('defaults', () => {
  const user = { sshUsername: 'u' };
  it.each<[string, Partial<CommunicatorOptions>, object]>([
    [
      'nothing set',
      {},
      { timeout: 300_000, handshakeAttempts: 10, port: 22, keepAliveInterval: 5_000, agentForwarding: true },
    ],
    ['only ssh_timeout', { sshTimeout: 1_000 }, { timeout: 1_000, handshakeAttempts: 0 }],
    ['only ssh_handshake_attempts', { sshHandshakeAttempts: 3 }, { timeout: 0, handshakeAttempts: 3 }],
    ['ssh_wait_timeout wins', { sshTimeout: 1_000, sshWaitTimeout: 2_000 }, { timeout: 2_000, handshakeAttempts: 0 }],
    ['no keepalive', { sshKeepAliveInterval: -1 }, { keepAliveInterval: 0 }],
    ['a proxy', { sshProxyHost: 'p' }, { proxy: { host: 'p', port: 1080, username: '', password: '' } }],
    [
      'a proxy with everything',
      { sshProxyHost: 'p', sshProxyPort: 1, sshProxyUsername: 'me', sshProxyPassword: 'pw' },
      { proxy: { host: 'p', port: 1, username: 'me', password: 'pw' } },
    ],
    [
      'a bastion with everything',
      {
        sshBastionHost: 'b',
        sshBastionPort: 2,
        sshBastionUsername: 'me',
        sshBastionPassword: 'pw',
        sshBastionInteractive: true,
        sshBastionAgentAuth: true,
      },
      {
        bastion: {
          host: 'b',
          port: 2,
          username: 'me',
          password: 'pw',
          interactive: true,
          agentAuth: true,
          privateKeyFile: '',
        },
      },
    ],
    [
      'what is switched on or off',
      { sshPty: true, sshAgentAuth: true, sshDisableAgentForwarding: true, sshClearAuthorizedKeys: true },
      { pty: true, agentAuth: true, agentForwarding: false, clearAuthorizedKeys: true },
    ],
    [
      'keys as text',
      { sshPrivateKey: 'PEM', sshPublicKey: 'ssh-rsa AAAA' },
      { inlinePrivateKey: 'PEM', inlinePublicKey: 'ssh-rsa AAAA' },
    ],
    ['tunnels', { sshLocalTunnels: ['1:[::1]:2'] }, { localTunnels: [{ listenPort: 1, host: '::1', port: 2 }] }],
  ])('%s', async (_case, given, expected) => {
    expect((await check({ ...user, ...given })).config).toMatchObject(expected);
  });

  it('a bastion logs in with the key of the machine when it has none of its own', async () => {
    const { config, problems } = await check({ ...user, sshBastionHost: 'b', sshPrivateKeyFile: '~/key' });
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ bastion: { host: 'b', port: 22, privateKeyFile: join(home, 'key') } });
  });
});
