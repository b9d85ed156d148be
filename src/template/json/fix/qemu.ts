import { builderFixer, oneOf, rename } from './fixer.js';

const SMALLEST_INT64 = -(2n ** 63n);
const LARGEST_INT64 = 2n ** 63n - 1n;

/** The size of a disk says its unit: megabytes. */
export const qemuDiskSize = builderFixer(
  'qemu-disk-size',
  'Updates "disk_size" from number to string in QEMU builders',
  oneOf('qemu'),
  (builder) => {
    const size = builder.get('disk_size');
    if (typeof size === 'number') builder.set('disk_size', `${toInt64(size)}M`);
  },
);

/** Ports lose their prefix `ssh_`. */
export const qemuHostPort = builderFixer(
  'qemu-host-port',
  'Updates "ssh_host_port_min" and "ssh_host_port_max" to "host_port_min" and "host_port_max" in QEMU builders',
  oneOf('qemu'),
  (builder) => {
    rename(builder, 'ssh_host_port_min', 'host_port_min');
    rename(builder, 'ssh_host_port_max', 'host_port_max');
  },
);

/** Go's conversion on amd64: the fraction goes; what does not fit becomes the smallest integer. */
function toInt64(value: number): bigint {
  const integer = BigInt(Math.trunc(value));
  return integer < SMALLEST_INT64 || integer > LARGEST_INT64 ? SMALLEST_INT64 : integer;
}
