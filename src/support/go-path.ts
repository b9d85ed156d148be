import { posix } from 'node:path';

/** The shortest equal path as Go's `path.Clean` gives it: no slash at its end, `.` for nothing. */
export function goClean(path: string): string {
  const clean = posix.normalize(path);
  return clean.length > 1 && clean.endsWith('/') ? clean.slice(0, -1) : clean;
}

/** The folder of a path as Go's `path.Dir` gives it: cleaned, `.` when there is none. */
export function goDir(path: string): string {
  return goClean(path.slice(0, path.lastIndexOf('/') + 1));
}

/** The last name of a path as Go's `path.Base` gives it: trailing slashes are ignored, `.` for an empty path. */
export function goBase(path: string): string {
  if (path === '') return '.';
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}
