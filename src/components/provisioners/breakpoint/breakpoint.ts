import { defineProvisioner } from '../../../config/define-component.js';
import type { ProvisionContext } from '../../../contract/component.js';
import { BuildError } from '../../../support/errors.js';
import { options } from './options.js';

/** Stops until the person at the terminal presses enter (spec-provision 3.7). Code: `NoTerminal`. */
export const breakpointProvisioner = defineProvisioner({
  type: 'breakpoint',
  options,
  prepare: ({ note, disable }) => ({
    async provision(context) {
      const name = note === '' ? 'breakpoint provisioner' : `breakpoint provisioner with note "${note}"`;
      if (disable) {
        context.ui.say(`${name.replace(/^b/, 'B')} disabled; continuing...`);
        return;
      }
      context.ui.say(`Pausing at ${name}.`);
      await pressEnter(context);
    },
  }),
});

async function pressEnter({ host, signal }: ProvisionContext): Promise<void> {
  try {
    await host.prompt('Press enter to continue.', signal);
  } catch (error) {
    signal.throwIfAborted();
    throw new BuildError('Error asking for input: no available tty', {
      code: 'NoTerminal',
      source: 'user',
      hint: 'A breakpoint needs a person at a terminal. Set "disable" to true, for instance from a variable, where there is none.',
      cause: error,
    });
  }
}
