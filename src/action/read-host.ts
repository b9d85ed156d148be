import type { Host } from '../contract/host.js';
import { memoryJournal } from '../resources/journal.js';
import { systemClock } from '../support/clock.js';
import { runIdentity } from '../support/run-identity.js';
import { systemHost } from '../support/system-host.js';
import type { ActionRun } from './action-run.js';

/** The host of commands that only read the template: nothing is created, so there is no journal file. */
export function readHost({ env, inputs }: ActionRun): Host {
  return systemHost({
    env,
    workingDirectory: inputs.workingDirectory,
    prompt: async () => '',
    journal: memoryJournal(systemClock),
    run: runIdentity(env),
  });
}
