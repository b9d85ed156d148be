import { BOOL, listOf, NUMBER, STRING, type Type } from '../../languages/cty/types.js';
import type { Value } from '../../languages/cty/values.js';
import type { BodyAttribute, BodyBlock, HclBody } from '../../languages/hcl/body/body.js';
import type { Expression } from '../../languages/hcl/nodes.js';
import type { Scope } from '../../languages/hcl/scope.js';
import type { Diagnostic } from '../../support/diagnostics.js';
import { parseDuration } from '../../support/duration.js';
import { BuildError } from '../../support/errors.js';
import { constantValue } from './constant.js';
import { problem } from './problem.js';

/** The builds that a component is for: `type.name` of uses of sources, compared exactly. */
export interface Targets {
  readonly only: readonly string[];
  readonly except: readonly string[];
}

/** True when a component with these targets takes part in the build of a use (`type.name`). */
export function appliesTo({ only, except }: Targets, use: string): boolean {
  return only.length > 0 ? only.includes(use) : !except.includes(use);
}

/**
 * Reads the meta-arguments of one block; what is left of its body is for the component.
 *
 * Deviation: component-problems-at-their-place. Packer shows the block for a wrong duration, and for `only` beside `except`.
 * @see spec-hcl2 B.6
 */
export class MetaArguments {
  readonly diagnostics: Diagnostic[] = [];
  /** The body without them. */
  readonly rest: HclBody;
  readonly #attributes: ReadonlyMap<string, BodyAttribute>;
  readonly #scope: Scope;

  constructor({ body }: BodyBlock, names: readonly string[], scope: Scope) {
    const { content, rest, diagnostics } = body.partialContent({ attributes: names.map((name) => ({ name })) });
    this.diagnostics.push(...diagnostics);
    this.rest = rest;
    this.#attributes = content.attributes;
    this.#scope = scope;
  }

  /** Empty when absent. */
  text(name: string): string {
    const value = this.#value(name, STRING);
    return value?.kind === 'string' ? value.value : '';
  }

  /** Undefined when absent or, where that is allowed, null. */
  truth(name: string, options: { readonly allowsNull?: boolean } = {}): boolean | undefined {
    const value = this.#value(name, BOOL, options.allowsNull);
    return value?.kind === 'bool' ? value.value : undefined;
  }

  /** A whole number; 0 when absent. */
  count(name: string): number {
    const value = this.#value(name, NUMBER);
    if (value?.kind !== 'number') return 0;
    if (value.value.isInteger()) return value.value.toNumber();
    const range = this.#attributes.get(name)?.expression.range;
    const detail = 'A whole number is required.';
    this.diagnostics.push(problem('UnsuitableValueType', 'Unsuitable value type', { detail, range }));
    return 0;
  }

  /** Milliseconds; 0 when absent. */
  duration(name: string): number {
    const value = this.#value(name, STRING);
    if (value?.kind !== 'string') return 0;
    try {
      return parseDuration(value.value);
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      this.diagnostics.push(
        problem('InvalidDuration', `Failed to parse ${name} duration`, {
          detail: error.message,
          hint: error.hint,
          range: this.#attributes.get(name)?.expression.range,
        }),
      );
      return 0;
    }
  }

  /** `only` and `except`. */
  targets(): Targets {
    const targets = { only: this.#list('only'), except: this.#list('except') };
    if (targets.only.length > 0 && targets.except.length > 0) {
      const summary = "only one of 'only' or 'except' may be specified";
      const range = this.#attributes.get('except')?.nameRange;
      this.diagnostics.push(problem('OnlyAndExcept', summary, { range }));
    }
    return targets;
  }

  /** `override`: an object, with its expression for the places of what is in it. */
  override(type: Type): { readonly value: Value; readonly expression: Expression } | undefined {
    const attribute = this.#attributes.get('override');
    const value = this.#value('override', type, true);
    if (attribute === undefined || value === undefined || value.kind === 'null') return undefined;
    return { value, expression: attribute.expression };
  }

  #list(name: string): readonly string[] {
    const value = this.#value(name, listOf(STRING), true);
    if (value?.kind !== 'list') return [];
    return value.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
  }

  #value(name: string, type: Type, allowsNull = false): Value | undefined {
    const attribute = this.#attributes.get(name);
    if (attribute === undefined) return undefined;
    const { value, diagnostics } = constantValue(attribute, { type, scope: this.#scope, allowsNull });
    this.diagnostics.push(...diagnostics);
    return value;
  }
}
