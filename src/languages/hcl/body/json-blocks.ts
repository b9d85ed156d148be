import type { Diagnostic, SourceRange } from '../../../support/diagnostics.js';
import type { JsonMap, JsonMember, JsonNode } from '../../json/json-nodes.js';
import type { BlockSchema, BodyBlock } from './body.js';
import { jsonBody } from './json-body.js';
import { bodyProblem } from './problems.js';

/**
 * The blocks that a property holds: one object level a label, then an object a block, at any level a list of them; below the labels null is none.
 * @see spec-hcl2 A.9
 */
export function unpackBlocks(member: JsonMember, schema: BlockSchema, diagnostics: Diagnostic[]): readonly BodyBlock[] {
  const unpacking: Unpacking = { member, schema, diagnostics, blocks: [] };
  unpack(member.value, [], unpacking);
  return unpacking.blocks;
}

interface Unpacking {
  readonly member: JsonMember;
  readonly schema: BlockSchema;
  readonly diagnostics: Diagnostic[];
  readonly blocks: BodyBlock[];
}

function unpack(node: JsonNode, labels: readonly JsonMember[], unpacking: Unpacking): void {
  const label = unpacking.schema.labels?.[labels.length];
  if (label !== undefined) unpackLabels(node, labels, { ...unpacking, label });
  else if (node.kind !== 'null') addBlocks(node, labels, unpacking);
}

function unpackLabels(
  node: JsonNode,
  labels: readonly JsonMember[],
  unpacking: Unpacking & { readonly label: string },
): void {
  const { schema, diagnostics, label } = unpacking;
  const before = diagnostics.length;
  const entries = node.kind === 'null' ? [] : mapsIn(node, diagnostics).flatMap((map) => map.entries);
  if (entries.length === 0 && diagnostics.length === before) {
    const detail = `A block of type "${schema.type}" has a label here: the name of a property is its ${label}.`;
    diagnostics.push(bodyProblem('MissingBlockLabel', { range: firstCharacter(node.range), detail }));
  }
  for (const entry of entries) unpack(entry.value, [...labels, entry], unpacking);
}

/** The blocks of one list have the place of the list. */
function addBlocks(node: JsonNode, labels: readonly JsonMember[], { member, diagnostics, blocks }: Unpacking): void {
  for (const map of mapsIn(node, diagnostics)) {
    blocks.push({
      type: member.name,
      typeRange: member.nameRange,
      labels: labels.map(({ name }) => name),
      labelRanges: labels.map(({ nameRange }) => nameRange),
      body: jsonBody(map),
      range: firstCharacter(node.range),
    });
  }
}

/** The object, or the objects of the list; everything else is reported. */
function mapsIn(node: JsonNode, diagnostics: Diagnostic[]): readonly JsonMap[] {
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.flatMap((item) => {
    if (item.kind === 'map') return item;
    diagnostics.push(incorrectType(item, node.kind === 'list' ? 'an object' : 'an object, or a list of objects,'));
    return [];
  });
}

/** A value of another type than a body has. */
export function incorrectType(node: JsonNode, expected: string): Diagnostic {
  const found = node.kind === 'map' ? 'an object' : node.kind === 'null' ? 'null' : `a ${node.kind}`;
  const detail = `Here ${expected} is expected, this is ${found}.`;
  return bodyProblem('IncorrectJsonType', { range: firstCharacter(node.range), detail });
}

/** Where a value begins. */
function firstCharacter({ file, start }: SourceRange): SourceRange {
  return { file, start, end: { line: start.line, column: start.column + 1, offset: start.offset + 1 } };
}
