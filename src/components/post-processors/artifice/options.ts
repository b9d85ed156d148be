import { defineOptions, stringList } from '../../../config/declaration.js';

/** The options of the artifice post-processor (spec-provision 4.4). */
export const options = defineOptions({
  files: stringList('The files that are the artifact from now on. Patterns such as `output/*.zip` can be used.'),
});
