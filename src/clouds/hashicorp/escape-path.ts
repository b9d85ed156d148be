/** A path as Go's `net/url` escapes it: `a b?c` -> `a%20b%3Fc`; slashes stay. */
export function escapePath(path: string): string {
  return encodeURI(path.toWellFormed()).replaceAll('?', '%3F').replaceAll('#', '%23');
}
