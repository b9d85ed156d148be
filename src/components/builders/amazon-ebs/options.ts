import { awsAccessOptions } from '../../../clouds/aws/access-options.js';
import { amiOptions, ebsImageOptions } from '../../../clouds/aws/ami/ami-options.js';
import { blockDeviceOptions } from '../../../clouds/aws/run/block-device-options.js';
import { runOptions, runVolumeTagOptions } from '../../../clouds/aws/run/run-options.js';
import type { OptionsOf } from '../../../config/declaration.js';
import { bool, defineOptions, structList } from '../../../config/declaration.js';
import { communicatorOptions } from '../../communicators/options.js';

/** Options of the amazon-ebs builder (spec-amazon 1 to 3). */
export const amazonEbsOptions = defineOptions({
  ...awsAccessOptions,
  ...amiOptions,
  ...ebsImageOptions,
  ...runOptions,
  ...runVolumeTagOptions,
  ...communicatorOptions,
  ami_block_device_mappings: structList(blockDeviceOptions, 'Block devices of the image.'),
  no_ephemeral: bool('Launch without instance store volumes.'),
});

/** The decoded options. */
export type AmazonEbsOptions = OptionsOf<typeof amazonEbsOptions>;
