import { describe, expect, it } from 'vitest';
import { collectDeclarations } from '../../../../src/template/hcl/declarations.js';
import { bodyOf, placed } from '../../../support/hcl-template.js';

const collect = (...texts: string[]) => collectDeclarations(texts.map(bodyOf));

describe('declarations of a template (spec-hcl2 B.1)', () => {
  it('come from all files, in any order', () => {
    const found = collect(
      'build {\n  sources = ["null.a"]\n}\nlocals {\n  x = 1\n}\n',
      'source null a {}\ndata "mock" "d" {}\nvariable v {}\nlocal "y" {\n  expression = 2\n}\ncommunicator "ssh" "c" {\n  anything = 1\n}\n',
    );
    expect(found.diagnostics).toEqual([]);
    expect([...found.sources.keys(), ...found.data.keys(), ...found.variables.keys(), ...found.locals.keys()]).toEqual([
      'null.a',
      'mock.d',
      'v',
      'x',
      'y',
    ]);
    expect(found.builds.length).toBe(1);
  });

  it.each([
    [['a = 1'], ['1,1 Unsupported argument']],
    [['nosuch {}'], ['1,1 Unsupported block type']],
    [['dynamic "source" {\n  for_each = []\n  content {}\n}'], ['1,1 Unsupported block type']],
    [['source "null" {}'], ['1,15 Missing name for source']],
    [['source "null" "a" {}', 'source "null" "a" {}'], ['1,1 Duplicate source block']],
    [['data "m" "a" {}\ndata "m" "a" {}'], ['2,1 Duplicate data block']],
    [['locals {\n  a = 1\n}\nlocal "a" {\n  expression = 2\n}'], ['5,16 Duplicate local definition']],
    [['local "a b" {\n  expression = 2\n}'], ['1,7 Invalid local name']],
    [['local "a" {\n  expression = 2\n  sensitive  = "maybe"\n}'], ['3,17 Unsuitable value type']],
  ])('%j', (texts, expected) => {
    expect(placed(collect(...texts).diagnostics)).toEqual(expected);
  });
});
