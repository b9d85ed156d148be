import { totalmem } from 'node:os';
import type { IsolatedSystem } from './isolated-system.js';
import type { MachineSpec } from './machine.js';

/** What a machine may take of the host: a guard against accidents, for each machine alone. */
export interface MachineLimits {
  /** Processes and threads. */
  readonly processes: number;
  /** Bytes, those in its `/tmp` too. */
  readonly memory: number;
}

const PROCESSES = 4096;
/** What a machine needs to start and to let somebody in. */
const LEAST: MachineLimits = { processes: 64, memory: 64 * 1024 ** 2 };
const UNITS: Readonly<Record<string, number>> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** Three quarters of the memory that this process may have, and more processes than an ordinary build. */
function defaultLimits(): MachineLimits {
  const constrained = process.constrainedMemory();
  const most = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return { processes: PROCESSES, memory: Math.floor(most * 0.75) };
}

/** Limits by their text, `processes=1000,memory=4g`; what is not named has its default. Undefined for a text that is none, and for less than a machine needs (64 of the one, 64m of the other). */
export function parseLimits(text: string): MachineLimits | undefined {
  const limits = { ...defaultLimits() };
  for (const part of text.split(',')) {
    const [, name, digits, unit = ''] = /^(processes|memory)=([1-9]\d*)([kmg]?)$/i.exec(part) ?? [];
    if (name === 'processes' && unit === '') limits.processes = Number(digits);
    else if (name === 'memory' && unit !== '') limits.memory = Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
    else return undefined;
  }
  return limits.processes < LEAST.processes || limits.memory < LEAST.memory ? undefined : limits;
}

/** What to put before a command that starts a machine (`make`) or enters it (`join`): see `LIMIT_SCRIPT`. */
export function limitArgv(
  how: 'make' | 'join',
  { paths, cgroups }: Pick<IsolatedSystem, 'paths' | 'cgroups'>,
  { id, limits = defaultLimits() }: Pick<MachineSpec, 'id' | 'limits'>,
): readonly string[] {
  const lines = [limits.processes, limits.memory, ...cgroups].join('\n');
  return ['bash', '--norc', paths.limit, how, `${paths.machines}/${id}`, lines];
}
