import { builderFixer, oneOf } from './fixer.js';
import type { JsonObject } from './json-value.js';

/** Network and disk options become the first items of the lists that replaced them. */
export const vsphereNetworkAndDisk = builderFixer(
  'vsphere-iso-net-disk',
  'Moves network and disk options of "vsphere-iso" builders into "network_adapters" and "storage"',
  oneOf('vsphere-iso'),
  (builder) => {
    const card = builder.has('network_card') ? 'network_card' : 'networkCard';
    moveIntoFirst(builder, 'network_adapters', { network: 'network', [card]: 'network_card' });
    builder.delete('networkCard');
    moveIntoFirst(builder, 'storage', {
      disk_size: 'disk_size',
      disk_thin_provisioned: 'disk_thin_provisioned',
      disk_eagerly_scrub: 'disk_eagerly_scrub',
    });
  },
);

/** Moves options (old name -> name in the item) into a new first item of `list`. A list that is none is left alone. */
function moveIntoFirst(builder: JsonObject, list: string, names: Readonly<Record<string, string>>): void {
  const rest = builder.get(list) ?? [];
  if (!Array.isArray(rest)) return;
  const first: JsonObject = new Map();
  for (const [old, name] of Object.entries(names)) {
    const value = builder.get(old);
    if (value === undefined) continue;
    first.set(name, value);
    builder.delete(old);
  }
  if (first.size > 0) builder.set(list, [first, ...rest]);
}
