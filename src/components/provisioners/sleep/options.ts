import { defineOptions, duration } from '../../../config/declaration.js';

/** The options of the sleep provisioner (spec-provision 3.7). */
export const options = defineOptions({
  duration: duration('How long to wait.'),
});
