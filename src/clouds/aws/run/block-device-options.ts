import type { OptionsOf } from '../../../config/declaration.js';
import { bool, defineOptions, int, optionalInt, string, tristate } from '../../../config/declaration.js';

/** One block device mapping (spec-amazon 3.4). */
export const blockDeviceOptions = defineOptions({
  device_name: string('Name of the device, such as `/dev/sda1` (required).'),
  volume_size: int('Size in GiB.'),
  volume_type: string('Type of the volume: `gp3`, `io2`, ...'),
  iops: optionalInt('I/O operations per second of an io1, io2 or gp3 volume.'),
  throughput: optionalInt('Throughput in MiB/s of a gp3 volume, 125 to 1000.'),
  delete_on_termination: bool('Delete the volume with its instance.'),
  encrypted: tristate('Encrypt the volume.'),
  kms_key_id: string('KMS key that encrypts the volume.'),
  snapshot_id: string('Snapshot to make the volume of.'),
  no_device: bool('Take the device away from those that the image names.'),
  virtual_name: string('Instance store volume: `ephemeral0`, `ephemeral1`, ...'),
});

/** The decoded form of {@link blockDeviceOptions}. */
export type BlockDevice = OptionsOf<typeof blockDeviceOptions>;
