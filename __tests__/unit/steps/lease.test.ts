import { describe, expect, it } from 'vitest';
import type { Communicator } from '../../../src/contract/communicator.js';
import type { BuildContext } from '../../../src/contract/component.js';
import { armLease } from '../../../src/steps/lease.js';
import type { RunStep } from '../../../src/steps/step-runner.js';
import { FakeCommunicator, type Reply } from '../../support/fake-communicator.js';
import { runContext } from '../../support/prepare-component.js';

const HOUR = 3_600_000;

function setUp(lease: number | undefined, reply: Reply | undefined, communicator?: Communicator) {
  const machine = new FakeCommunicator(() => reply);
  const run = runContext();
  const context: BuildContext = {
    ...run,
    onError: 'cleanup',
    lease,
    provision: async () => undefined,
    cleanupProvision: async () => undefined,
  };
  const steps: string[] = [];
  const step: RunStep = (name, body) => {
    steps.push(name);
    return body({ defer: () => undefined });
  };
  return { machine, steps, lines: run.ui.lines, arm: () => armLease(step, context, communicator ?? machine) };
}

describe('a lease', () => {
  it('that is not asked for does nothing', async () => {
    const { machine, steps, arm } = setUp(undefined, 0);
    await (await arm()).disarm();
    expect([machine.seen, steps]).toEqual([[], []]);
  });

  it('arms a transient timer of systemd, and stops it', async () => {
    const { machine, steps, lines, arm } = setUp(2 * HOUR, { stdout: 'timer\n' });
    const lease = await arm();
    expect(machine.commands[0]).toContain(
      'systemd-run --quiet --unit=image-build-lease --on-active=7200 shutdown -h now',
    );
    expect(machine.commands[0]).toContain('sudo -n ');
    expect(lines.join()).toContain('shuts itself down in 2h0m0s');
    await lease.disarm();
    expect(machine.commands[1]).toContain('systemctl stop image-build-lease.timer');
    expect(steps).toEqual(['StepArmLease', 'StepDisarmLease']);
  });

  it('kills the process that waits where there is no systemd, and no other of its number', async () => {
    const { machine, arm } = setUp(1, { stdout: 'process 123\n' });
    const lease = await arm();
    expect(machine.commands[0]).toContain('sleep 1;');
    await lease.disarm();
    expect(machine.commands[1]).toBe(
      "sudo -n sh -c 'if grep -qs image-build-lease /proc/123/cmdline; then kill 123; fi'",
    );
  });

  it.each<[string, Reply]>([
    ['sudo asks for a password', 1],
    ['the command cannot start', new Error('no channel')],
    ['the answer is none of ours', { stdout: 'Welcome!\n' }],
  ])('is given up with one notice when %s', async (_, reply) => {
    const { machine, lines, arm } = setUp(HOUR, reply);
    await (await arm()).disarm();
    expect(machine.commands).toHaveLength(1);
    expect(lines.filter((line) => line.includes('lease is not armed'))).toHaveLength(1);
  });

  it('is given up without SSH', async () => {
    const none = new FakeCommunicator();
    const { lines, arm } = setUp(HOUR, 0, { ...none, type: 'none' } as unknown as Communicator);
    await arm();
    expect(lines.join()).toContain('lease is not armed');
  });

  it('that cannot be disarmed is said, and fails nothing', async () => {
    let answers = 0;
    const machine = new FakeCommunicator(() => (answers++ === 0 ? { stdout: 'timer' } : 1));
    const { lines, arm } = setUp(HOUR, 0, machine);
    await (await arm()).disarm();
    expect(lines.at(-1)).toContain('could not be disarmed');
  });
});
