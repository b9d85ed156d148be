import { posix } from 'node:path';

/** The folder of a path as Go's `path.Dir` gives it: cleaned, `.` when there is none. */
export function goDir(path: string): string {
  const cleaned = posix.normalize(path.slice(0, path.lastIndexOf('/') + 1));
  return cleaned.length > 1 && cleaned.endsWith('/') ? cleaned.slice(0, -1).replace(/^\.\/(?=.)/, '') : cleaned;
}

/** The last name of a path as Go's `path.Base` gives it: trailing slashes are ignored, `.` for an empty path. */
export function goBase(path: string): string {
  if (path === '') return '.';
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}
