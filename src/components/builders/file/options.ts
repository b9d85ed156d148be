import { defineOptions, string } from '../../../config/declaration.js';

/** The options of the file builder (spec-provision 5.2). */
export const options = defineOptions({
  target: string('The file to make. Its folders are made, too.'),
  content: string('What to write into it.'),
  source: string('A file to copy; not together with `content`.'),
});
