import type { Communicator } from '../contract/communicator.js';
import type { BuildContext } from '../contract/component.js';
import type { GeneratedData } from '../contract/config.js';
import { PROVISION_STEP, type RunStep } from './step-runner.js';

/**
 * The provisioning step: runs the provisioners, and when they failed (not when the run was cancelled) the
 * error-cleanup-provisioner, before any earlier step is undone (spec-json-template 4.3).
 *
 * Deviation: cleanup-provisioner-only-after-provisioning. Packer runs the cleanup provisioner also when a later step failed, although provisioning succeeded
 * (spec-amazon 4.8, item 3); here only when provisioning itself failed.
 */
export async function provisionStep(
  step: RunStep,
  context: BuildContext,
  communicator: Communicator,
  generated: GeneratedData,
): Promise<void> {
  await step(PROVISION_STEP, async (scope) => {
    let failed = false;
    scope.defer(async (outcome) => {
      if (!failed || outcome.kind !== 'failed') return;
      context.ui.say('Provisioning step had errors: Running the cleanup provisioner, if present...');
      await context.cleanupProvision(communicator, generated, outcome.error);
    });
    try {
      await context.provision(communicator, generated, context.signal);
    } catch (error) {
      failed = true;
      throw error;
    }
  });
}
