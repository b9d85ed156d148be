import { builderFixer, oneOf } from './fixer.js';

/** The builder `vmware` is `vmware-iso`. */
export const vmwareRename = builderFixer(
  'vmware-rename',
  'Updates "vmware" builders to "vmware-iso"',
  oneOf('vmware'),
  (builder) => builder.set('type', 'vmware-iso'),
);

/** Only thin disks can be compacted on an ESXi host. */
export const vmwareCompaction = builderFixer(
  'vmware-compaction',
  'Adds "skip_compaction": true to "vmware-iso" builders with an incompatible disk_type_id',
  oneOf('vmware-iso'),
  (builder) => {
    if (builder.get('remote_type') !== 'esx5') return;
    if (!builder.has('disk_type_id')) builder.set('disk_type_id', 'zeroedthick');
    const disk = builder.get('disk_type_id');
    if (typeof disk === 'string' && disk !== 'thin') builder.set('skip_compaction', true);
  },
);
