import { defineOptions, string } from '../../../config/declaration.js';

/** The options of the data source `null` (spec-provision 8). */
export const options = defineOptions({
  input: string('The text to give back.'),
});
