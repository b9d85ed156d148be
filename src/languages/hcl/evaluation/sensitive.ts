import type { StringValue, Value } from '../../cty/values.js';

/** The value, marked when one of those that it was derived from is. (The values themselves, not what they contain.) */
export function sensitiveAs<V extends Value>(value: V, ...sources: readonly Value[]): V {
  return sensitiveAsAny(value, sources);
}

/** {@link sensitiveAs} for sources that may be very many. */
export function sensitiveAsAny<V extends Value>(value: V, sources: readonly Value[]): V {
  if (value.sensitive === true || !sources.some((source) => source.sensitive === true)) return value;
  return { ...value, sensitive: true };
}

/** A key for a message: in quotes, unless it is to be kept secret. */
export function shownKey({ value, sensitive }: StringValue): string {
  return sensitive === true ? '(sensitive value)' : `"${value}"`;
}
