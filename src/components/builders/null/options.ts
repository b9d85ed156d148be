import { defineOptions } from '../../../config/declaration.js';
import { communicatorOptions } from '../../communicators/options.js';

/** The options of the null builder: how to reach the machine (spec-provision 5.1). */
export const options = defineOptions(communicatorOptions);
