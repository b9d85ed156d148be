import { defineProvisioner } from '../../../config/define-component.js';
import { options } from './options.js';

/** Waits, in silence (spec-provision 3.7). A cancel ends the wait. */
export const sleepProvisioner = defineProvisioner({
  type: 'sleep',
  options,
  prepare: (decoded) => ({
    async provision({ host, signal }) {
      if (decoded.duration > 0) await host.clock.sleep(decoded.duration, signal);
    },
  }),
});
