import { builderFixer, oneOf, rename } from './fixer.js';

/** The disk's temporary folder is chosen by Hyper-V. */
export const hypervDeprecations = builderFixer(
  'hyperv-deprecations',
  'Removes "vhd_temp_path" from Hyper-V ISO builders',
  oneOf('hyperv-iso'),
  (builder) => builder.delete('vhd_temp_path'),
);

/** VMCX, not VMXC. */
export const hypervVmxcTypo = builderFixer(
  'hyperv-vmxc-typo',
  'Replaces "clone_from_vmxc_path" with "clone_from_vmcx_path" in Hyper-V VMCX builders',
  oneOf('hyperv-vmcx'),
  (builder) => rename(builder, 'clone_from_vmxc_path', 'clone_from_vmcx_path'),
);

/** Names of the options that other builders have. */
export const hypervCpuAndRam = builderFixer(
  'hyperv-cpu-and-ram',
  'Replaces "cpu" with "cpus" and "ram_size" with "memory" in Hyper-V builders',
  oneOf('hyperv-iso', 'hyperv-vmcx'),
  (builder) => {
    rename(builder, 'cpu', 'cpus');
    rename(builder, 'ram_size', 'memory');
  },
);
