/** The version of this program; a test holds it against package.json. */
export const VERSION = '0.1.0';

/** The Packer whose templates run here: `packer_version`, version constraints, machine-readable records (decisions 1). */
export const PACKER_VERSION = '1.16.0';
