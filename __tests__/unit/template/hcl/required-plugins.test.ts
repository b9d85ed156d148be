import { describe, expect, it } from 'vitest';
import { componentType, RequiredPlugins } from '../../../../src/template/hcl/required-plugins.js';
import { blocksOf, placed } from '../../../support/hcl-template.js';

function read(...texts: string[]): RequiredPlugins {
  const required = new RequiredPlugins();
  for (const text of texts) {
    for (const { body } of blocksOf(`required_plugins {\n${text}\n}`, 'required_plugins')) required.read(body);
  }
  return required;
}

const AMAZON = 'amazon = { version = ">= 1.2", source = "github.com/hashicorp/amazon" }';

describe('required_plugins (spec-commands 9)', () => {
  it('keeps what a template requires', () => {
    const { plugins, diagnostics } = read(AMAZON);
    expect(diagnostics).toEqual([]);
    expect([...plugins.values()]).toMatchObject([
      { localName: 'amazon', source: 'github.com/hashicorp/amazon', constraints: '>= 1.2' },
    ]);
  });

  it.each([
    [
      'a version that is not ours',
      'amazon = { version = "~> 2.0", source = "github.com/hashicorp/amazon" }',
      'PluginVersion',
    ],
    [
      'a plugin that is not built in',
      'azure = { version = ">= 1", source = "github.com/hashicorp/azure" }',
      'UnknownPlugin',
    ],
  ])('warns of %s, at its name', (_, text, code) => {
    expect(read(text).diagnostics).toMatchObject([
      { severity: 'warning', code, range: { start: { line: 2, column: 1 } } },
    ]);
  });

  it('refuses the same local name twice, also in another block', () => {
    expect(placed(read(AMAZON, AMAZON).diagnostics)).toEqual(['2,1 Duplicate required_plugin "amazon"']);
  });

  it('shows how to write one that is a string', () => {
    expect(read('amazon = ">= 1"').diagnostics[0]?.detail).toContain('amazon = { version = ');
  });

  it('calls no functions', () => {
    expect(placed(read('a = { version = upper("1"), source = "github.com/x/a" }').diagnostics)[0]).toContain(
      'not allowed',
    );
  });
});

describe('names of components', () => {
  const plugins = read(
    'myaws = { version = ">= 1", source = "github.com/hashicorp/amazon" }',
    'x = { version = ">= 1", source = "github.com/y/x" }',
  ).plugins;

  it.each([
    ['myaws-ebs', 'amazon-ebs'],
    ['amazon-ebs', 'amazon-ebs'],
    ['myaws', 'amazon'],
    ['myawsome-ebs', 'myawsome-ebs'],
    ['x-y', 'x-y'],
    ['null', 'null'],
  ])('%s is %s', (type, expected) => {
    expect(componentType(type, plugins)).toBe(expected);
  });
});
