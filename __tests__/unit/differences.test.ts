import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const rows: readonly { readonly id: string }[] = JSON.parse(readFileSync(join(root, 'docs/differences.json'), 'utf8'));

describe('differences from Packer', () => {
  it('has a row for every "Deviation: <id>" in the sources, and code for every row', () => {
    const marked = new Set<string>();
    for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const code = readFileSync(join(root, 'src', file), 'utf8');
      for (const match of code.matchAll(/Deviation: ?([\w-]*)/g)) marked.add(match[1] ?? `in ${file}`);
    }
    expect([...marked].sort()).toEqual(rows.map((row) => row.id).sort());
  });
});
