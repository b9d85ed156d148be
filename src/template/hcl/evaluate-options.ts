import type { SourceEntry, SourceMap, SourceValue } from '../../config/source-value.js';
import type { OptionSchema, OptionsDeclaration } from '../../contract/config.js';
import { ConversionError } from '../../languages/cty/conversion-error.js';
import { convert } from '../../languages/cty/convert.js';
import { isWhollyKnown } from '../../languages/cty/known.js';
import { ANY } from '../../languages/cty/types.js';
import type { Value } from '../../languages/cty/values.js';
import type { BodyAttribute, BodyBlock, BodyContent, HclBody } from '../../languages/hcl/body/body.js';
import { evaluate } from '../../languages/hcl/evaluate.js';
import { references } from '../../languages/hcl/references.js';
import type { Scope } from '../../languages/hcl/scope.js';
import { type Diagnostic, hasErrors, type SourceRange } from '../../support/diagnostics.js';
import { sentence } from './constant.js';
import { conversionHint } from './conversion-hint.js';
import { argumentType, type BlockOptions, optionsSchema } from './option-schema.js';
import { problem } from './problem.js';
import { derivedSecretTexts } from './secret-texts.js';
import { sourceValue } from './source-values.js';

/** The options of a body with their values. */
export interface EvaluatedOptions {
  readonly options: SourceMap;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that were made of something sensitive. */
  readonly secrets: readonly string[];
  /** The arguments that use a `build` value which exists only at run time. */
  readonly late: readonly SourceRange[];
  /** The arguments whose values are not known: placeholders stand for them. */
  readonly unknown: readonly SourceRange[];
}

/**
 * Evaluates the arguments and blocks of a component's body and converts them to the types of its options. Values that are not
 * known become placeholders.
 *
 * Deviation: component-problems-at-their-place. Packer hides what is wrong in a provisioner in the detail of one "Failed preparing
 * provisioner-block" without a place; here every problem is a diagnostic of its own.
 * @see spec-hcl2 B.7
 */
export function evaluateOptions(
  body: HclBody,
  declaration: OptionsDeclaration<unknown>,
  { scope, range }: { readonly scope: Scope; readonly range: SourceRange },
): EvaluatedOptions {
  const evaluation = new OptionsEvaluation(scope);
  const options = evaluation.body(body, declaration, range);
  return { options, ...evaluation };
}

class OptionsEvaluation {
  readonly diagnostics: Diagnostic[] = [];
  readonly secrets: string[] = [];
  readonly late: SourceRange[] = [];
  readonly unknown: SourceRange[] = [];
  readonly #scope: Scope;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  body(body: HclBody, declaration: OptionsDeclaration<unknown>, range: SourceRange): SourceMap {
    const { body: schema, blocks } = optionsSchema(declaration);
    const { content, diagnostics } = body.content(schema);
    this.diagnostics.push(...diagnostics);
    const entries = [...content.attributes.values()].flatMap((attribute) =>
      this.#argument(attribute, declaration.properties[attribute.name]),
    );
    for (const [type, options] of blocks) {
      const entry = this.#blocks(content, type, options);
      if (entry !== undefined) entries.push(entry);
    }
    return { kind: 'map', entries, range };
  }

  #argument({ name, nameRange, expression, range }: BodyAttribute, schema: OptionSchema | undefined): SourceEntry[] {
    const isLate = references(expression).some(({ root, steps }) => root === 'build' && steps[0]?.name !== 'name');
    if (isLate) this.late.push(range);
    const { value, diagnostics } = evaluate(expression, this.#scope);
    this.diagnostics.push(...diagnostics);
    if (hasErrors(diagnostics)) return [];
    const converted = this.#converted(value, schema, expression.range);
    if (converted === undefined) return [];
    this.secrets.push(...derivedSecretTexts(converted));
    const isUnknown = !isWhollyKnown(converted);
    if (isUnknown) this.unknown.push(range);
    // The placeholder of a text is no duration.
    if (isUnknown && schema?.option.weak === 'duration') return [];
    return [{ name, nameRange, value: sourceValue(converted, expression) }];
  }

  #converted(value: Value, schema: OptionSchema | undefined, range: SourceRange): Value | undefined {
    const type = (schema === undefined ? undefined : argumentType(schema)) ?? ANY;
    try {
      const converted = convert(value, type);
      if (!isWhole(converted, schema)) throw new ConversionError('a whole number is required');
      return converted;
    } catch (error) {
      if (!(error instanceof ConversionError)) throw error;
      const detail = `${sentence(error.message)}.`;
      const hint = conversionHint(value, type);
      this.diagnostics.push(problem('IncorrectValueType', 'Incorrect attribute value type', { detail, hint, range }));
      return undefined;
    }
  }

  /** The blocks of one type as an option. */
  #blocks({ blocks }: BodyContent, type: string, { declaration, isSingle }: BlockOptions): SourceEntry | undefined {
    const found = blocks.filter((block) => block.type === type);
    const [first, second] = found;
    if (first === undefined) return undefined;
    if (isSingle && second !== undefined) {
      const detail = `Only one ${type} block is allowed.`;
      const code = 'DuplicateBlock';
      this.diagnostics.push(problem(code, `Duplicate ${type} block`, { detail, range: second.range }));
    }
    const items = found.map((block) => this.#block(block, declaration));
    const [only] = items;
    const value: SourceValue = isSingle && only !== undefined ? only : { kind: 'list', items, range: first.range };
    return { name: type, nameRange: first.typeRange, value };
  }

  /** A block of an option that is not declared further has no options here: it is refused as a whole. */
  #block({ body, range }: BodyBlock, declaration: OptionsDeclaration<unknown> | undefined): SourceMap {
    return declaration === undefined ? { kind: 'map', entries: [], range } : this.body(body, declaration, range);
  }
}

function isWhole(value: Value, schema: OptionSchema | undefined): boolean {
  const weak = schema?.option.weak;
  if (weak === 'int' || weak === 'optional-int') return value.kind !== 'number' || value.value.isInteger();
  if (weak !== 'int-list' || value.kind !== 'list') return true;
  return value.items.every((item) => item.kind !== 'number' || item.value.isInteger());
}
