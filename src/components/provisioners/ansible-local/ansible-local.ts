import { defineProvisioner } from '../../../config/define-component.js';
import { options } from './options.js';
import { prepareAnsible } from './plan.js';
import { runAnsible } from './run-ansible.js';

/** Runs Ansible playbooks on the machine itself (spec-provision 3.9). */
export const ansibleLocalProvisioner = defineProvisioner({
  type: 'ansible-local',
  options,
  async prepare(decoded, check) {
    const plan = await prepareAnsible(decoded, check);
    return { provision: (context) => runAnsible(plan, context) };
  },
});
