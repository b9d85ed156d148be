import { decodeHclSource } from '../../languages/hcl/decode-source.js';
import { formatHcl } from '../../languages/hcl/format.js';
import { parseHcl } from '../../languages/hcl/parse.js';
import { type ShownFile, withoutMisreadSecrets } from './misread-secrets.js';

/** A file before and after formatting, and as it is shown; `diagnostics` when it does not parse, then both texts are the same. */
export interface FormattedSource extends ShownFile {
  readonly original: string;
  readonly formatted: string;
}

/** Formats the content of one file in HCL2. @param file its path, for diagnostics @see spec-commands 7 */
export function formatSource(file: string, content: Uint8Array): FormattedSource {
  const original = decodeHclSource(file, content);
  if (typeof original !== 'string') return { original: '', formatted: '', shown: '', diagnostics: [original] };
  const { diagnostics } = parseHcl(file, original);
  if (diagnostics.length === 0) return { original, formatted: formatHcl(original), shown: original, diagnostics };
  return { original, formatted: original, ...withoutMisreadSecrets(file, original, diagnostics) };
}
