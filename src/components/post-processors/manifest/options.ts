import { bool, defineOptions, string, stringMap } from '../../../config/declaration.js';

/** Where the manifest goes when `output` is empty. */
export const DEFAULT_OUTPUT = 'packer-manifest.json';

/** The options of the manifest post-processor (spec-provision 4.1). */
export const options = defineOptions({
  output: string('The file to write, or to append to.', { default: DEFAULT_OUTPUT }),
  strip_path: bool('Write the names of files without their folders.'),
  strip_time: bool('Leave the time of the build out.'),
  custom_data: stringMap('Further values for the entry. `build` values can be used in them.'),
});
