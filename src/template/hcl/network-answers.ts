import { FunctionError, NetworkNeeded } from '../../languages/hcl-functions/definition.js';
import { BuildError, errorMessage, isCancellation } from '../../support/errors.js';
import type { ResolveScope } from '../template.js';

type Answer = { readonly text: string } | { readonly error: unknown };

/** The answers of network functions during one run: what was asked once is not asked again. */
export class NetworkAnswers {
  readonly #resolvers: ResolveScope['resolvers'];
  readonly #answers = new Map<string, Answer>();

  constructor(resolvers: ResolveScope['resolvers']) {
    this.#resolvers = resolvers;
  }

  /** The answer to a call. Throws {@link NetworkNeeded} until it is there, a FunctionError when it was refused. */
  readonly ask = (name: string, args: readonly string[]): string => {
    const key = JSON.stringify([name, ...args]);
    const answer = this.#answers.get(key);
    if (answer === undefined) throw new NetworkNeeded(this.#fetch(key, name, args));
    if ('text' in answer) return answer.text;
    if (!(answer.error instanceof BuildError) || isCancellation(answer.error)) throw answer.error;
    throw new FunctionError(errorMessage(answer.error));
  };

  async #fetch(key: string, name: string, args: readonly string[]): Promise<void> {
    const resolver = Object.hasOwn(this.#resolvers, name) ? this.#resolvers[name] : undefined;
    try {
      if (resolver === undefined) throw unavailable(name);
      this.#answers.set(key, { text: await resolver(args) });
    } catch (error) {
      this.#answers.set(key, { error });
    }
  }
}

/** Evaluates again and again until every answer of the network that is needed is there. */
export async function untilAnswered<T>(evaluate: () => T): Promise<T> {
  for (;;) {
    try {
      return evaluate();
    } catch (error) {
      if (!(error instanceof NetworkNeeded)) throw error;
      await error.answer;
    }
  }
}

function unavailable(name: string): BuildError {
  return new BuildError(`${name} is not available here: nothing is asked over the network`, {
    code: 'NetworkFunction',
    source: 'user',
  });
}
