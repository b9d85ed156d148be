import { defineDataSource } from '../../../config/define-component.js';
import { options } from './options.js';

/** Gives its input back: puts a text in the order of data sources (spec-provision 8). */
export const nullDataSource = defineDataSource({
  type: 'null',
  options,
  outputs: { output: { type: 'string', description: 'The input.' } },
  prepare({ input }, context) {
    if (input === '') {
      context.problem({ path: ['input'], code: 'MissingOption', summary: 'The `input` must be specified' });
    }
    return { execute: async () => ({ output: input }) };
  },
});
