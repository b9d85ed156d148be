import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCloudConfig } from '../../../../src/sandbox/machines/cloud-config.js';

describe('readCloudConfig', () => {
  it('reads users: names, mappings, and the login user that is there anyway', () => {
    const { accounts } = readCloudConfig(`users:
  - default
  - plain
  - {name: a, shell: /bin/sh, groups: "adm, www", sudo: "ALL=(ALL) NOPASSWD:ALL", ssh_authorized_keys: ssh-rsa A}
  - {name: b, groups: [adm], sudo: [one, two], ssh_authorized_keys: [ssh-rsa B, ssh-rsa C]}
  - {name: c, sudo: false}
  - {gecos: nobody}
`);
    expect(accounts).toEqual([
      { name: 'plain', groups: [], authorizedKeys: [] },
      {
        name: 'a',
        shell: '/bin/sh',
        groups: ['adm', 'www'],
        sudo: 'ALL=(ALL) NOPASSWD:ALL',
        authorizedKeys: ['ssh-rsa A'],
      },
      { name: 'b', shell: undefined, groups: ['adm'], sudo: 'one, two', authorizedKeys: ['ssh-rsa B', 'ssh-rsa C'] },
      { name: 'c', shell: undefined, groups: [], sudo: undefined, authorizedKeys: [] },
    ]);
  });

  it.each([
    ['content: plain', 'plain'],
    [`content: ${Buffer.from('b').toString('base64')}\n    encoding: b64`, 'b'],
    [`content: ${gzipSync('packed').toString('base64')}\n    encoding: gz+b64`, 'packed'],
    ['content: "not packed"\n    encoding: gzip', 'not packed'],
    ['append: true', ''],
  ])('reads the content of a written file from %j', (yaml, content) => {
    const [file] = readCloudConfig(`write_files:\n  - path: /x\n    ${yaml}\n`).files;
    expect(file?.content.toString()).toBe(content);
  });

  it.each([
    ['0640', '640'],
    ["'0600'", '600'],
    ['"0o755"', '755'],
    ['01777', '1777'],
    ['u+x', '644'],
    ['', '644'],
  ])('reads the permissions %s as %s', (yaml, permissions) => {
    expect(readCloudConfig(`write_files:\n  - {path: /x, permissions: ${yaml}}\n`).files[0]).toMatchObject({
      permissions,
      owner: 'root:root',
    });
  });

  it('reads commands as lines and as words', () => {
    const config = readCloudConfig('bootcmd: echo one\nruncmd:\n  - echo "a b" | cat\n  - [echo, 1, true]\n  - null\n');
    expect(config.bootCommands).toEqual(['echo one']);
    expect(config.commands).toEqual(['echo "a b" | cat', ['echo', '1', 'true']]);
  });

  it('takes the host name before the full one', () => {
    expect(readCloudConfig('fqdn: a.example\n').hostname).toBe('a.example');
    expect(readCloudConfig('fqdn: a.example\nhostname: a\n').hostname).toBe('a');
    expect(readCloudConfig('runcmd: []\n').hostname).toBeUndefined();
  });

  it('notes what it does not do, and documents that are no mapping', () => {
    expect(readCloudConfig('packages: [nginx]\noutput: {all: x}\n').notes).toEqual([
      'cloud-config: packages is not done in the sandbox',
    ]);
    expect(readCloudConfig('- a\n').notes).toEqual(['cloud-config: not a mapping']);
    expect(readCloudConfig('a: [').notes[0]).toMatch(/^cloud-config: /);
    expect(readCloudConfig('a: [').commands).toEqual([]);
  });
});
