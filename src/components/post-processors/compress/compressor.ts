import { bgzf } from '../../../support/archive/bgzf.js';
import type { ByteTransform } from '../../../support/archive/blocks.js';
import { bzip2 } from '../../../support/archive/bzip2.js';
import { gzip } from '../../../support/archive/gzip.js';
import { lz4 } from '../../../support/archive/lz4.js';
import { xz } from '../../../support/archive/xz.js';
import { BuildError } from '../../../support/errors.js';
import type { Compression } from './archive-kind.js';

const USUAL_BZIP2_LEVEL = 6;

/** What compresses; `level` -1 is the usual one. Throws `InvalidOption` for levels that gzip does not have. */
export function compressor(compression: Compression | undefined, level: number): ByteTransform | undefined {
  switch (compression) {
    case 'pgzip':
      return gzip(checkedLevel(compression, level));
    case 'bgzf':
      return bgzf(checkedLevel(compression, level));
    case 'bzip2':
      return bzip2(level < 1 ? USUAL_BZIP2_LEVEL : level);
    case 'lz4':
      return lz4;
    case 'xz':
      return xz;
    default:
      return undefined;
  }
}

function checkedLevel(compression: Compression, level: number): number {
  if (level >= -1) return level;
  const expected = 'Invalid compression level. Expected an integer from -1 to 9.';
  throw new BuildError(`error creating ${compression} writer: ${expected}`, { code: 'InvalidOption', source: 'user' });
}
