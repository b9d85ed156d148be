import { readFileSync } from 'node:fs';

/**
 * Names a process so that a later one with the same id is not taken for it: its id and, on Linux, when it started. Undefined when
 * there is no such process.
 */
export function processIdentity(pid: number): string | undefined {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0);
  } catch (error) {
    // as: what kill throws has a code. EPERM: there is one, of somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  return `${pid}:${startTime(pid)}`;
}

/** Whether the process that was given this identity is still there. */
export function isAlive(identity: string): boolean {
  return processIdentity(Number(identity.split(':', 1)[0])) === identity;
}

/** Clock ticks since boot (field 22 of proc(5), stat; the name before it may hold anything); empty where there is no /proc. */
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
