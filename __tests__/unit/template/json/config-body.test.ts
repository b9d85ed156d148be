import { describe, expect, it } from 'vitest';
import { defineOptions, int, string, stringList, stringMap, struct } from '../../../../src/config/declaration.js';
import type { DecodeScope } from '../../../../src/contract/config.js';
import { resolutionOf, summaries } from '../../../support/json-template.js';

const options = defineOptions({
  text: string('text'),
  list: stringList('list'),
  late_text: string('late', { late: true }),
  number: int('number'),
  tags: stringMap('tags', { late: true, block: { name: 'tag', key: 'key', value: 'value' } }),
  nested: struct(defineOptions({ tags: stringMap('tags', { late: true }) }), 'nested'),
});

const builderScope: DecodeScope = { buildName: 'web', builderType: 'x' };
const clean = { clean_resource_name: (text: string) => text.replaceAll(':', '-') };
const provisionerScope: DecodeScope = { ...builderScope, generatedKeys: new Set(['ID', 'Host', 'WinRMPassword']) };

async function bodyOf(config: object, variables: object = {}, type = 'x') {
  const { builds, diagnostics } = await resolutionOf({ variables, builders: [{ type, ...config }] });
  const body = builds[0]?.builder.body;
  if (body === undefined) throw new TypeError(summaries(diagnostics).join());
  return body;
}

describe('the prepare pass (spec-json-template 7.1)', () => {
  it.each<[string, object, object]>([
    ['strings', { text: '{{build_name}}-{{build_type}}-{{user `v`}}' }, { text: 'web-x-V' }],
    ['strings in lists', { list: ['{{user `v`}}', 1] }, { list: ['V', '1'] }],
    ['a variable with commas where a list is wanted', { list: '{{user `l`}}' }, { list: ['a', 'b'] }],
    ['numbers from variables', { number: '{{user `n`}}' }, { number: 7 }],
    ['no data: <no value>', { text: '{{.X}}' }, { text: '<no value>' }],
    ['no data, not even an empty map', { text: '{{.}} {{print .}}' }, { text: '<no value> <nil>' }],
    ['once only: a value with actions stays', { text: '{{user `f`}}' }, { text: '{{ .HTTPIP }}' }],
    ['not late options', { late_text: '{{ .SourceAMI }}' }, { late_text: undefined, lateText: '{{ .SourceAMI }}' }],
    ['not late options in another case', { LATE_TEXT: '{{ .SourceAMI }}' }, { lateText: '{{ .SourceAMI }}' }],
    ['not the block form of a late option', { tag: { key: 'a', value: '{{ .A }}' } }, { tags: { a: '{{ .A }}' } }],
    ['late ones only at the top', { nested: { tags: { a: '{{ .A }}' } } }, { nested: { tags: { a: '<no value>' } } }],
    ['keys of maps', { nested: { tags: { '{{user `v`}}': '1' } } }, { nested: { tags: { V: '1' } } }],
  ])('renders %s', async (_, config, expected) => {
    const body = await bodyOf(config, { v: 'V', l: 'a,b', n: '7', f: '{{ .HTTPIP }}' });
    const { value, diagnostics } = await body.decode(options, builderScope);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, wanted]) => wanted !== undefined)),
    );
  });

  it('collects the problems of all strings and options, each at its action', async () => {
    const body = await bodyOf({ text: 'a {{nofunc}} b', list: ['{{env `HOME`}}'], late_text: '{{uppr `x`}}', zork: 1 });
    const { value, diagnostics } = await body.decode(options, builderScope);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'TemplateSyntax',
        summary: `invalid 'text': template: root:1: function "nofunc" not defined`,
        detail: 'in:\n\na {{nofunc}} b',
        range: { start: { line: 6, column: 18 }, end: { line: 6, column: 28 } },
      },
      {
        code: 'TemplateRender',
        summary: expect.stringMatching(/^render 'list': template: root:1:2: executing "root" at <env `HOME`>/),
      },
      {
        code: 'TemplateSyntax',
        summary: expect.stringMatching(/^invalid 'late_text': /),
        hint: 'Did you mean "upper"?',
      },
      { code: 'UnknownOption' },
    ]);
  });

  it('builders have no build values', async () => {
    const { diagnostics } = await (await bodyOf({ text: '{{build `ID`}}' })).decode(options, builderScope);
    expect(diagnostics[0]?.summary).toContain('the given variable ID will not be passed into your plugin.');
  });

  it('elsewhere build gives a placeholder; a bare field gives a text that says so', async () => {
    const body = await bodyOf({ list: ['{{build `ID`}}', '{{.Host}}', '{{.WinRMPassword}}', '{{.Other}}'] });
    expect((await body.decode(options, provisionerScope)).value?.list).toEqual([
      '{{.ID}}',
      expect.stringMatching(/^Build_Host\. /),
      '{{.WinRMPassword}}',
      '<no value>',
    ]);
  });

  it('amazon-ebsvolume keeps two fields for later and refuses others', async () => {
    const body = await bodyOf({ text: '{{ .SourceAMI }} {{.BuildRegion}}' }, {}, 'amazon-ebsvolume');
    expect((await body.decode(options, builderScope)).value?.text).toBe('{{ .SourceAMI }} {{ .BuildRegion }}');
    const other = await bodyOf({ text: '{{ .SourceAMIName }}' }, {}, 'amazon-ebsvolume');
    expect((await other.decode(options, builderScope)).diagnostics[0]?.code).toBe('TemplateRender');
  });

  it('old names of clean_resource_name work where it exists, with one warning', async () => {
    const body = await bodyOf({ text: '{{clean_ami_name "a:b"}}', list: ['{{ `c:d` | clean_image_name }}'] });
    const { value, diagnostics } = await body.decode(options, { ...builderScope, functions: clean });
    expect(value).toMatchObject({ text: 'a-b', list: ['c-d'] });
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'DeprecatedFunction', hint: expect.stringContaining('fix') },
    ]);
    expect((await body.decode(options, builderScope)).diagnostics[0]?.summary).toContain(
      'function "clean_ami_name" not defined',
    );
  });
});

describe('the run pass', () => {
  it.each([
    ['plain', 'plain'],
    ['{{ .SourceAMI }} {{build_name}} {{user `v`}}', 'ami-1 web V'],
    ['{{user `f`}}', 'ami-1'],
    ['{{ .Nope }}', '<no value>'],
    ['{{ .Tags.a }} {{ .Tags.Nope }} {{ .Port }}', 'A <no value> 22'],
    ['{{build `SourceAMI`}}', 'ami-1'],
  ])('renders %j until it is stable', async (text, expected) => {
    const body = await bodyOf({}, { v: 'V', f: '{{ .SourceAMI }}' });
    const values = { SourceAMI: 'ami-1', Tags: { a: 'A' }, Port: 22 };
    expect(body.renderLate(builderScope)(text, { kind: 'map', values })).toBe(expected);
  });

  it('says of a text that fails what Go says, and in the hint which text it was', async () => {
    const render = (await bodyOf({})).renderLate(builderScope);
    expect(() => render('a {{ lit }}', { kind: 'map', values: {} })).toThrow(
      expect.objectContaining({
        message: 'template: root:1: function "lit" not defined',
        hint: 'The text that could not be rendered: a {{ lit }}',
      }),
    );
  });

  it.each([
    ['{{ .Nope }}', 'struct', "can't evaluate field Nope"],
    ['{{build `SourceAMI`}}', 'struct', 'error calling build'],
    ['{{build `Nope`}}', 'map', 'loaded data, but couldnt find Nope in it.'],
    ['{{ lit }}', 'map', 'function "lit" not defined'],
    ['{{ .Self }}', 'map', 'keeps changing'],
  ] as const)('refuses %j with a %s', async (text, kind, message) => {
    const render = (await bodyOf({})).renderLate(builderScope);
    const values = { SourceAMI: 'ami-1', Self: 'x{{ .Self }}' };
    const data = kind === 'map' ? { kind, values } : { kind, name: 'BuildInfo', values };
    expect(() => render(text, data)).toThrow(
      expect.objectContaining({ code: 'TemplateRender', message: expect.stringContaining(message) }),
    );
  });
});
