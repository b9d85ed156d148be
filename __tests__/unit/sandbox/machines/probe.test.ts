import { describe, expect, it } from 'vitest';
import { freshKeyringArgv } from '../../../../src/sandbox/machines/fresh-keyring.js';
import { privileged } from '../../../../src/sandbox/machines/privileged.js';
import { judge, probeSystem } from '../../../../src/sandbox/machines/probe.js';
import { storePaths } from '../../../../src/sandbox/store-paths.js';

const paths = storePaths('/store');
const verdict = (...lines: readonly string[]) => judge(privileged('sudo'), paths, `${lines.join('\n')}\n`);

describe('judge', () => {
  it('takes what the trial found', () => {
    expect(
      verdict('nesting nested', 'userns', 'perl', 'cgroup /a b', 'cgroup /c', 'sshd /usr/sbin/sshd'),
    ).toMatchObject({
      isolation: { possible: true, privilege: 'sudo', userNamespace: true, ssh: 'openssh' },
      nesting: 'nested',
      freshKeyring: freshKeyringArgv(process.arch),
      cgroups: ['/a b', '/c'],
      sshd: '/usr/sbin/sshd',
    });
    expect(verdict('nesting flat')).toMatchObject({
      isolation: { userNamespace: false, ssh: 'built-in' },
      nesting: 'flat',
      freshKeyring: [],
      cgroups: [],
      sshd: undefined,
    });
  });

  it.each([
    [['tool unshare', 'tool ip', 'nesting nested'], 'programs are missing: unshare, ip', 'apt-get install'],
    [['failed 4 mount: /: overlay failed'], 'no overlay can be made in /store', 'docker run -v'],
    [
      ['nesting nested', 'cable Error: Unknown device type.'],
      'network can be made for machines: Error: Unknown',
      'modprobe veth',
    ],
    [['failed 3 unknown filesystem type'], 'cannot be under an overlay: unknown filesystem type', 'overlayfs'],
    [
      ['failed 1 unshare: unshare failed: Operation not permitted'],
      'unshare failed: Operation not permitted',
      '--privileged',
    ],
  ])('says what is missing and how to mend it: %j', (lines, reason, cure) => {
    const found = verdict(...lines);
    expect(found).toMatchObject({ possible: false, reason: expect.stringContaining(reason) });
    expect(found).toMatchObject({ cure: expect.stringContaining(cure) });
  });
});

describe('probeSystem', () => {
  it('needs Linux, and touches nothing elsewhere', async () => {
    expect(await probeSystem(paths, 'darwin')).toMatchObject({
      possible: false,
      reason: 'machines need Linux; this is darwin',
    });
  });
});
