import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The source files that a module loads, at once or later, in the order of their paths. */
function loadedBy(path: string, found = new Set<string>()): readonly string[] {
  if (found.has(path)) return [];
  found.add(path);
  const text = readFileSync(path, 'utf8');
  const imports = text.matchAll(/^(?:import|export)(?! type\b)[^;]*? from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm);
  for (const [, now, later = now] of imports)
    loadedBy(join(dirname(path), (later ?? '').replace(/\.js$/, '.ts')), found);
  return [...found].sort();
}

describe('the post step', () => {
  it('loads neither template engine nor components (issue 6, 3)', () => {
    const files = loadedBy('src/action/post.ts');
    expect(files).toContain('src/clouds/aws/kinds/release.ts');
    expect(files.filter((file) => /^src\/(engine|template|languages|components|steps|cli)\b/.test(file))).toEqual([]);
  });
});
