import type { InstanceRecord } from '../../../state/records.js';
import type { Tables } from '../../../state/store.js';

/** Takes the volumes from an instance that ends: those with DeleteOnTermination are deleted, the others become available. */
export function releaseVolumes(tables: Tables, instance: InstanceRecord): void {
  for (const { volume } of instance.volumes) {
    const record = tables.volumes.get(volume);
    if (record === undefined) continue;
    const { attachment, ...free } = record;
    if (attachment?.deleteOnTermination === true) tables.volumes.remove(volume);
    else tables.volumes.put(free);
  }
}
