import { describe, expect, it } from 'vitest';
import { contentOf, nativeBodyOf, problemsOf } from '../../../../support/hcl-body.js';

const schema = {
  attributes: [{ name: 'name', isRequired: true }, { name: 'size' }],
  blocks: [{ type: 'tag' }, { type: 'source', labels: ['type', 'name'] }],
};

describe('a native body', () => {
  it('has what the schema names', () => {
    const result = nativeBodyOf('name = "x"\nsource "a" b {}\nsize = 1\ntag {}\n').content(schema);
    expect(contentOf(result)).toEqual(['name = "x"', 'size = 1', 'source a b', 'tag']);
    expect(result.diagnostics).toEqual([]);
  });

  it.each([
    ['size = 1', ['Missing required argument at ']],
    ['name = 1\nnmae = 2', ['Unsupported argument at nmae']],
    ['name = 1\ntag = 2', ['Unsupported argument at tag']],
    ['name = 1\nsize {}', ['Unsupported block type at size']],
    ['name = 1\nsource "a" {}', ['Missing name for source at {']],
    ['name = 1\nsource {}', ['Missing type for source at {']],
    ['name = 1\nsource "a" "b" "c" "d" {}', ['Extraneous label for source at "c"']],
    ['name = 1\ntag "a" {}', ['Extraneous label for tag at "a"']],
    [
      'other {}\nother = 1',
      ['Missing required argument at ', 'Unsupported block type at other', 'Unsupported argument at other'],
    ],
  ])('%j: %j', (text, problems) => {
    expect(problemsOf(nativeBodyOf(text).content(schema).diagnostics, text)).toEqual(problems);
  });

  it.each([
    ['name = 1\nnames = 2', 'Did you mean "name"?'],
    ['name = 1\ntag = 2', '"tag" is a block: write tag { ... } without an equals sign.'],
    ['name = 1\nsize {}', '"size" is an argument: write size = ... with an equals sign.'],
    ['name = 1\nsource "a" {}', 'Write source "type" "name" { ... }.'],
  ])('%j: %s', (text, hint) => {
    expect(nativeBodyOf(text).content(schema).diagnostics[0]?.hint).toBe(hint);
  });

  it('gives the rest to the next reader', () => {
    const { rest, diagnostics, ...result } = nativeBodyOf('name = 1\nother = 2\ntag {}\nmore {}\n').partialContent(
      schema,
    );
    expect([contentOf({ ...result, diagnostics }), diagnostics]).toEqual([['name = 1', 'tag'], []]);
    const next = rest.content({ attributes: [{ name: 'other' }, { name: 'name' }], blocks: [{ type: 'more' }] });
    expect([contentOf(next), next.diagnostics]).toEqual([['other = 2', 'more'], []]);
    expect(rest.content({}).diagnostics).toHaveLength(2);
  });

  it('offers a name that an earlier reader took', () => {
    const { rest } = nativeBodyOf('name = 1\nsiz = 2\n').partialContent(schema);
    expect(rest.content({}).diagnostics).toMatchObject([{ hint: 'Did you mean "size"?' }]);
  });

  it('can be only attributes', () => {
    const text = 'a = 1\nb {}\nc = 2\n';
    const { attributes, diagnostics } = nativeBodyOf(text).justAttributes();
    expect([[...attributes.keys()], problemsOf(diagnostics, text)]).toEqual([
      ['a', 'c'],
      ['Unexpected "b" block at b'],
    ]);
  });

  it('tells where its blocks are', () => {
    const text = 'source "a" "b" {\n  x = 1\n}\n';
    const [block] = nativeBodyOf(text).content({ blocks: schema.blocks }).content.blocks;
    const placed = [block?.range, block?.typeRange, block?.labelRanges[1]].map((range) =>
      text.slice(range?.start.offset, range?.end.offset),
    );
    expect(placed).toEqual(['source "a" "b"', 'source', '"b"']);
    expect(block?.body.missingItemRange.start).toEqual({ line: 1, column: 16, offset: 15 });
  });
});
