import { isAlive } from '../../../../support/process-identity.js';
import type { ImageRecord } from '../../../state/records.js';
import type { Tables } from '../../../state/store.js';
import type { Cloud } from '../context.js';
import { releaseVolumes } from '../volumes/attachment.js';

/** How long a terminated instance is still shown, in milliseconds. */
const SHOWN_AFTER_END = 600_000;

/**
 * Puts right what processes that are gone left in the store: their machines are off, so instances are stopped, and images and
 * snapshots that were being made never will be. Forgets instances that ended a while ago.
 */
export function adoptInstances({ store, clock }: Pick<Cloud, 'store' | 'clock'>): void {
  for (const region of store.regions()) {
    const tables = store.region(region);
    for (const instance of tables.instances.all()) {
      if (isAlive(instance.host)) continue;
      if (instance.state === 'terminated') {
        if (clock.now() - instance.created > SHOWN_AFTER_END) tables.instances.remove(instance.id);
      } else if (instance.state === 'shutting-down') {
        releaseVolumes(tables, instance);
        tables.instances.update(instance.id, { state: 'terminated' });
      } else if (instance.state !== 'stopped') {
        const stateReason = { code: 'Server.InternalError', message: 'The process that ran the machine is gone' };
        tables.instances.update(instance.id, { state: 'stopped', stateReason });
      }
    }
    for (const image of tables.images.all()) {
      if (image.state !== 'pending' || isBeingMade(image, tables, clock.now())) continue;
      tables.images.update(image.id, { state: 'failed', stateReason: 'The process that made the image is gone' });
    }
  }
}

/** Copies do not say who makes them: they have an hour. */
function isBeingMade({ sourceInstance, created }: ImageRecord, { instances }: Tables, now: number): boolean {
  const source = sourceInstance === undefined ? undefined : instances.get(sourceInstance);
  return source === undefined ? now - created < 3_600_000 : isAlive(source.host);
}

/** What is left of an endpoint whose machines are off: instances are stopped, and those that ended are forgotten. */
export function disownInstances({ store, ownInstances }: Pick<Cloud, 'store' | 'ownInstances'>): void {
  for (const [id, region] of ownInstances) {
    const { instances } = store.region(region);
    const state = instances.get(id)?.state;
    if (state === 'terminated') instances.remove(id);
    else if (state !== 'stopped') instances.update(id, { state: 'stopped' });
  }
}
