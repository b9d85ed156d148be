import { BOOL } from '../../languages/cty/types.js';
import type { AttributesResult, BodyBlock, BodySchema } from '../../languages/hcl/body/body.js';
import type { Expression } from '../../languages/hcl/nodes.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import { constantValue } from './constant.js';
import type { SecretPlace } from './hide-texts.js';
import { isIdentifier } from './identifier.js';
import { problem } from './problem.js';

/** A local as declared. */
export interface LocalDeclaration {
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly expression: Expression;
  readonly isSensitive: boolean;
}

const SCHEMA: BodySchema = { attributes: [{ name: 'expression', isRequired: true }, { name: 'sensitive' }] };

/** The locals of a template, by name, and what is wrong with their declarations. @see spec-hcl2 B.4 */
export class LocalDeclarations {
  readonly locals = new Map<string, LocalDeclaration>();
  readonly secrets: SecretPlace[] = [];
  readonly diagnostics: Diagnostic[] = [];

  /** Reads `locals { name = expression }`. */
  readAll({ attributes, diagnostics }: AttributesResult): void {
    this.diagnostics.push(...diagnostics);
    for (const { name, nameRange, expression } of attributes.values()) {
      this.#add({ name, nameRange, expression, isSensitive: false });
    }
  }

  /** Reads `local "name" { expression = ..., sensitive = ... }`. */
  read({ labels: [name = ''], labelRanges, body, range }: BodyBlock): void {
    const nameRange = labelRanges[0] ?? range;
    const { content, diagnostics } = body.content(SCHEMA);
    this.diagnostics.push(...diagnostics);
    const sensitive = content.attributes.get('sensitive');
    const isSensitive = sensitive !== undefined && this.#isTrue(sensitive);
    const expression = content.attributes.get('expression')?.expression;
    if (isSensitive && expression !== undefined) this.secrets.push({ kind: 'expression', range: expression.range });
    if (!isIdentifier(name)) {
      const detail = 'A name begins with a letter or _, and goes on with letters, digits, _ and -.';
      this.diagnostics.push(problem('InvalidLocalName', 'Invalid local name', { detail, range: nameRange }));
    } else if (expression !== undefined) this.#add({ name, nameRange, expression, isSensitive });
  }

  #isTrue(attribute: Parameters<typeof constantValue>[0]): boolean {
    const { value, diagnostics } = constantValue(attribute, { type: BOOL, scope: undefined });
    this.diagnostics.push(...diagnostics);
    return value.kind === 'bool' && value.value;
  }

  #add(declaration: LocalDeclaration): void {
    const { name, expression } = declaration;
    const first = this.locals.get(name);
    if (first === undefined) {
      this.locals.set(name, declaration);
      return;
    }
    const detail = `local.${name} is defined in ${first.nameRange.file} line ${first.nameRange.start.line} already.`;
    this.diagnostics.push(problem('DuplicateLocal', 'Duplicate local definition', { detail, range: expression.range }));
  }
}
