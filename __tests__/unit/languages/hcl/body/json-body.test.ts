import { describe, expect, it } from 'vitest';
import { contentOf, jsonBodyOf, problemsOf } from '../../../../support/hcl-body.js';

const schema = {
  attributes: [{ name: 'name' }, { name: 'size', isRequired: true }],
  blocks: [{ type: 'tag' }, { type: 'source', labels: ['type', 'name'] }],
};

describe('a JSON body', () => {
  it.each([
    ['{"size": 1, "name": "x", "//": "comment"}', ['size = 1', 'name = "x"']],
    ['[{"size": 1}, {"name": "x"}]', ['size = 1', 'name = "x"']],
    ['{"size": 1, "tag": {}}', ['size = 1', 'tag']],
    ['{"size": 1, "tag": [{}, {}]}', ['size = 1', 'tag', 'tag']],
    ['{"size": 1, "tag": []}', ['size = 1']],
    ['{"size": 1, "tag": null}', ['size = 1']],
    ['{"size": 1, "source": {"a": {"b": null}}}', ['size = 1']],
    ['{"size": 1, "source": [{}, {"a": {"b": {}}}]}', ['size = 1', 'source a b']],
    [
      '{"size": 1, "source": {"a": {"b": {}, "c": [{}, {}]}, "d": {"e": {}}}}',
      ['size = 1', 'source a b', 'source a c', 'source a c', 'source d e'],
    ],
    [
      '{"size": 1, "source": [{"a": {"b": {}}}, {"a": [{"b": {}}, {"c": {}}]}]}',
      ['size = 1', 'source a b', 'source a b', 'source a c'],
    ],
    ['{"size": {"a": [1]}}', ['size = {"a":[1]}']],
  ])('%s has %j', (text, contents) => {
    const result = jsonBodyOf(text).content(schema);
    expect([contentOf(result), result.diagnostics]).toEqual([contents, []]);
  });

  it.each([
    ['{}', ['Missing required argument at }']],
    ['{"size": 1, "size": 2}', ['Duplicate argument at "size"']],
    ['{"size": 1, "nme": 2}', ['Extraneous JSON object property at "nme"']],
    ['{"size": 1, "tag": "x"}', ['Incorrect JSON value type at "']],
    ['{"size": 1, "tag": [{}, 1]}', ['Incorrect JSON value type at 1']],
    ['{"size": 1, "source": {}}', ['Missing block label at {']],
    ['{"size": 1, "source": null}', ['Missing block label at n']],
    ['{"size": 1, "source": []}', ['Missing block label at [']],
    ['{"size": 1, "source": {"a": []}}', ['Missing block label at [']],
    ['{"size": 1, "source": {"a": {}}}', ['Missing block label at {']],
    ['{"size": 1, "source": {"a": 5}}', ['Incorrect JSON value type at 5']],
    ['[{"size": 1}, 5]', ['Incorrect JSON value type at 5']],
  ])('%s: %j', (text, problems) => {
    expect(problemsOf(jsonBodyOf(text).content(schema).diagnostics, text)).toEqual(problems);
  });

  it('offers a name that an earlier reader took', () => {
    const { rest } = jsonBodyOf('{"siz": 2}').partialContent(schema);
    expect(rest.content({}).diagnostics).toMatchObject([{ hint: 'Did you mean "size"?' }]);
  });

  it('gives the rest to the next reader', () => {
    const { rest } = jsonBodyOf('{"size": 1, "other": 2, "tag": {}, "more": {}}').partialContent(schema);
    const next = rest.content({ attributes: [{ name: 'other' }, { name: 'size' }], blocks: [{ type: 'more' }] });
    expect([contentOf(next), next.diagnostics]).toEqual([['other = 2', 'more'], []]);
  });

  it('can be only attributes, of one object', () => {
    expect([...jsonBodyOf('{"a": {}, "//": 1, "b": []}').justAttributes().attributes.keys()]).toEqual(['a', 'b']);
    const text = '[{"a": 1}]';
    expect(problemsOf(jsonBodyOf(text).justAttributes().diagnostics, text)).toEqual(['Incorrect JSON value type at [']);
  });

  it('places attributes and blocks', () => {
    const text = '{"size": [1], "tag": [{}], "source": {"a": {"b": {}}}}';
    const { content } = jsonBodyOf(text).content(schema);
    const placed = [
      content.attributes.get('size')?.range,
      content.blocks[0]?.range,
      content.blocks[1]?.typeRange,
      content.blocks[1]?.labelRanges[1],
    ].map((range) => text.slice(range?.start.offset, range?.end.offset));
    expect(placed).toEqual(['"size": [1]', '[', '"source"', '"b"']);
  });
});
