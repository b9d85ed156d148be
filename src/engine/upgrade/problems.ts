import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';

/** Something that the upgrade does not build as the JSON template does. */
export function differs(range: SourceRange, summary: string, detail?: string): Diagnostic {
  return {
    severity: 'error',
    code: 'UpgradeDiffers',
    summary: `after the upgrade ${summary}`,
    detail,
    hint: 'Mend it by hand in the file that was written.',
    range,
  };
}

/** Components whose options are not known: `builder qemu`. */
export function notBuiltHere(components: readonly string[]): Diagnostic {
  return {
    severity: 'warning',
    code: 'UpgradeNotCompared',
    summary: `not compared, because it is not built here: ${components.join(', ')}`,
    detail: 'Such components are written by the look of their options: check what is a block and what a map.',
  };
}

/** Why something could not be compared, with the first of its problems. */
export function notCompared(why: string, { diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): Diagnostic {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  return {
    severity: 'warning',
    code: 'UpgradeNotCompared',
    summary: `not compared with the JSON template: ${why}`,
    detail: first?.summary,
    range: first?.range,
  };
}
