/** The options of the shell-local post-processor (spec-provision 3.2). */
export { localScriptOptions as options } from '../../../scripts/local-script-options.js';
