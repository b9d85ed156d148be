import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('the AWS SDK', () => {
  it('is loaded when clients are made, not when a module of the room is (architecture, idea 8)', () => {
    const files = globSync('src/clouds/aws/**/*.ts');
    expect(files.length).toBeGreaterThan(20);
    const eager = files.filter((file) =>
      /^(import|export)(?! type\b)[^;]*from '@aws-sdk\//m.test(readFileSync(file, 'utf8')),
    );
    expect(eager).toEqual([]);
  });
});
