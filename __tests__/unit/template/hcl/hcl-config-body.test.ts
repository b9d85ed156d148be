import { describe, expect, it } from 'vitest';
import { choice, defineOptions, duration, string, stringList, stringMap } from '../../../../src/config/declaration.js';
import type { DecodeScope } from '../../../../src/contract/config.js';
import type { BuildBlock } from '../../../../src/template/template.js';
import { type HclOptions, hclResolutionOf, placed } from '../../../support/hcl-template.js';

const options = defineOptions({
  s: string('s'),
  l: stringList('l'),
  late: string('late', { late: true }),
  kind: choice(['a', 'b'], 'one of two'),
  d: duration('d'),
  tags: stringMap('tags', { block: { name: 'tag', key: 'key', value: 'value' } }),
});
const builder: DecodeScope = { buildName: 'one', builderType: 'null' };
const provisioner: DecodeScope = { ...builder, generatedKeys: new Set(['ID', 'Host']) };

/** The first build of a template with this source body and provisioner body. */
async function build(source: string, body = '', more = '', given: HclOptions = {}): Promise<BuildBlock> {
  const text = `source "null" "one" {\n${source}\n}\nbuild {\n  name = "b"\n  source "null.one" {\n    name = "two"\n  }\n  provisioner "shell" {\n${body}\n  }\n}\n${more}`;
  const { builds, diagnostics } = await hclResolutionOf(text, given);
  const [first] = builds;
  if (first === undefined) throw new TypeError(placed(diagnostics).join('\n'));
  return first;
}

describe('bodies of HCL2 components (spec-hcl2 B.5, B.7)', () => {
  it('sources know their own use, and no build', async () => {
    const one = await build('s = "${source.type}.${source.name} ${packer.version}"\nl = [build.name]');
    const decoded = await one.builder.body.decode(options, builder);
    expect(placed(decoded.diagnostics)).toEqual(['3,11 Unsupported attribute']);
    const other = await build('s = "${source.type}.${source.name} ${packer.version}"');
    expect((await other.builder.body.decode(options, builder)).value).toMatchObject({ s: 'null.two 1.16.0' });
  });

  it('values of the run are placeholders first, and then decoded again', async () => {
    const { provisioners } = await build('', 's = "${build.ID} ${build.name} ${source.name}"');
    const body = provisioners[0]?.body;
    const first = await body?.decode(options, provisioner);
    expect(first).toMatchObject({ value: { s: '<unknown> b two' }, final: false });
    const again = await body?.decode(options, { ...provisioner, generated: { ID: 'i-1' } });
    expect(again).toMatchObject({ value: { s: 'i-1 b two' }, final: true });
  });

  it('a body without them is final at once', async () => {
    const { provisioners } = await build('', 's = build.name');
    expect(await provisioners[0]?.body.decode(options, provisioner)).toMatchObject({ value: { s: 'b' }, final: true });
  });

  it('what depends on a value of the run is not judged before', async () => {
    const { provisioners } = await build('', 'kind = build.ID\nd = "${build.Host}s"');
    const body = provisioners[0]?.body;
    const first = await body?.decode(options, provisioner);
    expect(first?.diagnostics).toEqual([]);
    expect([first?.undecided?.(['kind']), first?.undecided?.(['s']), first?.undecided?.([])]).toEqual([
      true,
      false,
      true,
    ]);
    const again = await body?.decode(options, { ...provisioner, generated: { ID: 'c', Host: '5' } });
    expect(placed(again?.diagnostics ?? [])).toEqual([`10,8 'kind' must be one of a, b, not "c"`]);
  });

  it('a source block of a build adds, and does not replace', async () => {
    const text =
      'source "null" "one" {\n  s = "a"\n  tag {\n    key = "a"\n  }\n}\nbuild {\n  source "null.one" {\n    s = "b"\n    tag {\n      key = "b"\n    }\n  }\n}\n';
    const { builds } = await hclResolutionOf(text);
    const decoded = await builds[0]?.builder.body.decode(options, builder);
    expect(placed(decoded?.diagnostics ?? [])).toEqual(['9,5 Duplicate argument']);
    const { builds: adding } = await hclResolutionOf(text.replace('s = "b"', 'kind = "b"'));
    const added = await adding[0]?.builder.body.decode(options, builder);
    expect(added?.value).toMatchObject({ s: 'a', kind: 'b', tags: { a: '', b: '' } });
  });

  it('nor what depends on data that is not read', async () => {
    const more = 'data "mock" "m" { input = "c" }\n';
    const source = 'kind = data.mock.m.output';
    const rehearsed = await build(source, '', more);
    expect((await rehearsed.builder.body.decode(options, builder)).diagnostics).toEqual([]);
    const real = await build(source, '', more, { runDataSources: true });
    expect(placed((await real.builder.body.decode(options, builder)).diagnostics)).toEqual([
      `2,8 'kind' must be one of a, b, not "out:c"`,
    ]);
  });

  it.each([
    ['s = "{{ isotime }}"', { s: '1970-01-01T00:00:00Z' }],
    ['s = "{{ build_name }}-{{ build_type }}"', { s: 'one-null' }],
    ['s = "{{ .Anything }}"', { s: '<no value>' }],
    ['s = "{{ . }} {{ print . }}"', { s: '<no value> <nil>' }],
    ['late = "{{ .Later }} ${source.name}"', { late: '{{ .Later }} two' }],
    ['tags = { "{{ build_name }}" = "{{ .X }}" }', { tags: { one: '<no value>' } }],
    [
      'tag {\n  key = "a"\n  value = "{{ build_name }}"\n}\ntags = { a = "x", b = "y" }',
      { tags: { a: 'one', b: 'y' } },
    ],
  ])('strings are Go templates too: %s', async (source, expected) => {
    const { builder: block } = await build(source, '', '', { startTime: new Date(0) });
    const decoded = await block.body.decode(options, builder);
    expect(decoded.diagnostics).toEqual([]);
    expect(decoded.value).toMatchObject(expected);
  });

  it('their data is an empty map where build values exist', async () => {
    const { builder: block } = await build('s = "{{ . }} {{ .ID }}"');
    expect((await block.body.decode(options, provisioner)).value).toMatchObject({ s: 'map[] <no value>' });
  });

  it('what is wrong with one is shown at the action', async () => {
    const { builder: block } = await build(
      's = "text {{ nofunc }}"\nl = [\n  "{{ user `a` }}",\n  "{{ build `ID` }}",\n]',
    );
    const { diagnostics } = await block.body.decode(options, builder);
    expect(placed(diagnostics)).toEqual([
      expect.stringMatching(/^2,11 invalid 's': .*function "nofunc" not defined$/),
      expect.stringMatching(/^4,4 render 'l': .*write \$\{var\.a\}$/),
      expect.stringMatching(/^5,4 render 'l': .*write \$\{build\.ID\}$/),
    ]);
  });

  it('an override lies over the body, and may have unknown options', async () => {
    const { provisioners } = await build(
      '',
      's = "base"\nl = ["a", "b"]\noverride = {\n  two = { s = "over", l = ["x"], nope = 1 }\n}',
    );
    const decoded = await provisioners[0]?.body.decode(options, provisioner);
    expect(placed(decoded?.diagnostics ?? [])).toEqual([`13,34 unknown configuration key: '"nope"'`]);
    const { provisioners: good } = await build(
      '',
      's = "base"\nl = ["a", "b"]\noverride = {\n  two = { s = "over", l = ["x"] }\n}',
    );
    expect((await good[0]?.body.decode(options, provisioner))?.value).toMatchObject({ s: 'over', l: ['x', 'b'] });
  });

  it('late texts are rendered with the data of the run', async () => {
    const { provisioners } = await build('', 'late = "{{ .Vars }} {{ build_name }} {{ build `ID` }}"');
    const render = provisioners[0]?.body.renderLate(provisioner);
    expect(
      render?.('{{ .Vars }} {{ build_name }} {{ build `ID` }}', { kind: 'map', values: { Vars: 'v', ID: 'i' } }),
    ).toBe('v one i');
  });

  it('texts that were made of secrets are told', async () => {
    const more = 'variable "key" {\n  default   = "hunter22"\n  sensitive = true\n}\n';
    const { provisioners } = await build('', 's = "key ${var.key}"', more);
    expect((await provisioners[0]?.body.decode(options, provisioner))?.sensitive).toEqual(['key hunter22']);
  });

  it('asks the network where it must', async () => {
    const resolvers = { consul_key: async ([key]: readonly string[]) => `value of ${key}` };
    const { builder: block } = await build('s = consul_key("k")', '', '', { resolvers });
    expect((await block.body.decode(options, builder)).value).toMatchObject({ s: 'value of k' });
  });

  it('dynamic blocks are expanded, in sources and in builds', async () => {
    const dynamic =
      'dynamic "tag" {\n  for_each = { a = 1, b = 2 }\n  content {\n    key = tag.key\n    value = "${tag.value} ${source.name}"\n  }\n}';
    const one = await build(dynamic, dynamic);
    for (const { body } of [one.builder, ...one.provisioners]) {
      expect((await body.decode(options, provisioner)).value).toMatchObject({ tags: { a: '1 two', b: '2 two' } });
    }
  });
});
