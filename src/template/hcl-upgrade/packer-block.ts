import type { JsonDocument } from '../json/document.js';
import { blockText, quoteText } from './hcl-text.js';

/** Plugins that Packer knows by the beginning of a component's type (spec-commands 8.1). */
const FAMILIES = [
  'amazon',
  'ansible',
  'azure',
  'docker',
  'googlecompute',
  'qemu',
  'vagrant',
  'virtualbox',
  'vmware',
  'vsphere',
] as const;

/** The plugin that a component comes from; undefined when its type says none. */
export function pluginOf(type: string): string | undefined {
  return FAMILIES.find((family) => type === family || type.startsWith(`${family}-`));
}

/** The `packer` block; none when it would be empty. */
export function packerBlock(document: JsonDocument): readonly string[] {
  const minimum = document.minimumVersion?.value ?? '';
  const items = [document.builders, document.provisioners, document.postProcessors.flat(), document.cleanup ?? []];
  const plugins = new Set(items.flat().flatMap(({ type }) => pluginOf(type) ?? []));
  const lines = [
    ...(minimum === '' ? [] : [`required_version = ${quoteText(`>= ${minimum}`)}`]),
    ...(plugins.size === 0 ? [] : [blockText('required_plugins', [...plugins].toSorted().map(requirement))]),
  ];
  return lines.length === 0 ? [] : [blockText('packer', lines)];
}

function requirement(plugin: string): string {
  return `${plugin} = {\nsource = "github.com/hashicorp/${plugin}"\nversion = "~> 1"\n}`;
}
