import { anyType, builderFixer } from './fixer.js';
import type { JsonObject } from './json-value.js';

/** `iso_md5` becomes a checksum with a type; {@link isoChecksumTypeAndUrl} folds the two into one option. */
export const isoMd5 = builderFixer(
  'iso-md5',
  'Replaces "iso_md5" in builders with "iso_checksum"',
  anyType,
  (builder) => {
    const checksum = builder.get('iso_md5');
    if (typeof checksum !== 'string') return;
    builder.delete('iso_md5');
    builder.set('iso_checksum', checksum);
    builder.set('iso_checksum_type', 'md5');
  },
);

/** Puts type and address of a checksum into `iso_checksum`: `file:<url>` or `<type>:<checksum>`. */
export const isoChecksumTypeAndUrl = builderFixer(
  'iso-checksum-type-and-url',
  'Puts "iso_checksum_type" and "iso_checksum_url" into "iso_checksum"',
  anyType,
  (builder) => {
    const url = text(builder, 'iso_checksum_url');
    const type = text(builder, 'iso_checksum_type');
    const checksum = text(builder, 'iso_checksum');
    builder.delete('iso_checksum_url');
    builder.delete('iso_checksum_type');
    if (url !== '') builder.set('iso_checksum', `file:${url}`);
    else if (type !== '' && checksum !== '') builder.set('iso_checksum', `${type}:${checksum}`);
  },
);

function text(builder: JsonObject, key: string): string {
  const value = builder.get(key);
  return typeof value === 'string' ? value : '';
}
