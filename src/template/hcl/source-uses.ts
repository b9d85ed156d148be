import { listOf, STRING } from '../../languages/cty/types.js';
import type { BodyAttribute, BodyBlock, HclBody } from '../../languages/hcl/body/body.js';
import { references } from '../../languages/hcl/references.js';
import type { Scope } from '../../languages/hcl/scope.js';
import { type Diagnostic, didYouMean, type SourceRange } from '../../support/diagnostics.js';
import { constantValue } from './constant.js';
import { isIdentifier } from './identifier.js';
import { nameHint, problem } from './problem.js';
import { sourceValue } from './source-values.js';

/** A source that a build uses. */
export interface SourceUse {
  readonly source: BodyBlock;
  readonly type: string;
  /** As the source is declared. */
  readonly sourceName: string;
  /** What the use is called: the source's name when it has none of its own. */
  readonly name: string;
  /** What a `source` block of the build adds. */
  readonly extra: HclBody | undefined;
}

/** What the uses of a build are read from. */
export interface SourceUsesScope {
  /** By `type.name`. */
  readonly sources: ReadonlyMap<string, BodyBlock>;
  readonly scope: Scope;
  readonly report: (found: Diagnostic) => void;
}

const QUOTED = 'Write the name of a source in quotes: sources = ["source.TYPE.NAME"].';

/** The uses that `sources = [...]` lists. @see spec-hcl2 B.6 */
export function listedUses(attribute: BodyAttribute | undefined, from: SourceUsesScope): readonly SourceUse[] {
  if (attribute === undefined) return [];
  const facts = { type: listOf(STRING), scope: from.scope, allowsNull: true };
  const { value, diagnostics } = constantValue(attribute, facts);
  const isUnquoted = references(attribute.expression).some(({ root }) => root === 'source');
  for (const found of diagnostics) from.report(isUnquoted ? { ...found, hint: found.hint ?? QUOTED } : found);
  const listed = sourceValue(value, attribute.expression);
  if (listed.kind !== 'list') return [];
  return listed.items.flatMap((item) => use(item.kind === 'string' ? item.value : '', item.range, from));
}

/** The use that `source "type.name" { ... }` in a build is. Its name must not need to be evaluated. @see spec-hcl2 B.6 */
export function blockUse(block: BodyBlock, from: SourceUsesScope): readonly SourceUse[] {
  const { content, rest, diagnostics } = block.body.partialContent({ attributes: [{ name: 'name' }] });
  diagnostics.forEach(from.report);
  const attribute = content.attributes.get('name');
  const name = attribute === undefined ? '' : localName(attribute, from);
  const [reference = ''] = block.labels;
  return use(reference, block.labelRanges[0] ?? block.range, from).map((plain) => ({
    ...plain,
    name: name || plain.name,
    extra: rest,
  }));
}

function localName(attribute: BodyAttribute, { report }: SourceUsesScope): string {
  const { value, diagnostics } = constantValue(attribute, { type: STRING, scope: undefined });
  diagnostics.forEach(report);
  return value.kind === 'string' ? value.value : '';
}

function use(reference: string, range: SourceRange, { sources, report }: SourceUsesScope): readonly SourceUse[] {
  const [type, name] = splitReference(reference);
  if (type === undefined || name === undefined) {
    const detail = `${JSON.stringify(reference)} does not name a source; write "source.TYPE.NAME".`;
    report(problem('InvalidSourceReference', 'Invalid source reference', { detail, range }));
    return [];
  }
  const key = `${type}.${name}`;
  const source = sources.get(key);
  if (source !== undefined) return [{ source, type, sourceName: name, name, extra: undefined }];
  const known = [...sources.keys()];
  const hint = nameHint(didYouMean(key, known), known, 'Sources are');
  report(problem('UnknownSource', `Unknown source ${key}`, { hint, range }));
  return [];
}

/** `source.type.name`, whatever the first and any further parts are, or `type.name`. */
function splitReference(reference: string): readonly (string | undefined)[] {
  const parts = reference.split('.');
  const [type, name] = parts.length >= 3 ? parts.slice(1) : parts;
  return [type, name].map((part) => (part !== undefined && isIdentifier(part) ? part : undefined));
}
