import { describe, expect, it } from 'vitest';
import { openSshArgv } from '../../../../src/sandbox/machines/open-ssh.js';

describe('openSshArgv', () => {
  it('serves one connection, without any file of the host’s configuration', () => {
    expect(openSshArgv('/usr/sbin/sshd', {}).slice(0, 5)).toEqual(['/usr/sbin/sshd', '-i', '-e', '-f', '/dev/null']);
  });

  it('takes keys only', () => {
    expect(openSshArgv('sshd', {})).toEqual(
      expect.arrayContaining([
        'PasswordAuthentication=no',
        'KbdInteractiveAuthentication=no',
        'PermitRootLogin=prohibit-password',
      ]),
    );
  });

  it('quotes the environment of sessions', () => {
    expect(openSshArgv('sshd', {}).join(' ')).not.toContain('SetEnv');
    expect(openSshArgv('sshd', { A: 'b c', B: 'say "x" \\' }).at(-1)).toBe('SetEnv="A=b c" "B=say \\"x\\" \\\\"');
  });
});
