import { ANY, BOOL, STRING } from '../../languages/cty/types.js';
import type { AttributesResult, BodyBlock, BodySchema } from '../../languages/hcl/body/body.js';
import type { Expression } from '../../languages/hcl/nodes.js';
import { parseTypeConstraint, type TypeConstraint } from '../../languages/hcl/type-constraint.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import { constantValue } from './constant.js';
import type { SecretPlace } from './hide-texts.js';
import { isIdentifier } from './identifier.js';
import { problem } from './problem.js';
import { readValidationRule, type ValidationRule } from './validation-rule.js';

/** A variable as declared. */
export interface VariableDeclaration {
  readonly name: string;
  readonly nameRange: SourceRange;
  /** Undefined: the type follows from the default. */
  readonly constraint: Pick<TypeConstraint, 'type' | 'defaults'> | undefined;
  readonly defaultExpression: Expression | undefined;
  readonly isSensitive: boolean;
  readonly rules: readonly ValidationRule[];
}

const SCHEMA: BodySchema = {
  attributes: [{ name: 'description' }, { name: 'default' }, { name: 'type' }, { name: 'sensitive' }],
  blocks: [{ type: 'validation' }],
};

/** The variables of a template, by name, and what is wrong with their declarations. @see spec-hcl2 B.3 */
export class VariableDeclarations {
  readonly variables = new Map<string, VariableDeclaration>();
  readonly secrets: SecretPlace[] = [];
  readonly diagnostics: Diagnostic[] = [];

  /** Reads `variable "name" { ... }`. */
  read({ labels: [name = ''], labelRanges, body, range }: BodyBlock): void {
    const nameRange = labelRanges[0] ?? range;
    const { content, diagnostics } = body.content(SCHEMA);
    this.diagnostics.push(...diagnostics);
    const { attributes, blocks } = content;
    const type = attributes.get('type');
    const constraint = type === undefined ? undefined : parseTypeConstraint(type.expression);
    if (constraint !== undefined) this.diagnostics.push(...constraint.diagnostics);

    const description = attributes.get('description');
    if (description !== undefined) this.#constant(description, STRING);
    const sensitive = attributes.get('sensitive');
    const isSensitive = sensitive !== undefined && this.#constant(sensitive, BOOL);
    const defaultExpression = attributes.get('default')?.expression;
    if (isSensitive && defaultExpression !== undefined) {
      this.secrets.push({ kind: 'constant', range: defaultExpression.range });
    }
    this.#add({
      name,
      nameRange,
      constraint: constraint === undefined ? undefined : usable(constraint),
      defaultExpression,
      isSensitive,
      rules: blocks.flatMap((block) => this.#rule(block, name)),
    });
  }

  /** Reads the old form `variables { name = default }`. */
  readLegacy({ attributes, diagnostics }: AttributesResult): void {
    this.diagnostics.push(...diagnostics);
    for (const { name, nameRange, expression } of attributes.values()) {
      this.#add({
        name,
        nameRange,
        constraint: undefined,
        defaultExpression: expression,
        isSensitive: false,
        rules: [],
      });
    }
  }

  #add(declaration: VariableDeclaration): void {
    const { name, nameRange } = declaration;
    if (!isIdentifier(name)) {
      const detail = 'A name begins with a letter or _, and goes on with letters, digits, _ and -.';
      this.diagnostics.push(problem('InvalidVariableName', 'Invalid variable name', { detail, range: nameRange }));
      return;
    }
    const first = this.variables.get(name);
    if (first !== undefined) {
      const detail = `A variable "${name}" is declared in ${first.nameRange.file} line ${first.nameRange.start.line} already.`;
      this.diagnostics.push(problem('DuplicateVariable', 'Duplicate variable', { detail, range: nameRange }));
      return;
    }
    this.variables.set(name, declaration);
  }

  #constant(attribute: Parameters<typeof constantValue>[0], type: typeof STRING): boolean {
    const { value, diagnostics } = constantValue(attribute, { type, scope: undefined });
    this.diagnostics.push(...diagnostics);
    return value.kind === 'bool' && value.value;
  }

  #rule(block: BodyBlock, name: string): readonly ValidationRule[] {
    const { rule, diagnostics } = readValidationRule(block, name);
    this.diagnostics.push(...diagnostics);
    return rule === undefined ? [] : [rule];
  }
}

/** Where the type is wrong, any value will do: one problem is enough. */
function usable({ type, defaults, diagnostics }: TypeConstraint): VariableDeclaration['constraint'] {
  return diagnostics.length === 0 ? { type, defaults } : { type: ANY, defaults: undefined };
}
