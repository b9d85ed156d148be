import { defineProvisioner } from '../../../config/define-component.js';
import { prepareLocalScript } from '../../../scripts/prepare-local-script.js';
import { runLocalScript } from '../../../scripts/run-local-script.js';
import { options } from './options.js';

/** Runs scripts on this host while the machine is up (spec-provision 3.2). */
export const shellLocalProvisioner = defineProvisioner({
  type: 'shell-local',
  options,
  async prepare(decoded, check) {
    const script = await prepareLocalScript(decoded, check);
    return { provision: (context) => runLocalScript(script, context, context.generated) };
  },
});
