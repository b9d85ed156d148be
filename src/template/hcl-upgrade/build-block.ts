import type { SourceEntry } from '../../config/source-value.js';
import { goDurationText } from '../../support/duration-text.js';
import type { JsonDocument, JsonPostProcessor, JsonProvisioner, TargetName, Targets } from '../json/document.js';
import { bodyLines } from './body-text.js';
import { expressionText } from './expression-text.js';
import { blockText, objectItem, objectText, quoteText, sortByName, tupleText } from './hcl-text.js';
import type { NamedSource } from './source-names.js';
import type { DeclarationOf } from './upgrade-document.js';
import type { Writing } from './writing.js';

/** What the build block is written with. */
export interface BuildWriting {
  readonly sources: readonly NamedSource[];
  readonly declarationOf: DeclarationOf;
  /** Options of provisioners and post-processors. */
  readonly body: Writing;
  /** Meta-arguments, which know nothing of a build. */
  readonly meta: Writing;
}

/** The one `build` block of the file (spec-commands 8.1). */
export function buildBlock(document: JsonDocument, writing: BuildWriting): string {
  const references = writing.sources.map(({ builder, name }) => quoteText(`source.${builder.type}.${name}`));
  const { notes } = writing.body;
  const withComments = (text: string) => [...notes.takeComments(), text];
  const lines = [
    ...(document.description === '' ? [] : [`description = ${quoteText(document.description)}\n`]),
    `sources = ${tupleText(references)}\n`,
    ...document.provisioners.flatMap((item) => withComments(provisioner('provisioner', item, writing))),
    ...document.postProcessors.flatMap((sequence) => withComments(postProcessors(sequence, writing))),
    // Its only and except are not looked at in JSON, but they are in HCL2.
    ...[document.cleanup ?? []]
      .flat()
      .flatMap((item) =>
        withComments(provisioner('error-cleanup-provisioner', { ...item, only: [], except: [] }, writing)),
      ),
  ];
  return blockText('build', lines);
}

function provisioner(block: string, item: JsonProvisioner, writing: BuildWriting): string {
  const { maxRetries, pauseBefore, timeout } = item;
  const meta = [
    ...targets(item, writing),
    ...override(item, writing),
    ...(maxRetries === undefined || maxRetries.value === '' ? [] : [`max_retries = ${writing.meta.text(maxRetries)}`]),
    ...(pauseBefore === 0 ? [] : [`pause_before = ${quoteText(goDurationText(pauseBefore))}`]),
    ...(timeout === 0 ? [] : [`timeout = ${quoteText(goDurationText(timeout))}`]),
  ];
  const options = bodyLines(item.config, writing.declarationOf('provisioner', item.type), writing.body);
  return blockText(`${block} ${quoteText(item.type)}`, sortByName([...meta, ...options]));
}

function postProcessors(sequence: readonly JsonPostProcessor[], writing: BuildWriting): string {
  const blocks = sequence.map((item) => postProcessor(item, writing));
  return blocks.length === 1 ? blocks.join('') : blockText('post-processors', blocks);
}

function postProcessor(item: JsonPostProcessor, writing: BuildWriting): string {
  const { keepInputArtifact: keep, name, type } = item;
  const meta = [...(name === type ? [] : [`name = ${quoteText(name)}`]), ...targets(item, writing)];
  const options = bodyLines(item.config, writing.declarationOf('post-processor', type), writing.body);
  return blockText(`post-processor ${quoteText(type)}`, [
    ...(keep === undefined ? [] : [`keep_input_artifact = ${keep}`]),
    ...sortByName([...meta, ...options]),
  ]);
}

/**
 * Names of builders are `type.name` in HCL2.
 * Deviation: upgrade-targets. Packer copies the names of the JSON template, which then match nothing.
 */
function targets({ only, except }: Targets, writing: BuildWriting): string[] {
  const list = (name: string, given: readonly TargetName[]) =>
    given.length === 0 ? [] : [`${name} = ${tupleText(given.map((target) => quoteText(targetName(target, writing))))}`];
  return [...list('except', except), ...list('only', only)];
}

function targetName({ name, range }: TargetName, { sources, meta }: BuildWriting): string {
  const source = sources.find(({ builder }) => builder.rawName === name);
  if (source !== undefined) return `${source.builder.type}.${source.name}`;
  meta.notes.add(`there is no builder named ${JSON.stringify(name)}`, range);
  return name;
}

/** Deviation: upgrade-override. Packer drops `override`. */
function override({ overrides }: JsonProvisioner, writing: BuildWriting): string[] {
  const items = overrides.flatMap((entry) => overrideItem(entry, writing));
  return items.length === 0 ? [] : [`override = ${objectText(items)}`];
}

function overrideItem({ name, nameRange, value }: SourceEntry, { sources, meta }: BuildWriting): string[] {
  const source = sources.find(({ builder }) => builder.rawName === name);
  if (source !== undefined && value.kind === 'map') return [objectItem(source.name, expressionText(value, meta))];
  if (value.kind !== 'null') {
    const reason = source === undefined ? 'there is no builder of this name' : 'it is not an object';
    meta.notes.add(`the override of ${JSON.stringify(name)} is left out: ${reason}`, nameRange);
  }
  return [];
}
