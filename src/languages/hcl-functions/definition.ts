import type { Type } from '../cty/types.js';
import type { Value } from '../cty/values.js';

/** A parameter of a function. Arguments are converted to its type before the call. @see spec-hcl2 A.4, "Function calls" */
export interface Parameter {
  readonly name: string;
  readonly type: Type;
  /** null is passed on; else it is an error of the argument. */
  readonly allowsNull?: boolean;
  /** Unknown arguments are passed on; else the result is unknown, of the type that {@link HclFunction.type} tells. */
  readonly allowsUnknown?: boolean;
  /** Arguments whose type is not known are passed on; else the result is unknown of type `any`. */
  readonly allowsAny?: boolean;
}

/**
 * A function of templates. The caller checks the number of arguments, converts them, handles null and unknown ones, takes
 * the sensitive marks off and puts one on the result: implementations see plain values, unless they ask for the marks.
 */
export interface HclFunction {
  readonly parameters: readonly Parameter[];
  /** Further arguments, none or more. */
  readonly rest?: Parameter;
  /** The marks are left on the arguments: the function evaluates more expressions with them. */
  readonly keepsMarks?: boolean;
  /** The type of the result; computed when it depends on the arguments, which may be unknown. May throw {@link FunctionError}. */
  readonly type: Type | ((args: readonly Value[]) => Type);
  /** Throws {@link FunctionError}. */
  call(args: readonly Value[], context: FunctionContext): Value;
}

/** What functions may use of the world. `languages/` itself stays pure: hosts and front ends inject it. */
export interface FunctionContext {
  /** What relative paths start from: the folder of the template, as given. */
  readonly baseDirectory: string;
  readonly workingDirectory: string;
  readonly homeDirectory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The start of the run: `legacy_isotime`. */
  readonly startTime: Date;
  /** The time now: `timestamp`. */
  now(): Date;
  /** The answer of a network function; throws {@link NetworkNeeded} when it is not known yet. */
  network(name: string, args: readonly string[]): string;
  /** Told of every value that a function made of something sensitive or had from a secret store, whatever becomes of it. */
  conceal?(value: Value, origin: SecretOrigin): void;
}

/** Where a sensitive value that no template declares comes from: other sensitive values, or a store of secrets. */
export type SecretOrigin = 'derived' | 'fetched';

/** A function refuses its arguments: `argument` is the index of the guilty one; undefined when the call as a whole failed. */
export class FunctionError extends Error {
  readonly argument: number | undefined;

  constructor(message: string, argument?: number) {
    super(message);
    this.name = 'FunctionError';
    this.argument = argument;
  }
}

/** Evaluation stops for an answer of the network: wait for `answer`, then evaluate again. `try` and `can` let it through. */
export class NetworkNeeded extends Error {
  readonly answer: Promise<void>;

  constructor(answer: Promise<void>) {
    super('an answer of the network is needed');
    this.name = 'NetworkNeeded';
    this.answer = answer;
  }
}
