import type { HclInspection, InspectedBuild } from '../template.js';
import type { BuildDeclaration } from './build-declaration.js';
import type { ComponentDeclaration } from './component-declarations.js';
import type { Initialized } from './initialize.js';
import { valueText } from './value-text.js';

/** What inspect shows of a template. @see spec-commands 4.2 */
export function inspectTemplate({
  variables,
  locals,
  builds,
}: Pick<Initialized, 'variables' | 'locals' | 'builds'>): HclInspection {
  return {
    language: 'hcl2',
    variables: [...variables]
      .map(([name, { value, source }]) => ({ name, text: valueText(value), isSet: source !== undefined }))
      .sort(byName),
    locals: [...locals].map(([name, value]) => ({ name, text: valueText(value) })).sort(byName),
    builds: builds.map(inspectBuild),
  };
}

function inspectBuild({ name, description, uses, provisioners, postProcessors }: BuildDeclaration): InspectedBuild {
  return {
    name,
    description,
    sources: uses.map((use) => ({ name: `${use.type}.${use.name}`, type: use.type })),
    provisioners: provisioners.map(componentText),
    postProcessors: postProcessors.map((sequence) => sequence.map(componentText)),
  };
}

function componentText({ type, name }: ComponentDeclaration): string {
  return name === '' ? type : `${type}.${name}`;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
