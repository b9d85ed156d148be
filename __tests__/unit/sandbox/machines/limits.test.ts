import { totalmem } from 'node:os';
import { describe, expect, it } from 'vitest';
import { limitArgv, parseLimits } from '../../../../src/sandbox/machines/limits.js';
import { storePaths } from '../../../../src/sandbox/store-paths.js';

const system = { paths: storePaths('/store'), cgroups: ['/sys/fs/cgroup/pids', '/sys/fs/cgroup/memory/a'] };

describe('parseLimits', () => {
  it.each([
    ['processes=100,memory=2g', { processes: 100, memory: 2 * 1024 ** 3 }],
    ['memory=512M,processes=70', { processes: 70, memory: 512 * 1024 ** 2 }],
    ['memory=65536k', { processes: 4096, memory: 65536 * 1024 }],
  ])('reads %s', (text, limits) => {
    expect(parseLimits(text)).toEqual(limits);
  });

  it.each([
    '',
    'none',
    'memory=4',
    'memory=63m',
    'processes=63',
    'processes=4k',
    'processes=0',
    'memory=-1g',
    'disk=1g',
    'processes=100,',
    'memory=1.5g',
  ])('refuses %j', (text) => {
    expect(parseLimits(text)).toBeUndefined();
  });

  it('leaves the host a part of its memory by default', () => {
    const { memory } = parseLimits('processes=100') ?? { memory: 0 };
    expect(memory).toBeGreaterThan(0);
    expect(memory).toBeLessThan(totalmem());
  });
});

describe('limitArgv', () => {
  it('hands the limits and the control groups of the system to the script', () => {
    const argv = limitArgv('join', system, { id: 'i-1', limits: { processes: 9, memory: 1000 } });
    expect(argv).toEqual([
      'bash',
      '--norc',
      '/store/limit',
      'join',
      '/store/machines/i-1',
      '9\n1000\n/sys/fs/cgroup/pids\n/sys/fs/cgroup/memory/a',
    ]);
  });
});
