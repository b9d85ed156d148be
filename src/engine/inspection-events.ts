import type { EngineEvent, RecordCode } from '../contract/event.js';
import type { InspectedVariable, JsonInspection, TemplateInspection } from '../template/template.js';
import { plainMessage } from './events.js';
import { hclInspectionEvents } from './hcl-inspection-events.js';
import { MASK } from './secret-filter.js';

/** An inspection in the layout of its language, with its records (spec-commands 4). */
export function inspectionEvents(inspection: TemplateInspection): readonly EngineEvent[] {
  return inspection.language === 'json' ? jsonInspectionEvents(inspection) : hclInspectionEvents(inspection);
}

function jsonInspectionEvents(inspection: JsonInspection): readonly EngineEvent[] {
  return [
    say('Packer Inspect: JSON mode'),
    ...description(inspection.description),
    ...variables(inspection.variables),
    ...section('Builders:', builders(inspection.builders), '  <No builders>'),
    say(''),
    ...section('Provisioners:', provisioners(inspection.provisioners), '  <No provisioners>'),
    say(NOTE),
  ];
}

const NOTE = [
  '',
  'Note: If your build names contain user variables or template',
  "functions such as 'timestamp', these are processed at build time,",
  'and therefore only show in their raw form here.',
].join('\n');

function description(text: string): readonly EngineEvent[] {
  return text === '' ? [] : [say('Description:\n'), say(`${text}\n`)];
}

/** Both lists are sorted. Optional variables have a section of their own even when there are none but required ones. */
function variables(all: readonly InspectedVariable[]): readonly EngineEvent[] {
  if (all.length === 0) return [...section('Variables:', [], '  <No variables>'), say('')];
  const shown = all.map((variable) => ({ ...variable, shown: shownDefault(variable, all) }));
  const pad = padder(all);
  const required = shown
    .filter(({ defaultValue }) => defaultValue === undefined)
    .flatMap((one) => [record('template-variable', one.name, one.shown, '1'), say(`  ${one.name}`)]);
  const optional = shown
    .filter(({ defaultValue }) => defaultValue !== undefined)
    .flatMap((one) => [
      record('template-variable', one.name, one.shown, '0'),
      say(`  ${pad(one.name)} = ${one.shown}`),
    ]);
  return [
    ...(required.length > 0 ? [...section('Required variables:', required), say('')] : []),
    ...section('Optional variables and their defaults:', optional),
    say(''),
  ];
}

/**
 * Without a default a variable counts as empty, here and as a secret.
 *
 * Deviation: inspect-masks-every-equal-default. Packer compares in the random order of a map and forgets a sensitive default
 * once it is masked, so that the same text elsewhere is sometimes shown; here it never is.
 */
function shownDefault({ defaultValue = '' }: InspectedVariable, all: readonly InspectedVariable[]): string {
  const isSecret = all.some((other) => other.sensitive && (other.defaultValue ?? '') === defaultValue);
  return isSecret ? MASK : defaultValue;
}

function builders(all: JsonInspection['builders']): readonly EngineEvent[] {
  const pad = padder(all);
  return all.flatMap(({ name, type }) => [
    record('template-builder', name, type),
    say(`  ${pad(name)}${name === type ? '' : ` (${type})`}`),
  ]);
}

function provisioners(types: readonly string[]): readonly EngineEvent[] {
  return types.flatMap((type) => [record('template-provisioner', type), say(`  ${type}`)]);
}

/** Pads names to the longest; widths are counted in bytes, as Packer counts them. */
function padder(all: readonly { readonly name: string }[]): (name: string) => string {
  const width = Math.max(...all.map(({ name }) => Buffer.byteLength(name)));
  return (name) => name + ' '.repeat(width - Buffer.byteLength(name));
}

function section(title: string, items: readonly EngineEvent[], none?: string): readonly EngineEvent[] {
  const lines = items.length === 0 && none !== undefined ? [say(none)] : items;
  return [say(`${title}\n`), ...lines];
}

function say(text: string): EngineEvent {
  return plainMessage('say', text);
}

function record(code: RecordCode, ...data: readonly string[]): EngineEvent {
  return { type: 'record', code, data };
}
