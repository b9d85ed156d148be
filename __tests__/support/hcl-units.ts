import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { sharedPath } from './shared.js';

/** A folder or file of the corpus that is built as one HCL2 template. */
export interface HclUnit {
  /** Relative to the corpus. */
  readonly unit: string;
  readonly path: string;
  readonly folder: string;
  readonly builders: ReadonlySet<string>;
  readonly provisioners: ReadonlySet<string>;
  readonly postProcessors: ReadonlySet<string>;
  readonly dataSources: ReadonlySet<string>;
}

/** Every HCL2 template that the corpus' index names. */
export function hclUnits(): readonly HclUnit[] {
  const [, ...lines] = readFileSync(sharedPath('corpus', 'INDEX.tsv'), 'utf8').trimEnd().split('\n');
  const rows = lines.map((line) => line.split('\t')).filter((row) => row[3] === 'hcl2');
  const units = [...new Set(rows.map((row) => row[13] ?? ''))].toSorted();
  return units.map((unit) => {
    const own = rows.filter((row) => row[13] === unit);
    const column = (index: number) => new Set(own.flatMap((row) => (row[index] ?? '').split(',')).filter(Boolean));
    const path = sharedPath('corpus', unit);
    return {
      unit,
      path,
      folder: statSync(path).isDirectory() ? path : dirname(path),
      builders: column(4),
      provisioners: column(5),
      postProcessors: column(6),
      dataSources: column(8),
    };
  });
}
