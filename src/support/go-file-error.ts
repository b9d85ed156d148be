import { errorMessage } from './errors.js';

/** Go's texts for the usual failures of a file operation. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EEXIST: 'file exists',
  ENOTDIR: 'not a directory',
  EISDIR: 'is a directory',
  ENOTEMPTY: 'directory not empty',
  ENOSPC: 'no space left on device',
  EROFS: 'read-only file system',
  ENAMETOOLONG: 'file name too long',
  ELOOP: 'too many levels of symbolic links',
};

/**
 * The text of a failed file operation as Packer shows it: `stat a.sh: no such file or directory`. `path` is the path as
 * the user gave it.
 */
export function goFileError(operation: string, path: string, error: unknown): string {
  const code = fileErrorCode(error);
  return `${operation} ${path}: ${(code === undefined ? undefined : REASONS[code]) ?? errorMessage(error)}`;
}

/** The platform's code of a failed file operation (`ENOENT`), undefined for anything else. */
export function fileErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
