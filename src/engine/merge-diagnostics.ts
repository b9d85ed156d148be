import type { Diagnostic } from '../support/diagnostics.js';

/** The same problem, found in several builds, said once and then for no build in particular. */
export function mergeDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const merged = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { build, ...problem } = diagnostic;
    const key = JSON.stringify(problem);
    const first = merged.get(key);
    if (first === undefined) merged.set(key, diagnostic);
    else if (first.build !== build) merged.set(key, problem);
  }
  return [...merged.values()];
}
