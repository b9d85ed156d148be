/** How bytes are compressed; `zip` and `tar` alone need no compressor of their own. */
export type Compression = 'pgzip' | 'lz4' | 'bgzf' | 'xz' | 'bzip2';

/** What an archive is. */
export interface ArchiveKind {
  readonly container: 'zip' | 'tar' | 'none';
  readonly compression: Compression | undefined;
}

const COMPRESSIONS: ReadonlyMap<string, Compression> = new Map([
  ['gz', 'pgzip'],
  ['lz4', 'lz4'],
  ['bgzf', 'bgzf'],
  ['xz', 'xz'],
  ['bzip2', 'bzip2'],
]);

/**
 * Finds out from the endings of a name, before it is rendered: `x.tar.lz4` is a compressed tar, `x.lz4` one compressed
 * file, `x.zip`, `x.tar`; everything else, `x.bz2` too, is a tar with gzip (spec-provision 4.3).
 */
export function archiveKind(output: string, format: string): ArchiveKind {
  const endings = [...(format === '' ? output : `${output}.${format}`).matchAll(/\.([a-z0-9]+)/g)].map(
    ([, name]) => name,
  );
  const last = endings.at(-1) ?? '';
  if (last === 'zip') return { container: 'zip', compression: undefined };
  if (last === 'tar') return { container: 'tar', compression: undefined };
  const compression = COMPRESSIONS.get(last);
  if (compression === undefined) return { container: 'tar', compression: 'pgzip' };
  return { container: endings.at(-2) === 'tar' ? 'tar' : 'none', compression };
}
