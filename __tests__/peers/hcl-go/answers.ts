import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Type } from '../../../src/languages/cty/types.js';
import type { Value } from '../../../src/languages/cty/values.js';
import type { BodyAttribute, BodyBlock, HclBody } from '../../../src/languages/hcl/body/body.js';
import { expandDynamic } from '../../../src/languages/hcl/body/dynamic.js';
import { nativeBody } from '../../../src/languages/hcl/body/native-body.js';
import { parseJsonBody } from '../../../src/languages/hcl/body/parse-json-body.js';
import { evaluate } from '../../../src/languages/hcl/evaluate.js';
import { parseHcl, parseHclExpression, parseHclTemplate } from '../../../src/languages/hcl/parse.js';
import type { Scope } from '../../../src/languages/hcl/scope.js';
import type { Diagnostic } from '../../../src/support/diagnostics.js';
import { projectRoot } from '../../support/peers-env.js';
import { SCHEMA, type Schema, VARIABLES } from './world.js';

/** One text that both evaluate. */
export interface Question {
  readonly kind: 'expression' | 'template' | 'body' | 'json';
  readonly text: string;
}

/** A value with its type, what a body contains, `error`, or `panic` when HCL crashed: all as JSON has it. */
export type Answer = unknown;

/** HCL's answers. */
export function askGo(questions: readonly Question[]): readonly Answer[] {
  const program = join(projectRoot, '.peers', 'hcl-go', 'hcl-go');
  if (!existsSync(program)) throw new Error('hcl-go is not built: run scripts/peers install');
  const input = [{ variables: VARIABLES, schema: SCHEMA }, ...questions].map((line) => JSON.stringify(line)).join('\n');
  const output = execFileSync(program, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

/** Our answer. */
export function askOurs({ kind, text }: Question, scope: Scope): Answer {
  const diagnostics: Diagnostic[] = [];
  const answer = answerTo({ kind, text }, scope, diagnostics);
  return diagnostics.some(({ severity }) => severity === 'error') ? 'error' : answer;
}

function answerTo({ kind, text }: Question, scope: Scope, diagnostics: Diagnostic[]): Answer {
  if (kind === 'body' || kind === 'json') {
    const body = parseBody(kind, text, diagnostics);
    return diagnostics.length > 0 ? undefined : decode(expandDynamic(body, scope), SCHEMA, { scope, diagnostics });
  }
  const parsed = kind === 'expression' ? parseHclExpression('', text) : parseHclTemplate('', text);
  diagnostics.push(...parsed.diagnostics);
  if (parsed.node === undefined || diagnostics.length > 0) return undefined;
  const { value, diagnostics: problems } = evaluate(parsed.node, scope);
  diagnostics.push(...problems);
  return describeValue(value);
}

function parseBody(kind: 'body' | 'json', text: string, diagnostics: Diagnostic[]): HclBody {
  if (kind === 'json') {
    const { body, diagnostics: problems } = parseJsonBody('', text);
    diagnostics.push(...problems);
    return body;
  }
  const { node, diagnostics: problems } = parseHcl('', text);
  diagnostics.push(...problems);
  return nativeBody(node);
}

interface Run {
  readonly scope: Scope;
  readonly diagnostics: Diagnostic[];
}

function decode(body: HclBody, schema: Schema, run: Run): Answer {
  const { attributes, blocks } = read(body, schema, run.diagnostics);
  const described = attributes.map(({ name, expression }) => {
    const { value, diagnostics } = evaluate(expression, run.scope);
    run.diagnostics.push(...diagnostics);
    return [name, describeValue(value)];
  });
  return {
    attributes: Object.fromEntries(described),
    blocks: blocks.map(({ type, labels, body: inner }) => ({
      type,
      labels,
      body: decode(inner, bodyOf(schema, type), run),
    })),
  };
}

function read(
  body: HclBody,
  schema: Schema,
  diagnostics: Diagnostic[],
): { attributes: readonly BodyAttribute[]; blocks: readonly BodyBlock[] } {
  if (schema.reading === 'attributes') {
    const { attributes, diagnostics: problems } = body.justAttributes();
    diagnostics.push(...problems);
    return { attributes: [...attributes.values()], blocks: [] };
  }
  const header = { attributes: schema.attributes.map(toSchema), blocks: schema.blocks };
  if (schema.reading === 'content') {
    const { content, diagnostics: problems } = body.content(header);
    diagnostics.push(...problems);
    return { attributes: [...content.attributes.values()], blocks: content.blocks };
  }
  const { content, rest, diagnostics: problems } = body.partialContent(header);
  const others = rest.content({ attributes: (schema.others ?? []).map(toSchema) });
  diagnostics.push(...problems, ...others.diagnostics);
  return {
    attributes: [...content.attributes.values(), ...others.content.attributes.values()],
    blocks: content.blocks,
  };
}

function toSchema({ name, required }: Schema['attributes'][number]) {
  return { name, isRequired: required };
}

function bodyOf({ blocks }: Schema, wanted: string): Schema {
  const found = blocks.find(({ type }) => type === wanted);
  if (found === undefined) throw new TypeError(`the schema has no ${wanted}`);
  return found.body;
}

function describeValue(value: Value): Answer {
  return { type: typeJson(value.type), value: tree(value) };
}

function typeJson(type: Type): Answer {
  switch (type.kind) {
    case 'any':
      return 'dynamic';
    case 'list':
    case 'set':
    case 'map':
      return [type.kind, typeJson(type.element)];
    case 'tuple':
      return ['tuple', type.elements.map(typeJson)];
    case 'object': {
      const attributes = Object.fromEntries([...type.attributes].map(([name, inner]) => [name, typeJson(inner)]));
      return type.optional?.size ? ['object', attributes, [...type.optional]] : ['object', attributes];
    }
    default:
      return type.kind;
  }
}

function tree(value: Value): Answer {
  switch (value.kind) {
    case 'unknown':
      return { unknown: true };
    case 'null':
      return null;
    case 'number':
      return { number: value.value.toText() };
    case 'string':
    case 'bool':
      return value.value;
    case 'map':
    case 'object':
      return [...value.entries].map(([key, item]) => [key, tree(item)]);
    default:
      return value.items.map(tree);
  }
}
