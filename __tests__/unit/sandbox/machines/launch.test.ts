import { describe, expect, it } from 'vitest';
import { launchOf } from '../../../../src/sandbox/machines/launch.js';
import type { MachineSpec } from '../../../../src/sandbox/machines/machine.js';
import { privileged } from '../../../../src/sandbox/machines/privileged.js';
import { storePaths } from '../../../../src/sandbox/store-paths.js';

const system = {
  isolation: { possible: true, privilege: 'root', userNamespace: true, ssh: 'openssh' },
  privileged: privileged('root'),
  paths: storePaths('/store'),
  nesting: 'nested',
  freshKeyring: [],
  cgroups: [],
} as const;
const spec: MachineSpec = {
  id: 'i-1',
  hostname: 'ip-1',
  layers: ['a', 'b'],
  network: 'isolated',
  loginUser: 'ubuntu',
  authorizedKeys: ['ssh-rsa A'],
  service: () => undefined,
  address: '127.0.0.2',
};
const launch = (part: Partial<MachineSpec> = {}, environment = {}) =>
  launchOf(system, { ...spec, ...part }, { hostKey: 'key', environment });

describe('launchOf', () => {
  it('gives an isolated machine its user namespace and address', () => {
    expect(launch()).toMatchObject({
      userNamespace: true,
      layers: ['a', 'b'],
      privateAddress: '172.31.0.10',
      nesting: 'nested',
    });
    expect(launch({ privateAddress: '10.0.0.5' })).toMatchObject({ privateAddress: '10.0.0.5' });
  });

  it('gives one on the host’s network none: it could not bind a low port', () => {
    expect(launch({ network: 'host' })).toMatchObject({ userNamespace: false, network: 'host' });
  });

  it('writes the environment for shells and, as it is, for sudo', () => {
    const { files } = launch({}, { URL: 'http://x', TEXT: "it's" });
    expect(files.get('environment')).toBe("URL='http://x'\nTEXT='it'\\''s'\n");
    expect(files.get('sudo-environment')).toBe("URL=http://x\nTEXT=it's\n");
  });

  it('takes the host name that user data asks for, if it is one', () => {
    const named = (hostname: string) => launch({ userData: Buffer.from(`#cloud-config\nhostname: ${hostname}\n`) });
    expect(named('web-1').hostname).toBe('web-1');
    expect(named('web-1').files.get('setup')).toContain("echo 'web-1' >/etc/hostname");
    expect(named('"a; b"').hostname).toBe('ip-1');
  });

  it('makes the login user with a rule for sudo, but root without', () => {
    expect(launch().files.get('setup')).toContain("echo 'ubuntu ALL=(ALL) NOPASSWD:ALL' >>");
    const setup = launch({ loginUser: 'root' }).files.get('setup');
    expect(setup).not.toContain('NOPASSWD');
    expect(setup).toContain("allow_key 'root' 'ssh-rsa A'");
  });
});
