import type { SourceRange } from '../../support/diagnostics.js';
import { jsonTemplates } from './json-strings.js';
import type { Access, AccessStep, Call, Expression, ForHead, ObjectKey, TemplatePart } from './nodes.js';
import { spanning } from './token-stream.js';
import { constantName } from './traversal.js';

/** A use of a variable of the scope, with the constant steps that follow: `var.list[0]`. */
export interface Reference {
  readonly root: string;
  readonly steps: readonly ReferenceStep[];
  readonly range: SourceRange;
}

/** `.name` or `["name"]` or `[0]`: the name, or the text of the number. */
export interface ReferenceStep {
  readonly kind: 'attribute' | 'index';
  readonly name: string;
  readonly range: SourceRange;
}

/** Every variable that an expression refers to, in source order; names of its own `for` loops are none. */
export function references(expression: Expression): readonly Reference[] {
  const found: Reference[] = [];
  visit(expression, { found, hidden: new Set() });
  return found;
}

interface Visit {
  readonly found: Reference[];
  /** Names of the loops around. */
  readonly hidden: ReadonlySet<string>;
}

function visit(expression: Expression, at: Visit): void {
  switch (expression.kind) {
    case 'variable':
      add({ root: expression.name, steps: [], range: expression.range }, at);
      return;
    case 'access':
      visitAccess(expression, at);
      return;
    case 'template':
      visitParts(expression.parts, at);
      return;
    case 'call':
      for (const argument of valueArguments(expression)) visit(argument, at);
      return;
    case 'tuple':
      for (const item of expression.items) visit(item, at);
      return;
    case 'object':
      for (const { key, value } of expression.items) {
        visitKey(key, at);
        visit(value, at);
      }
      return;
    case 'for': {
      const inner = visitLoop(expression, at);
      if (expression.key !== undefined) visit(expression.key, inner);
      visit(expression.value, inner);
      if (expression.condition !== undefined) visit(expression.condition, inner);
      return;
    }
    default:
      for (const part of partsOf(expression)) visit(part, at);
      if (expression.kind === 'scoped') visit(expression.expression, hiding(at, expression.variables.keys()));
  }
}

/** The expressions that make up one that adds nothing of its own. */
function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'conditional':
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.first, ...expression.rest.map(({ operand }) => operand)];
    case 'parentheses':
      return [expression.expression];
    case 'json':
      return jsonTemplates(expression.node);
    default:
      return [];
  }
}

/** The second argument of `convert` is a type. */
function valueArguments({ name, args }: Call): readonly Expression[] {
  return name === 'convert' ? args.slice(0, 1) : args;
}

function visitKey(key: ObjectKey, at: Visit): void {
  if (key.kind !== 'name') visit(key, at);
}

function visitParts(parts: readonly TemplatePart[], at: Visit): void {
  for (const part of parts) {
    if (part.kind === 'interpolation') visit(part.expression, at);
    else if (part.kind === 'if') {
      visit(part.condition, at);
      visitParts(part.whenTrue, at);
      visitParts(part.whenFalse, at);
    } else if (part.kind === 'for') visitParts(part.body, visitLoop(part, at));
  }
}

/** What the body of a loop is visited with. */
function visitLoop({ collection, keyName, valueName }: ForHead, at: Visit): Visit {
  visit(collection, at);
  return hiding(at, keyName === undefined ? [valueName] : [keyName, valueName]);
}

function hiding(at: Visit, names: Iterable<string>): Visit {
  return { found: at.found, hidden: new Set([...at.hidden, ...names]) };
}

function visitAccess({ source, steps }: Access, at: Visit): void {
  const constant = source.kind === 'variable' ? constantSteps(steps) : [];
  if (source.kind === 'variable') {
    add(
      { root: source.name, steps: constant, range: spanning(source.range, constant.at(-1)?.range ?? source.range) },
      at,
    );
  } else visit(source, at);
  visitSteps(steps.slice(constant.length), at);
}

function visitSteps(steps: readonly AccessStep[], at: Visit): void {
  for (const step of steps) {
    if (step.kind === 'index') visit(step.key, at);
    else if (step.kind === 'splat') visitSteps(step.steps, at);
  }
}

function add(reference: Reference, { found, hidden }: Visit): void {
  if (!hidden.has(reference.root)) found.push(reference);
}

/** The steps up to the first that must be computed. */
function constantSteps(steps: readonly AccessStep[]): ReferenceStep[] {
  const constant: ReferenceStep[] = [];
  for (const step of steps) {
    const name = constantName(step);
    if (name === undefined || step.kind === 'splat') break;
    constant.push({ kind: step.kind, name, range: step.range });
  }
  return constant;
}
