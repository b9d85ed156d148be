import type { MachineProcesses } from './first-process.js';
import { SYSTEM_PATH } from './privileged.js';
import { boundingSet } from './scripts/stage-script.js';

/** The machine to enter. */
export interface Entrance {
  readonly processes: MachineProcesses;
  readonly userNamespace: boolean;
  readonly network: 'isolated' | 'host';
  /** Environment of every process that enters. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The command, run as root on the host, that runs `argv` as the machine's root. With a user namespace the machine's own programs
 * do the last steps: at that point they have power over nothing but the machine. Without one, the host's programs drop the
 * capabilities below the machine's root first, and only then enter it (see `STAGE_SCRIPT`).
 */
export function enterArgv(entrance: Entrance, argv: readonly string[]): string[] {
  const isolated = entrance.network === 'isolated';
  const drop = ['setpriv', '--bounding-set', boundingSet(isolated), '--inh-caps', '-all'];
  return [
    ...(entrance.userNamespace ? wayInside(entrance, drop) : wayBelow(entrance, drop)),
    ...clean(entrance),
    ...argv,
  ];
}

function wayInside({ processes, network }: Entrance, drop: readonly string[]): string[] {
  const net = network === 'isolated' ? ['--net'] : [];
  const spaces = ['--user', '--mount', '--uts', '--ipc', '--pid', '--cgroup', ...net];
  return ['nsenter', '--target', String(processes.init), ...spaces, '--', ...drop];
}

function wayBelow({ processes, network }: Entrance, drop: readonly string[]): string[] {
  const own = `/proc/${processes.launcher}`;
  const spaces = [`--mount=${own}/ns/mnt`, `--uts=${own}/ns/uts`, `--ipc=${own}/ns/ipc`, `--cgroup=${own}/ns/cgroup`];
  const net = network === 'isolated' ? [`--net=/proc/${processes.init}/ns/net`] : [];
  const root = [`--pid=${own}/ns/pid_for_children`, `--root=${own}/root`];
  return ['nsenter', ...spaces, ...net, ...root, '--', ...drop, 'chroot', '/..'];
}

function clean({ environment }: Entrance): string[] {
  const variables = { PATH: SYSTEM_PATH, HOME: '/root', LANG: 'C.UTF-8', ...environment };
  return ['env', '-i', ...Object.entries(variables).map(([name, value]) => `${name}=${value}`)];
}
