import { builderFixer, oneOf, rename } from './fixer.js';

const parallels = oneOf('parallels-iso', 'parallels-pvm');

/** Parallels is always headless. */
export const parallelsHeadless = builderFixer(
  'parallels-headless',
  'Removes unused "headless" from Parallels builders',
  parallels,
  (builder) => builder.delete('headless'),
);

/** Options that went and that were renamed. */
export const parallelsDeprecations = builderFixer(
  'parallels-deprecations',
  'Removes "parallels_tools_host_path" from Parallels builders and changes "guest_os_distribution" to "guest_os_type"',
  parallels,
  (builder) => {
    builder.delete('parallels_tools_host_path');
    rename(builder, 'guest_os_distribution', 'guest_os_type');
  },
);
