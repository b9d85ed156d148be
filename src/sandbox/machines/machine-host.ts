import type { SystemAccess } from './isolated-system.js';
import type { Machine, MachineHost } from './machine.js';
import { prepareMachine } from './prepare-machine.js';
import { RunningMachine } from './running-machine.js';
import { CLEAN_SCRIPT, LIST_SCRIPT, REMOVE_SCRIPT, REMOVE_STORE_SCRIPT } from './scripts/clean-script.js';

/** Machines on this system, with their disks in its store. */
export function createMachineHost(access: SystemAccess): MachineHost {
  return {
    async probe() {
      const system = await access.probe();
      return 'isolation' in system ? system.isolation : system;
    },
    async start(spec): Promise<Machine> {
      const system = await access.require();
      const hostKey = await prepareMachine(system.privileged, system.paths, spec);
      return await RunningMachine.start(system, spec, hostKey);
    },
    async list() {
      const { privileged, paths } = await access.require();
      return lines(await privileged.must(LIST_SCRIPT, [paths.machines]));
    },
    async remove(id) {
      const { privileged, paths } = await access.require();
      await privileged.must(REMOVE_SCRIPT, [paths.machines, id]);
    },
    async removeStore() {
      const { privileged, paths } = await access.require();
      await privileged.must(REMOVE_STORE_SCRIPT, [paths.root]);
    },
    async clean({ machines, layers }) {
      const { privileged, paths } = await access.require();
      const kept = [...machines, ...layers].join('\n');
      const removed = lines(await privileged.must(CLEAN_SCRIPT, [paths.root], kept)).map((line) => line.split(' '));
      const of = (kind: string) => removed.filter(([found]) => found === kind).map(([, name = '']) => name);
      return { machines: of('machine'), layers: of('layer') };
    },
  };
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
