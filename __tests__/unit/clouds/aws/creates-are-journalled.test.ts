import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CREATES =
  /\b(?:ec2|iam)(?:\([^)]*\))?\s*\.(?:allocate|copy|create(?!Tags)|import|register|request|run)[A-Z]\w*\(/;

describe('a call that creates', () => {
  it('is made through the journal alone (decisions 3)', () => {
    const files = globSync('src/{clouds,components}/**/*.ts').map((file) => ({
      file,
      text: readFileSync(file, 'utf8'),
    }));
    const creating = files.filter(({ text }) => CREATES.test(text));
    expect(creating.length).toBeGreaterThanOrEqual(6);
    const outside = creating.filter(({ text }) => !text.includes("/resources/acquire.js'"));
    expect(outside.map(({ file }) => file)).toEqual([]);
  });
});
