import type { Diagnostic } from '../../support/diagnostics.js';

/** An error that an HCL2 template is refused for; the summary is the one that Packer's users know. */
export function problem(
  code: string,
  summary: string,
  facts: Pick<Diagnostic, 'detail' | 'hint' | 'values' | 'range'> = {},
): Diagnostic {
  return { severity: 'error', code, summary, ...facts };
}

/** The same as a warning. */
export function warning(
  code: string,
  summary: string,
  facts: Pick<Diagnostic, 'detail' | 'hint' | 'values' | 'range'> = {},
): Diagnostic {
  return { severity: 'warning', code, summary, ...facts };
}

/** More names than this are no help. */
const MOST_NAMES = 20;

/** A hint that offers the nearest name, or else says what there is; undefined when that is nothing, or too much. */
export function nameHint(near: string | undefined, known: Iterable<string>, what: string): string | undefined {
  if (near !== undefined) return `Did you mean "${near}"?`;
  const names = [...known].map((name) => `"${name}"`);
  return names.length === 0 || names.length > MOST_NAMES ? undefined : `${what}: ${names.join(', ')}.`;
}
