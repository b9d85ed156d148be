import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isAlive, processIdentity } from '../../../src/support/process-identity.js';

describe('processIdentity', () => {
  it('names a process as long as it lives', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await once(child, 'spawn');
    const identity = processIdentity(child.pid ?? 0) ?? '';
    expect(identity.startsWith(`${child.pid}:`)).toBe(true);
    expect(isAlive(identity)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAlive(identity)).toBe(false);
    expect(processIdentity(child.pid ?? 0)).toBeUndefined();
  });

  it('does not take another process of the same id for it', () => {
    const own = processIdentity(process.pid) ?? '';
    expect(isAlive(own)).toBe(true);
    expect(isAlive(`${own}0`)).toBe(false);
  });
});
