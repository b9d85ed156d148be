import { describe, expect, it } from 'vitest';
import { enterArgv } from '../../../../src/sandbox/machines/enter-argv.js';

const processes = { init: 7, launcher: 6 };
const enter = (userNamespace: boolean, network: 'isolated' | 'host') =>
  enterArgv({ processes, userNamespace, network, environment: { A: 'b c' } }, ['id', '-u']).join(' ');

describe('enterArgv', () => {
  it('enters by the first process where that is in a user namespace of its own', () => {
    expect(enter(true, 'isolated')).toMatch(
      /^nsenter --target 7 --user --mount --uts --ipc --pid --cgroup --net -- setpriv --bounding-set -all,.* --inh-caps -all env -i /,
    );
  });

  it('drops the capabilities with the host’s programs, below the machine’s root, where there is no user namespace', () => {
    const argv = enter(false, 'isolated');
    expect(argv).toContain('--mount=/proc/6/ns/mnt');
    expect(argv).toContain('--net=/proc/7/ns/net');
    expect(argv).toMatch(/--root=\/proc\/6\/root -- setpriv --bounding-set \S+ --inh-caps -all chroot \/\.\. env -i/);
  });

  it('keeps the host’s network, and gives no raw access to it', () => {
    expect(enter(false, 'host')).not.toMatch(/--net|net_raw/);
    expect(enter(false, 'isolated')).toContain('+net_raw');
  });

  it('gives nothing but the machine’s environment', () => {
    expect(enter(true, 'isolated')).toMatch(/env -i PATH=\S+ HOME=\/root LANG=C\.UTF-8 A=b c id -u$/);
  });

  it.each(['sys_admin', 'sys_module', 'sys_ptrace', 'mknod', 'dac_read_search', 'sys_boot', 'net_admin', 'sys_rawio'])(
    'never lets %s in',
    (capability) => {
      for (const network of ['isolated', 'host'] as const)
        expect(enter(false, network)).not.toContain(`+${capability}`);
    },
  );
});
