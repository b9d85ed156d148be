import { convert } from '../../src/languages/cty/convert.js';
import { ANY, type Type } from '../../src/languages/cty/types.js';
import { listValue, mapValue, nullOf, objectValue, type Value } from '../../src/languages/cty/values.js';
import type { BodyBlock, BodyContent, BodySchema, HclBody } from '../../src/languages/hcl/body/body.js';
import { nativeBody } from '../../src/languages/hcl/body/native-body.js';
import { evaluate } from '../../src/languages/hcl/evaluate.js';
import type { Attribute, Block, Body, Expression } from '../../src/languages/hcl/nodes.js';
import type { Scope } from '../../src/languages/hcl/scope.js';
import { parseTypeConstraint } from '../../src/languages/hcl/type-constraint.js';
import type { Diagnostic } from '../../src/support/diagnostics.js';

/**
 * How a body becomes a value: the part of the language of `.hcldec` files that HCL's test suite uses. What it asks for is
 * declared in `schema`; `decode` makes the value of what was found.
 */
export interface DecodeSpec {
  readonly schema: BodySchema;
  decode(content: BodyContent, run: DecodeRun): Value;
}

/** What decoding works with. */
export interface DecodeRun {
  readonly scope: Scope | undefined;
  readonly diagnostics: Diagnostic[];
}

/** A `.hcldec` file. */
export interface DecodeFile {
  readonly spec: DecodeSpec;
  readonly scope: Scope | undefined;
}

/** Reads a `.hcldec` file: one specification, and the variables that the input may use. */
export function readDecodeFile(body: Body): DecodeFile {
  const blocks = blocksOf(body);
  const root = blocks.find(({ type }) => type !== 'variables');
  const variables = blocks.find(({ type }) => type === 'variables');
  if (root === undefined) throw new TypeError('no specification');
  const spec = readSpec(root);
  if (variables === undefined) return { spec, scope: undefined };
  const values = attributesOf(variables.body).map(({ name, expression }) => [name, constant(expression)] as const);
  return { spec, scope: { variables: new Map(values) } };
}

/** Decodes a body: what the specification does not name is a problem. */
export function decodeBody(body: HclBody, spec: DecodeSpec, run: DecodeRun): Value {
  const { content, diagnostics } = body.content(spec.schema);
  run.diagnostics.push(...diagnostics);
  return spec.decode(content, run);
}

function readSpec(block: Block): DecodeSpec {
  switch (block.type) {
    case 'literal':
      return { schema: {}, decode: () => constant(required(block, 'value')) };
    case 'object':
      return readObject(block);
    case 'attr':
      return readAttribute(block);
    case 'block':
    case 'block_list':
    case 'block_map':
      return readBlocks(block, block.type);
    default:
      throw new TypeError(`a specification that is not known: ${block.type}`);
  }
}

function readObject({ body }: Block): DecodeSpec {
  const members = blocksOf(body).map((block) => ({ name: block.labels[0]?.value ?? '', spec: readSpec(block) }));
  return {
    schema: {
      attributes: members.flatMap(({ spec }) => spec.schema.attributes ?? []),
      blocks: members.flatMap(({ spec }) => spec.schema.blocks ?? []),
    },
    decode: (content, run) => objectValue(members.map(({ name, spec }) => [name, spec.decode(content, run)])),
  };
}

function readAttribute(block: Block): DecodeSpec {
  const name = textOr(block, 'name', block.labels[0]?.value);
  const wanted = find(block, 'type');
  const type: Type = wanted === undefined ? ANY : parseTypeConstraint(wanted).type;
  return {
    schema: { attributes: [{ name }] },
    decode: ({ attributes }, { scope, diagnostics }) => {
      const attribute = attributes.get(name);
      if (attribute === undefined) return nullOf(type);
      const { value, diagnostics: problems } = evaluate(attribute.expression, scope);
      diagnostics.push(...problems);
      return convert(value, type);
    },
  };
}

function readBlocks(block: Block, kind: 'block' | 'block_list' | 'block_map'): DecodeSpec {
  const type = textOr(block, 'block_type', block.labels[0]?.value);
  const labels = find(block, 'labels');
  const [inner] = blocksOf(block.body);
  if (inner === undefined) throw new TypeError('a block has a specification');
  const spec = readSpec(inner);
  return {
    schema: { blocks: [{ type, labels: labels?.kind === 'tuple' ? labels.items.map(() => 'label') : [] }] },
    decode: ({ blocks }, run) => {
      const found = blocks.filter((candidate) => candidate.type === type);
      const decoded = found.map((one) => ({ one, value: decodeBody(one.body, spec, run) }));
      return kind === 'block' ? (decoded[0]?.value ?? nullOf(ANY)) : collect(decoded, kind);
    },
  };
}

function collect(decoded: readonly { one: BodyBlock; value: Value }[], kind: 'block_list' | 'block_map'): Value {
  const element = decoded[0]?.value.type ?? ANY;
  if (kind === 'block_list')
    return listValue(
      element,
      decoded.map(({ value }) => value),
    );
  return mapValue(
    element,
    decoded.map(({ one, value }) => [one.labels[0] ?? '', value]),
  );
}

/** The value of an expression without names. */
export function constant(expression: Expression): Value {
  const { value, diagnostics } = evaluate(expression, undefined);
  if (diagnostics[0] !== undefined) throw new TypeError(diagnostics[0].summary);
  return value;
}

/** The expression of an argument; undefined when it is not set. */
export function find({ body }: Pick<Block, 'body'>, name: string): Expression | undefined {
  return nativeBody(body)
    .partialContent({ attributes: [{ name }] })
    .content.attributes.get(name)?.expression;
}

function required(block: Block, name: string): Expression {
  const expression = find(block, name);
  if (expression === undefined) throw new TypeError(`${block.type} has no ${name}`);
  return expression;
}

function textOr(block: Block, name: string, otherwise: string | undefined): string {
  const expression = find(block, name);
  const value = expression === undefined ? undefined : constant(expression);
  return value?.kind === 'string' ? value.value : (otherwise ?? '');
}

/** The blocks of a body. */
export function blocksOf(body: Body): readonly Block[] {
  return body.items.filter((item) => item.kind === 'block');
}

function attributesOf(body: Body): readonly Attribute[] {
  return body.items.filter((item) => item.kind === 'attribute');
}
