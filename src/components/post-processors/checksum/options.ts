import { defineOptions, string, stringList } from '../../../config/declaration.js';

/** The kinds of checksums that there are. */
export const CHECKSUM_TYPES: readonly string[] = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'];

/** The name of the file when the template gives none. */
export const DEFAULT_OUTPUT = 'packer_{{.BuildName}}_{{.BuilderType}}_{{.ChecksumType}}.checksum';

/** The options of the checksum post-processor (spec-provision 4.2). */
export const options = defineOptions({
  checksum_types: stringList(`Which checksums to compute: ${CHECKSUM_TYPES.map((type) => `\`${type}\``).join(', ')}.`, {
    default: ['md5'],
  }),
  output: string(
    'The file to write, or to append to. `{{.BuildName}}`, `{{.BuilderType}}` and `{{.ChecksumType}}` can be used.',
    { default: DEFAULT_OUTPUT, late: true },
  ),
});
