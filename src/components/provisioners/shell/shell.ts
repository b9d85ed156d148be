import { defineProvisioner } from '../../../config/define-component.js';
import { options } from './options.js';
import { prepareShell } from './prepare-shell.js';
import { runShell } from './run-shell.js';

/** Runs scripts on the machine (spec-provision 3.1). */
export const shellProvisioner = defineProvisioner({
  type: 'shell',
  options,
  async prepare(decoded, check) {
    const plan = await prepareShell(decoded, check);
    return { provision: (context) => runShell(plan, context) };
  },
});
