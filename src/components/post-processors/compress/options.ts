import { defineOptions, int, string } from '../../../config/declaration.js';

/** The archive's name when the template gives none. */
export const DEFAULT_OUTPUT = 'packer_{{.BuildName}}_{{.BuilderType}}';

/** The options of the compress post-processor (spec-provision 4.3). */
export const options = defineOptions({
  output: string(
    'The archive to write. `{{.BuildName}}` and `{{.BuilderType}}` can be used. Its endings choose the format: `.zip`, `.tar`, `.gz`, `.lz4`, `.bgzf`, `.xz`, `.bzip2`, the last five after `.tar` or alone; anything else is `.tar.gz`.',
    { default: DEFAULT_OUTPUT, late: true },
  ),
  format: string('Endings that choose the format in the place of those of `output`; the name does not change.'),
  compression_level: int('From 1, fast, to 9, small. 0 and -1 are the usual level. For gzip, bgzf and bzip2.', {
    default: -1,
  }),
});
