import { catalogue } from '../../src/engine.js';
import { LineIndex } from '../../src/support/line-index.js';
import {
  type DeclarationOf,
  type UpgradedDocument,
  upgradeDocument,
} from '../../src/template/hcl-upgrade/upgrade-document.js';
import { parseJson } from '../../src/template/json/parse-json.js';
import { readDocument } from '../../src/template/json/read-document.js';

/** The options of all components that are built here. */
export async function ownDeclarations(): Promise<DeclarationOf> {
  const kinds = [
    ['builder', catalogue.builders],
    ['provisioner', catalogue.provisioners],
    ['post-processor', catalogue.postProcessors],
    ['data-source', catalogue.dataSources],
  ] as const;
  const known = new Map<string, Awaited<ReturnType<(typeof catalogue.builders)[string]>>['options']>();
  for (const [kind, components] of kinds) {
    for (const [type, load] of Object.entries(components)) known.set(`${kind} ${type}`, (await load()).options);
  }
  return (kind, type) => known.get(`${kind} ${type}`);
}

/** A JSON template, as an object or text, in HCL2; by default with the declarations of no component. */
export function upgradeTemplate(
  template: unknown,
  {
    declarationOf = () => undefined,
    annotations = false,
  }: { declarationOf?: DeclarationOf; annotations?: boolean } = {},
): UpgradedDocument {
  const text = typeof template === 'string' ? template : JSON.stringify(template);
  const parsed = parseJson('t.json', text);
  if (parsed.value === undefined) throw new Error(`not JSON: ${JSON.stringify(parsed.diagnostics)}`);
  return upgradeDocument(readDocument(parsed.value), {
    lines: new LineIndex('t.json', text),
    declarationOf,
    annotations,
  });
}

/** What needs a look: `<text in the template>: <summary>`. */
export function notesOf({ notes }: Pick<UpgradedDocument, 'notes'>, template: unknown): string[] {
  const text = JSON.stringify(template);
  return notes.map(({ summary, range }) => `${text.slice(range?.start.offset, range?.end.offset)}: ${summary}`);
}
