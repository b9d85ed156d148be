/** A value that is not the same on both sides; values as JSON, long ones cut. */
export interface Difference {
  /** `tags.Name`, `inline.0`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Where two plain values differ. The order of keys does not count. Depth is bounded by the declarations. */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): Difference[] {
  if (isObject(before) && isObject(after) && Array.isArray(before) === Array.isArray(after)) {
    const [left, right] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
      differences(left.get(key), right.get(key), [...path, key]),
    );
  }
  return Object.is(before, after) ? [] : [{ path: path.join('.'), before: shown(before), after: shown(after) }];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const LONGEST = 200;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'not given';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}
