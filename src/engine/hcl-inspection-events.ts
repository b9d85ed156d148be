import type { EngineEvent } from '../contract/event.js';
import { variablesText } from '../template/hcl/variables-text.js';
import type { HclInspection, InspectedBuild } from '../template/template.js';
import { plainMessage } from './events.js';

/**
 * The inspection of an HCL2 template in the layout of spec-commands 4.2. Records go with it as with a JSON template.
 *
 * Deviation: inspect-hcl2-records. Packer gives programs only the text.
 */
export function hclInspectionEvents(inspection: HclInspection): readonly EngineEvent[] {
  const { variables, builds } = inspection;
  return [
    say('Packer Inspect: HCL2 mode\n'),
    ...records(variables, builds),
    say(variablesText(inspection)),
    say(['> builds:\n', ...builds.map(buildText)].join('\n')),
  ];
}

function buildText(build: InspectedBuild, index: number): string {
  const { name, description, sources, provisioners, postProcessors } = build;
  return [
    `  > ${name === '' ? `<unnamed build ${index}>` : name}:\n`,
    ...(description === '' ? [] : [`  > Description: ${description}\n`]),
    '    sources:\n',
    ...(sources.length === 0 ? ['      <no source>\n'] : sources.map((source) => `      ${source.name}\n`)),
    '    provisioners:\n',
    `${(provisioners.length === 0 ? ['<no provisioner>'] : provisioners).map((text) => `      ${text}\n`).join('')}`,
    '    post-processors:\n',
    ...(postProcessors.length === 0 ? ['      <no post-processor>\n'] : postProcessors.map(sequenceText)),
  ].join('\n');
}

function sequenceText(sequence: readonly string[], index: number): string {
  return `      ${index}:\n${sequence.map((element) => `        ${element}\n`).join('')}`;
}

function records(variables: HclInspection['variables'], builds: readonly InspectedBuild[]): readonly EngineEvent[] {
  return [
    ...variables.map(({ name, text, isSet }) =>
      record('template-variable', name, isSet ? text : '', isSet ? '0' : '1'),
    ),
    ...builds.flatMap(({ sources }) => sources.map(({ name, type }) => record('template-builder', name, type))),
    ...builds.flatMap(({ provisioners }) => provisioners.map((type) => record('template-provisioner', type))),
  ];
}

function record(code: Extract<EngineEvent, { type: 'record' }>['code'], ...data: readonly string[]): EngineEvent {
  return { type: 'record', code, data };
}

function say(text: string): EngineEvent {
  return plainMessage('say', text);
}
