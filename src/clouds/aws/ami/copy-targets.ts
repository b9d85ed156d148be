import type { AmiConfig } from './ami-options.js';

/** One copy to make. */
export interface CopyTarget {
  readonly region: string;
  /** As `encrypt_boot` says; undefined leaves it to AWS. */
  readonly encrypted: boolean | undefined;
  /** '' for the default key of the region. */
  readonly kmsKeyId: string;
}

type Options = Pick<AmiConfig, 'amiRegions' | 'encryptBoot' | 'kmsKeyId' | 'regionKmsKeyIds' | 'skipSaveBuildRegion'>;

/** The regions of `ami_regions` without repetitions and without the build region, in template order. */
export function otherRegions(amiRegions: readonly string[], buildRegion: string): readonly string[] {
  return [...new Set(amiRegions)].filter((region) => region !== buildRegion);
}

/**
 * True when the image that CreateImage makes is only the source of copies: an encrypted image is a copy of it back into the
 * build region, and `skip_save_build_region` wants none there.
 */
export function needsIntermediary({ encryptBoot, skipSaveBuildRegion }: Options): boolean {
  return encryptBoot === true || skipSaveBuildRegion;
}

/** The copies to make, with their keys (spec-amazon 4.7). */
export function copyTargets(options: Options, buildRegion: string): readonly CopyTarget[] {
  const back = options.encryptBoot === true && !options.skipSaveBuildRegion ? [buildRegion] : [];
  return [...otherRegions(options.amiRegions, buildRegion), ...back].map((region) => ({
    region,
    encrypted: options.encryptBoot,
    kmsKeyId: options.encryptBoot === true ? keyOf(options, region, buildRegion) : '',
  }));
}

function keyOf(options: Options, region: string, buildRegion: string): string {
  const own = options.regionKmsKeyIds[region];
  if (region !== buildRegion) return own ?? '';
  return own === undefined ? options.kmsKeyId : own;
}
