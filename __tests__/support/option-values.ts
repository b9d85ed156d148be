import type { CheckContext, OptionProblem } from '../../src/contract/component.js';
import type { OptionFacts, OptionsDeclaration } from '../../src/contract/config.js';
import { testHost } from './test-host.js';

/** Decoded options with every option at its default but those given: what a component gets from a nearly empty template. */
export function optionValues<T>(declaration: OptionsDeclaration<T>, given: Partial<T> = {}): T {
  const defaults = Object.entries(declaration.properties).map(([name, { option }]) => [camelCase(name), zero(option)]);
  // as: the declaration is what T was made of.
  return { ...Object.fromEntries(defaults), ...given } as T;
}

function zero(option: OptionFacts): unknown {
  return option.default;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A check context that keeps what is reported: `problems` as `path: summary` lines. */
export class FakeCheck {
  readonly problems: OptionProblem[] = [];
  readonly warnings: OptionProblem[] = [];
  readonly context: CheckContext;

  constructor(overrides: Partial<CheckContext> = {}) {
    this.context = {
      buildName: 'web',
      builderType: 'fake',
      templateDirectory: '/t',
      templatePath: '/t/t.json',
      force: false,
      debug: false,
      onError: 'cleanup',
      host: testHost(),
      secrets: { add: () => undefined },
      given: () => false,
      problem: (problem) => this.problems.push(problem),
      warn: (problem) => this.warnings.push(problem),
      renderLate: (text) => text,
      ...overrides,
    };
  }

  /** The places of the problems: `region_kms_key_ids.us-west-1`. */
  get paths(): readonly string[] {
    return this.problems.map(({ path }) => path.join('.'));
  }

  get summaries(): readonly string[] {
    return this.problems.map(({ summary }) => summary);
  }
}
