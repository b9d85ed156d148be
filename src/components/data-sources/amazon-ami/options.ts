import { awsAccessOptions } from '../../../clouds/aws/access-options.js';
import { imageFilterOptions } from '../../../clouds/aws/run/run-options.js';
import { defineOptions, type OptionsOf } from '../../../config/declaration.js';

/** Options of the data source amazon-ami (spec-amazon 6.1). */
export const amazonAmiOptions = defineOptions({ ...awsAccessOptions, ...imageFilterOptions });

/** The decoded options. */
export type AmazonAmiOptions = OptionsOf<typeof amazonAmiOptions>;
