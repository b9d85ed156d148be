import type { SnapshotRecord } from '../../../state/records.js';
import { newId } from '../../ids.js';

/** Nobody but the owner. */
export const UNSHARED = { groups: [], users: [], organizations: [], units: [] } as const;

/** A snapshot that has just begun. */
export function newSnapshot(
  facts: Pick<SnapshotRecord, 'volume' | 'size' | 'description' | 'encrypted' | 'tags' | 'created' | 'due'> & {
    readonly kmsKeyId?: string | undefined;
    readonly layers?: readonly string[] | undefined;
  },
): SnapshotRecord {
  const { kmsKeyId, layers, ...rest } = facts;
  return {
    ...rest,
    id: newId('snap'),
    state: 'pending',
    shares: UNSHARED,
    layers,
    ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
  };
}
