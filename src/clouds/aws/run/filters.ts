import type { Filter } from '../ec2.js';
import { parseFilterValues } from './filter-values.js';

/** The EC2 form of an option's filters, in template order. */
export function ec2Filters(filters: Readonly<Record<string, string>>): Filter[] {
  return Object.entries(filters).map(([Name, text]) => ({ Name, Values: [...(parseFilterValues(text) ?? [])] }));
}

/** Filters as an error message shows them: `name=x, tag:role=web`. */
export function describeFilters(filters: readonly Filter[]): string {
  return filters.map(({ Name, Values = [] }) => `${Name}=${Values.join(',')}`).join('; ');
}

/**
 * Whether a filter block names a filter. One that names none, such as `subnet_filter` with `most_free` alone, is to Packer as
 * if it were not there.
 */
export function namesFilter<F extends { readonly filters: Readonly<Record<string, string>> }>(
  block: F | undefined,
): block is F {
  return block !== undefined && Object.keys(block.filters).length > 0;
}
