import { bool, defineOptions, string } from '../../../config/declaration.js';

/** The options of the breakpoint provisioner (spec-provision 3.7). */
export const options = defineOptions({
  note: string('Shown at the breakpoint, to tell several apart.'),
  disable: bool('Go on without asking.'),
});
