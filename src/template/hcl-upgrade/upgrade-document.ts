import type { OptionsDeclaration } from '../../contract/config.js';
import { formatHcl } from '../../languages/hcl/format.js';
import type { Diagnostic } from '../../support/diagnostics.js';
import type { LineIndex } from '../../support/line-index.js';
import type { JsonDocument } from '../json/document.js';
import { ANNOTATIONS } from './annotations.js';
import { bodyLines } from './body-text.js';
import { buildBlock } from './build-block.js';
import { DataBlocks, extractFilter } from './data-blocks.js';
import { type AssignableVariable, DeclaredNames } from './declared-names.js';
import { blockText, commentText, quoteText, sortByName } from './hcl-text.js';
import { Notes } from './notes.js';
import { packerBlock } from './packer-block.js';
import { type NamedSource, nameSources } from './source-names.js';
import { writingAt } from './writing.js';

/** The options of a component that is built here; undefined for others. */
export type DeclarationOf = (
  kind: 'builder' | 'provisioner' | 'post-processor' | 'data-source',
  type: string,
) => OptionsDeclaration<unknown> | undefined;

/** What upgrading works with beside the document. */
export interface UpgradeOptions {
  readonly lines: LineIndex;
  readonly declarationOf: DeclarationOf;
  /** `-with-annotations`. */
  readonly annotations: boolean;
}

/** A JSON template in HCL2. */
export interface UpgradedDocument {
  readonly text: string;
  /** What was not translated, and what needs a look: warnings `NotTranslated` in the JSON template. */
  readonly notes: readonly Diagnostic[];
  /** The builders and what they are called now. */
  readonly sources: readonly NamedSource[];
  /** Variables that can be set from outside, by JSON name. */
  readonly variables: ReadonlyMap<string, AssignableVariable>;
}

/** Translates a JSON template into HCL2 (spec-commands 8). */
export function upgradeDocument(document: JsonDocument, options: UpgradeOptions): UpgradedDocument {
  const { declarationOf } = options;
  const notes = new Notes(options.lines);
  const images = new DataBlocks('amazon-ami');
  const secrets = new DataBlocks('amazon-secretsmanager');
  const names = new DeclaredNames(document, notes, secrets);
  const sources = nameSources(document);
  const imageWriting = {
    images,
    declaration: declarationOf('data-source', 'amazon-ami'),
    writing: writingAt('data', names, notes),
  };
  const sourceWriting = writingAt('source', names, notes);

  notes.takeComments();
  const sourceBlocks = sources.flatMap(({ builder, name }) => {
    const isAmazon = builder.type.startsWith('amazon-');
    const { config, lines } = isAmazon
      ? extractFilter(builder.config, imageWriting)
      : { config: builder.config, lines: [] };
    const body = sortByName([...bodyLines(config, declarationOf('builder', builder.type), sourceWriting), ...lines]);
    const text = blockText(`source ${quoteText(builder.type)} ${quoteText(name)}`, body);
    return [...notes.takeComments(), text];
  });
  const build = buildBlock(document, {
    sources,
    declarationOf,
    body: writingAt('build', names, notes),
    meta: writingAt('data', names, notes),
  });
  const locals = names.localBlocks();
  const sections: readonly Section[] = [
    { annotation: 'packer', blocks: packerBlock(document) },
    { annotation: 'variables', blocks: names.variableBlocks() },
    { annotation: 'data', blocks: [...secrets.texts(), ...images.texts()] },
    { annotation: 'locals', blocks: locals },
    { annotation: 'sources', blocks: sourceBlocks },
    { annotation: 'build', blocks: [build] },
  ];
  return { text: fileText(sections, options.annotations), notes: notes.found, sources, variables: names.assignable };
}

interface Section {
  readonly annotation: Exclude<keyof typeof ANNOTATIONS, 'file'>;
  readonly blocks: readonly string[];
}

function fileText(sections: readonly Section[], annotations: boolean): string {
  const used = sections.filter(({ blocks }) => blocks.length > 0);
  const texts = used.flatMap(({ annotation, blocks }) =>
    annotations ? [commentText(ANNOTATIONS[annotation]), ...blocks] : blocks,
  );
  const head = annotations ? [`${commentText(ANNOTATIONS.file)}\n`] : [];
  return formatHcl(`${[...head, ...texts].map(separated).join('').trimEnd()}\n`);
}

/** A blank line behind every block; comments stand right above what they are about. */
function separated(text: string): string {
  return text.startsWith('#') && !text.endsWith('\n') ? `${text}\n` : `${text.trimEnd()}\n\n`;
}
