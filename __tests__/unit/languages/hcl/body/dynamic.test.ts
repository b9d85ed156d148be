import { describe, expect, it } from 'vitest';
import type { BodySchema, HclBody } from '../../../../../src/languages/hcl/body/body.js';
import { expandDynamic } from '../../../../../src/languages/hcl/body/dynamic.js';
import { evaluate } from '../../../../../src/languages/hcl/evaluate.js';
import { references } from '../../../../../src/languages/hcl/references.js';
import { plainValue, textOf } from '../../../../support/cty-values.js';
import { jsonBodyOf, nativeBodyOf, problemsOf } from '../../../../support/hcl-body.js';
import { LATER, SECRET, scopeOf } from '../../../../support/hcl-scope.js';

const scope = scopeOf({
  list: ['a', 'b'],
  map: { k: 'v' },
  later: LATER,
  secrets: { ...plainValue(['x']), sensitive: true },
  secret: SECRET,
});

const schema: BodySchema = {
  attributes: [{ name: 'key' }, { name: 'value' }],
  blocks: [{ type: 'tag' }, { type: 'source', labels: ['type', 'name'] }],
};

/** Everything in a body, on one line. */
function show(body: HclBody, consumer = scope): string {
  const { content } = body.content(schema);
  return [
    ...[...content.attributes].map(
      ([name, { expression }]) => `${name}=${textOf(evaluate(expression, consumer).value)}`,
    ),
    ...content.blocks.map((block) => `${[block.type, ...block.labels].join('.')}{${show(block.body, consumer)}}`),
  ].join(' ');
}

function expand(text: string): HclBody {
  return expandDynamic(text.startsWith('{') ? jsonBodyOf(text) : nativeBodyOf(text), scope);
}

describe('dynamic blocks', () => {
  it.each([
    ['key = 1\ntag {}\n', 'key=1 tag{}'],
    [
      'tag {}\ndynamic "tag" {\n for_each = list\n content {\n key = tag.key\n value = tag.value\n}\n}\ntag {}\n',
      'tag{} tag{key=0 value="a"} tag{key=1 value="b"} tag{}',
    ],
    [
      'dynamic "tag" {\n for_each = map\n iterator = it\n content {\n key = it.key\n value = "${it.value}!"\n}\n}\n',
      'tag{key="k" value="v!"}',
    ],
    ['dynamic "tag" {\n for_each = []\n content {}\n}\n', ''],
    [
      'dynamic "tag" {\n for_each = convert(["b", "a"], set(string))\n content {\n key = tag.key == tag.value\n}\n}\n',
      'tag{key=true} tag{key=true}',
    ],
    [
      'dynamic "source" {\n for_each = list\n labels = ["null", source.value]\n content {}\n}\n',
      'source.null.a{} source.null.b{}',
    ],
    [
      'tag {\n dynamic "tag" {\n for_each = list\n content {\n key = tag.value\n}\n}\n}\n',
      'tag{tag{key="a"} tag{key="b"}}',
    ],
    [
      'dynamic "tag" {\n for_each = [list]\n iterator = outer\n content {\n dynamic "tag" {\n for_each = outer.value\n content {\n key = "${outer.key}${tag.value}"\n}\n}\n}\n}\n',
      'tag{tag{key="0a"} tag{key="0b"}}',
    ],
    [
      'dynamic "tag" {\n for_each = later\n content {\n key = 1\n dynamic "tag" {\n for_each = tag.value\n content {}\n}\n}\n}\n',
      'tag{key=? tag{}}',
    ],
    [
      '{"dynamic": {"tag": {"for_each": "${list}", "iterator": "it", "content": {"key": "${it.value}"}}}}',
      'tag{key="a"} tag{key="b"}',
    ],
    [
      '{"dynamic": {"source": [{"for_each": ["x"], "labels": ["a", "${source.value}"], "content": {}}]}}',
      'source.a.x{}',
    ],
    ['dynamic "tag" {\n for_each = secrets\n content {\n key = tag.value\n}\n}\n', 'tag{key="x"}'],
  ])('%s: %s', (text, contents) => {
    const body = expand(text);
    expect([show(body), body.content(schema).diagnostics]).toEqual([contents, []]);
  });

  it.each([
    ['dynamic "other" {\n for_each = list\n content {}\n}\n', ['Unsupported block type at "other"']],
    ['dynamic "tag" {\n content {}\n}\n', ['Missing required argument at ']],
    ['dynamic "tag" {\n for_each = list\n}\n', ['Missing dynamic content block at ']],
    [
      'dynamic "tag" {\n for_each = list\n content {}\n content {}\n}\n',
      ['Extraneous dynamic content block at content'],
    ],
    ['dynamic "tag" {\n for_each = null\n content {}\n}\n', ['Invalid dynamic for_each value at null']],
    ['dynamic "tag" {\n for_each = 5\n content {}\n}\n', ['Invalid dynamic for_each value at 5']],
    ['dynamic "tag" {\n for_each = nosuch\n content {}\n}\n', ['Unknown variable at nosuch']],
    [
      'dynamic "tag" {\n for_each = list\n iterator = "it"\n content {}\n}\n',
      ['Invalid dynamic iterator name at "it"'],
    ],
    ['dynamic "tag" {\n for_each = list\n iterator = a.b\n content {}\n}\n', ['Invalid dynamic iterator name at a.b']],
    ['dynamic "tag" {\n for_each = [1]\n labels = ["a"]\n content {}\n}\n', ['Invalid dynamic block label at ["a"]']],
    [
      'dynamic "source" {\n for_each = [1]\n labels = ["a"]\n content {}\n}\n',
      ['Invalid dynamic block label at ["a"]'],
    ],
    [
      'dynamic "source" {\n for_each = [1]\n labels = ["a", later]\n content {}\n}\n',
      ['Invalid dynamic block label at ["a", later]'],
    ],
    ['dynamic "source" {\n for_each = [1]\n labels = "a"\n content {}\n}\n', ['Invalid dynamic block label at "a"']],
    ['dynamic "source" {\n for_each = [1]\n content {}\n}\n', ['Invalid dynamic block label at ']],
    ['dynamic "tag" {\n for_each = list\n wrong = 1\n content {}\n}\n', ['Unsupported argument at wrong']],
    ['dynamic {\n for_each = list\n content {}\n}\n', ['Missing type for dynamic at {']],
  ])('%s: %j', (text, problems) => {
    expect(problemsOf(expand(text).content(schema).diagnostics, text)).toEqual(problems);
  });

  it('stay for the reader that knows their type', () => {
    const text =
      'key = 1\ndynamic "tag" {\n for_each = list\n content {}\n}\ndynamic "source" {\n for_each = [1]\n labels = ["a", "b"]\n content {}\n}\n';
    const first = expand(text).partialContent({ blocks: [{ type: 'tag' }] });
    expect([first.content.blocks.map(({ type }) => type), first.diagnostics]).toEqual([['tag', 'tag'], []]);
    const second = first.rest.content({
      attributes: [{ name: 'key' }],
      blocks: [{ type: 'source', labels: ['type', 'name'] }],
    });
    expect([
      second.content.blocks.map(({ type }) => type),
      [...second.content.attributes.keys()],
      second.diagnostics,
    ]).toEqual([['source'], ['key'], []]);
  });

  it('evaluate for_each where they stand, and arguments where they are read', () => {
    const body = expand('dynamic "tag" {\n for_each = list\n content {\n key = "${tag.value}${mine}"\n}\n}\n');
    expect(show(body, scopeOf({ mine: '!', tag: 'hidden' }))).toBe('tag{key="a!"} tag{key="b!"}');
  });

  it('mark what comes from a sensitive collection', () => {
    const [block] = expand('dynamic "tag" {\n for_each = secrets\n content {\n key = tag.value\n}\n}\n').content(schema)
      .content.blocks;
    const expression = block?.body.content(schema).content.attributes.get('key')?.expression;
    expect(expression === undefined ? undefined : evaluate(expression, scope).value.sensitive).toBe(true);
    expect(expression === undefined ? undefined : references(expression)).toEqual([]);
  });

  it('leave bodies without blocks as they are', () => {
    const { attributes, diagnostics } = expand('key = 1\n').justAttributes();
    expect([[...attributes.keys()], diagnostics]).toEqual([['key'], []]);
  });
});
