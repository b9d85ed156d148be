import { decodeHclSource } from '../../languages/hcl/decode-source.js';
import { formatHcl } from '../../languages/hcl/format.js';
import { parseHcl } from '../../languages/hcl/parse.js';
import type { Diagnostic } from '../../support/diagnostics.js';

/** A file before and after formatting; `diagnostics` when it does not parse, then both texts are the same. */
export interface FormattedSource {
  readonly original: string;
  readonly formatted: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Formats the content of one file in HCL2. @param file its path, for diagnostics @see spec-commands 7 */
export function formatSource(file: string, content: Uint8Array): FormattedSource {
  const original = decodeHclSource(file, content);
  if (typeof original !== 'string') return { original: '', formatted: '', diagnostics: [original] };
  const { diagnostics } = parseHcl(file, original);
  return { original, formatted: diagnostics.length === 0 ? formatHcl(original) : original, diagnostics };
}
