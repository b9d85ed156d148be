import type { BuildContext, ProvisionContext, RunContext } from '../contract/component.js';
import { orAborted } from '../support/abort.js';
import { debugPause } from '../support/debug-pause.js';
import { BuildError, errorMessage } from '../support/errors.js';
import type { PlannedBuild, PlannedProvisioner } from './prepare-build.js';
import { runProvisioner } from './run-provisioner.js';

type Hooks = Pick<BuildContext, 'provision' | 'cleanupProvision'>;

/** What a builder calls to have its machine provisioned (spec-json-template 4.3, 4.4). */
export function provisionHooks(build: PlannedBuild, run: RunContext): Hooks {
  return {
    async provision(communicator, generated, signal) {
      const context: ProvisionContext = { ...run, signal, communicator, generated };
      for (const provisioner of build.provisioners) await runOne(provisioner, context);
    },

    async cleanupProvision(communicator, generated, failure) {
      if (build.cleanupProvisioner === undefined) return;
      // A fresh signal: this is cleaning up, which a cancel no longer stops.
      const context: ProvisionContext = { ...run, signal: new AbortController().signal, communicator, generated };
      try {
        await runProvisioner(build.cleanupProvisioner, context);
      } catch (error) {
        throw new BuildError(
          `Cleanup failed: ${errorMessage(error)}. Original Provisioning error: ${errorMessage(failure)}`,
          { code: 'CleanupProvisionerFailed', source: 'user', cause: failure },
        );
      }
    },
  };
}

async function runOne(provisioner: PlannedProvisioner, context: ProvisionContext): Promise<void> {
  context.signal.throwIfAborted();
  context.ui.phase?.(`Provision: ${provisioner.block.type}`);
  const skipped = context.host.playedCloud?.skipped;
  if (skipped !== undefined) {
    context.ui.say(`Skipping the ${provisioner.block.type} provisioner: the sandbox has no machines`);
    return skipped(provisioner.block.type);
  }
  await debugPause(context, `Pausing before the next provisioner (${provisioner.block.type}).`);
  // A cancel ends provisioning at once, also when a provisioner is slow to notice it.
  await orAborted(runProvisioner(provisioner, context), context.signal);
}
