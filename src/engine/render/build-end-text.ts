import type { BuildResult } from '../../contract/event.js';
import { durationText } from '../../support/duration-text.js';

/**
 * The line that ends a build (spec-json-template 10.4).
 *
 * Deviation: cancelled-builds-say-so. Packer says of a cancelled build that it finished, or errored, as its builder happens to notice; here it says
 * that it was cancelled.
 */
export function buildEndText({ label, status, error, durationMs }: BuildResult): string {
  const after = durationText(durationMs);
  if (status === 'succeeded') return `Build '${label.displayName}' finished after ${after}.`;
  if (status === 'cancelled') return `Build '${label.displayName}' was cancelled after ${after}.`;
  return `Build '${label.displayName}' errored after ${after}: ${error?.message ?? ''}`;
}
