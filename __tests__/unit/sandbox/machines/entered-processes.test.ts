import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { EnteredProcesses } from '../../../../src/sandbox/machines/entered-processes.js';
import type { Privileged } from '../../../../src/sandbox/machines/privileged.js';

function entered() {
  const spawned: (readonly string[])[] = [];
  const signals: (readonly string[] | undefined)[] = [];
  const children: EventEmitter[] = [];
  const privileged: Privileged = {
    privilege: 'root',
    spawn(argv) {
      spawned.push(argv);
      const child = Object.assign(new EventEmitter(), { pid: 100 + children.length });
      children.push(child);
      // as: nothing more of a process is used.
      return child as unknown as ChildProcess;
    },
    run: async (_script, args) => {
      signals.push(args);
      return { status: 0, stdout: '', stderr: '' };
    },
    must: () => Promise.reject(new Error('not used')),
  };
  return { processes: new EnteredProcesses(privileged), spawned, signals, children };
}

describe('EnteredProcesses', () => {
  it('start so that they end with this process', () => {
    const { processes, spawned } = entered();
    processes.spawn(['nsenter', 'x'], 'pipe');
    expect(spawned).toEqual([['setpriv', '--pdeathsig', 'KILL', 'nsenter', 'x']]);
  });

  it('are woken and killed by their groups, those that still run', async () => {
    const { processes, signals, children } = entered();
    for (const argv of [['a'], ['b'], ['c']]) processes.spawn(argv, 'pipe');
    await processes.wake();
    children[0]?.emit('exit', 0);
    children[1]?.emit('error', new Error('no such program'));
    await processes.kill();
    children[2]?.emit('exit', 0);
    await processes.kill();
    expect(signals).toEqual([
      ['CONT', '100', '101', '102'],
      ['KILL', '102'],
    ]);
  });
});
