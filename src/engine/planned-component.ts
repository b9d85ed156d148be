import type { Prepared } from '../contract/component.js';
import type { GeneratedData } from '../contract/config.js';
import { BuildError } from '../support/errors.js';

/** A component that is ready, or will be once the values of the build exist. */
export interface PlannedComponent<T> {
  /** What runs. Bodies that depend on `build` values are prepared again with `generated`; throws their first error. */
  ready(generated: GeneratedData): Promise<T>;
}

/** Wraps a prepared component; `again` prepares it anew. */
export function plannedComponent<T>(
  prepared: Prepared<T>,
  again: (generated: GeneratedData) => Promise<Prepared<T>>,
): PlannedComponent<T> {
  return {
    ready: async (generated) => valueOrThrow(prepared.final ? prepared : await again(generated)),
  };
}

function valueOrThrow<T>(prepared: Prepared<T>): T {
  const problem = prepared.diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  if (prepared.value !== undefined && problem === undefined) return prepared.value;
  throw new BuildError(problem?.summary ?? 'the component could not be prepared', {
    code: problem?.code ?? 'PrepareFailed',
    source: problem === undefined ? 'engine' : 'user',
    hint: problem?.hint,
    range: problem?.range,
  });
}
