import type { Store } from './store.js';

/** The disk layers that images, snapshots, volumes or instances of any region are made of. */
export function neededLayers(store: Store): ReadonlySet<string> {
  const layers = store.regions().flatMap((region) => {
    const { images, snapshots, volumes, instances } = store.region(region);
    const running = instances.all().filter(({ state }) => state !== 'terminated');
    return [...images.all(), ...snapshots.all(), ...volumes.all(), ...running].flatMap((record) => record.layers ?? []);
  });
  return new Set(layers);
}
