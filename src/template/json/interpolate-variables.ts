import { hasActions } from '../../languages/go-template/delimiters.js';
import { GoFunctionError, GoTemplateError } from '../../languages/go-template/errors.js';
import { renderTemplate } from '../../languages/go-template/render.js';
import { BuildError, errorMessage } from '../../support/errors.js';
import { type TemplateFacts, templateFunctions } from '../go-strings/functions.js';
import { templateHint } from '../go-strings/template-hint.js';
import type { ResolveScope } from '../template.js';
import { protectFields } from './protect-fields.js';

/** A variable that could not be rendered. */
export interface InterpolationFailure {
  readonly name: string;
  readonly message: string;
  /** It, or a variable that it uses, is not defined or uses itself; every other failure is final. */
  readonly isUndefined: boolean;
  readonly isSyntax: boolean;
  /** How it may be mended. */
  readonly hint: string | undefined;
  /** Where in the raw text. */
  readonly offset: number;
}

/** Rendered values and failures; a failed variable has no value. */
export interface Interpolated {
  readonly values: ReadonlyMap<string, string>;
  readonly failures: readonly InterpolationFailure[];
  /** What `vault` and the secrets manager answered. */
  readonly secrets: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Renders variable values, each after those that it uses (spec-json-template 2.3). The template engine is synchronous, so
 * a value that is missing stops the rendering, is fetched, and the text is rendered again.
 * Deviation: variable-cycles. A variable that uses itself is always an error; Packer inserts the raw text of a `-var` value up to 100 times.
 */
export async function interpolateVariables(
  raw: ReadonlyMap<string, string>,
  facts: TemplateFacts,
  scope: Pick<ResolveScope, 'env' | 'resolvers'>,
): Promise<Interpolated> {
  const run = new Interpolation(raw, facts, scope);
  for (const name of [...raw.keys()].sort()) await run.resolve(name);
  return {
    values: run.values,
    failures: [...run.failures.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    secrets: run.secrets,
  };
}

/** What a rendering waits for. */
type Awaited =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'network'; readonly name: string; readonly args: readonly string[]; readonly key: string };

type Outcome =
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'waits'; readonly awaits: Awaited; readonly failure: InterpolationFailure }
  | { readonly kind: 'failed'; readonly failure: InterpolationFailure };

interface RemoteFailure {
  readonly error: string;
  readonly hint: string | undefined;
}

class Interpolation {
  readonly values = new Map<string, string>();
  readonly failures = new Map<string, InterpolationFailure>();
  readonly secrets: { name: string; value: string }[] = [];
  readonly #raw: ReadonlyMap<string, string>;
  readonly #facts: TemplateFacts;
  readonly #scope: Pick<ResolveScope, 'env' | 'resolvers'>;
  readonly #answers = new Map<string, { readonly value: string } | RemoteFailure>();

  constructor(raw: ReadonlyMap<string, string>, facts: TemplateFacts, scope: Pick<ResolveScope, 'env' | 'resolvers'>) {
    this.#raw = raw;
    this.#facts = facts;
    this.#scope = scope;
  }

  /** Renders a variable, those it uses first. A stack of our own: chains may be long. */
  async resolve(first: string): Promise<void> {
    const stack = [first];
    for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
      const outcome: Outcome = this.#isSettled(name) ? { kind: 'done', text: '' } : this.#render(name);
      if (outcome.kind === 'waits') {
        if (await this.#provide(outcome.awaits, stack)) continue;
        this.failures.set(name, outcome.failure);
      } else if (outcome.kind === 'failed') this.failures.set(name, outcome.failure);
      else if (!this.#isSettled(name)) this.values.set(name, outcome.text);
      stack.pop();
    }
  }

  #isSettled(name: string): boolean {
    return this.values.has(name) || this.failures.has(name);
  }

  /** Makes an awaited value available, or says that it never will be. */
  async #provide(awaits: Awaited, stack: string[]): Promise<boolean> {
    if (awaits.kind === 'network') {
      this.#answers.set(awaits.key, await this.#fetch(awaits));
      return true;
    }
    const { name } = awaits;
    if (!this.#raw.has(name) || this.failures.has(name) || stack.includes(name)) return false;
    stack.push(name);
    return true;
  }

  async #fetch({ name, args }: Awaited & { kind: 'network' }) {
    const resolver = Object.hasOwn(this.#scope.resolvers, name) ? this.#scope.resolvers[name] : undefined;
    if (resolver === undefined) return { error: `${name} is not available here`, hint: undefined };
    try {
      const value = await resolver(args);
      // Deviation: secret-store-masked. What comes out of a secret store is masked; Packer masks only names in sensitive-variables.
      if (name !== 'consul_key' && value !== '') this.secrets.push({ name, value });
      return { value };
    } catch (error) {
      return { error: errorMessage(error), hint: error instanceof BuildError ? error.hint : undefined };
    }
  }

  #render(name: string): Outcome {
    const raw = this.#raw.get(name) ?? '';
    if (!hasActions(raw)) return { kind: 'done', text: raw };
    let awaits: Awaited | undefined;
    let hint: string | undefined;
    const wait = (awaited: Awaited, message: string): never => {
      awaits ??= awaited;
      throw new GoFunctionError(message);
    };
    const functions = templateFunctions({
      facts: this.#facts,
      user: (used) => this.values.get(used) ?? wait({ kind: 'variable', name: used }, notSet(used)),
      env: (variable) => (Object.hasOwn(this.#scope.env, variable) ? (this.#scope.env[variable] ?? '') : ''),
      network: (resolver, args) => {
        const key = JSON.stringify([resolver, ...args]);
        const answer = this.#answers.get(key);
        if (answer === undefined) return wait({ kind: 'network', name: resolver, args, key }, 'not fetched yet');
        if ('error' in answer) {
          hint = answer.hint;
          throw new GoFunctionError(answer.error);
        }
        return answer.value;
      },
    });
    const kept = protectFields(raw);
    try {
      return { kind: 'done', text: kept.restore(renderTemplate(kept.text, null, functions)) };
    } catch (error) {
      if (!(error instanceof GoTemplateError)) throw error;
      const isUndefined = awaits?.kind === 'variable';
      const isSyntax = error.phase === 'parse';
      hint ??= templateHint(error, functions.keys());
      const failure = {
        name,
        message: kept.restore(error.message),
        isUndefined,
        isSyntax,
        hint,
        offset: kept.originalOffset(error.offset),
      };
      return awaits === undefined ? { kind: 'failed', failure } : { kind: 'waits', awaits, failure };
    }
  }
}

function notSet(name: string): string {
  return (
    `Error: variable not set: ${name}: Please make sure that the variable you're referencing has been defined; ` +
    'Packer treats all variables used to interpolate other user variables as required.'
  );
}
