import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordKind, Records } from './records.js';
import { Table } from './table.js';

/** The tables of one region. */
export type Tables = { readonly [K in RecordKind]: Table<Records[K]> };

/** What the sandbox's cloud remembers, in a folder: `<region>/<kind>/<id>.json`. */
export class Store {
  readonly folder: string;
  readonly #regions = new Map<string, Tables>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The tables of a region, which need not have been used before. */
  region(region: string): Tables {
    const known = this.#regions.get(region) ?? openTables(join(this.folder, region), () => undefined);
    this.#regions.set(region, known);
    return known;
  }

  /** The same, with `refuse` called before anything is written; it throws. */
  readOnlyRegion(region: string, refuse: () => void): Tables {
    return openTables(join(this.folder, region), refuse);
  }

  /** Names of the regions with something in them. */
  regions(): readonly string[] {
    try {
      return readdirSync(this.folder).sort();
    } catch {
      return [];
    }
  }
}

function openTables(folder: string, beforeWrite: () => void): Tables {
  return {
    images: new Table(join(folder, 'images'), beforeWrite),
    snapshots: new Table(join(folder, 'snapshots'), beforeWrite),
    volumes: new Table(join(folder, 'volumes'), beforeWrite),
    instances: new Table(join(folder, 'instances'), beforeWrite),
    'key-pairs': new Table(join(folder, 'key-pairs'), beforeWrite),
    'security-groups': new Table(join(folder, 'security-groups'), beforeWrite),
    'launch-templates': new Table(join(folder, 'launch-templates'), beforeWrite),
  };
}
