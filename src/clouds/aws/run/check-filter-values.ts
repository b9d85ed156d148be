import type { CheckContext } from '../../../contract/component.js';
import type { OptionPath } from '../../../contract/config.js';
import { parseFilterValues } from './filter-values.js';

/** Reports EC2 filters that have no value; `path` is where they stand (spec-amazon 3.1). */
export function checkFilterValues(
  filters: Readonly<Record<string, string>>,
  path: OptionPath,
  context: Pick<CheckContext, 'problem'>,
): void {
  for (const [name, text] of Object.entries(filters)) {
    if (parseFilterValues(text) !== undefined) continue;
    context.problem({
      path: [...path, name],
      summary: `could not parse filters: "${name}" has no value`,
      hint: 'Give one or more values, separated by commas.',
    });
  }
}
