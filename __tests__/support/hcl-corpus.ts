import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedPath } from './shared.js';

/** A file in HCL2 of the corpus; `path` is relative to its root. */
export interface HclCorpusFile {
  readonly path: string;
  readonly text: string;
}

/** Files that no HCL parser takes (the corpus promises only that `.pkr.hcl` files parse), with why. */
export const NOT_HCL: ReadonlyMap<string, string> = new Map([
  ['tvories__packer-vsphere-hcl/20.04.pkrvars.hcl', 'a backtick behind a string'],
]);

/** Every `.pkr.hcl` and `.pkrvars.hcl` of the corpus. */
export function hclCorpus(): HclCorpusFile[] {
  const root = sharedPath('corpus');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(pkr|pkrvars)\.hcl$/.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
