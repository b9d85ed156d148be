import { Fault } from './fault.js';

/** A decoded parameter: text, or what lists and structures are made of. */
export type Parameter = string | readonly Parameter[] | ReadonlyMap<string, Parameter>;

/**
 * The parameters of a request (or of a structure within), by their names in the SDKs. What is not given is undefined or empty:
 * EC2 takes an empty value for an absent one, but for the values of tags.
 */
export class Request {
  readonly #members: ReadonlyMap<string, Parameter>;

  constructor(members: ReadonlyMap<string, Parameter> = new Map()) {
    this.#members = members;
  }

  /** What {@link plain} gave. */
  static fromPlain(value: unknown): Request {
    return new Request(members(parameterOf(value)));
  }

  has(name: string): boolean {
    return this.#members.has(name);
  }

  text(name: string): string | undefined {
    const value = this.#members.get(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** Throws MissingParameter. */
  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw missing(name);
    return value;
  }

  /** Throws InvalidParameterValue for what is no whole number. */
  integer(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^-?\d{1,15}$/.test(value)) throw invalid(name, value);
    return Number(value);
  }

  /** Throws InvalidParameterValue for what is neither true nor false. */
  flag(name: string): boolean | undefined {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined) return undefined;
    if (value !== 'true' && value !== 'false') throw invalid(name, value);
    return value === 'true';
  }

  texts(name: string): readonly string[] {
    return this.#list(name).filter((item) => typeof item === 'string');
  }

  /** The structure of that name; an empty one when it is not given. */
  structure(name: string): Request {
    return new Request(members(this.#members.get(name)));
  }

  structures(name: string): readonly Request[] {
    return this.#list(name).map((item) => new Request(members(item)));
  }

  /** Everything as plain data: what tells two requests apart, and what a launch template keeps. */
  plain(): Readonly<Record<string, unknown>> {
    return plainMembers(this.#members);
  }

  #list(name: string): readonly Parameter[] {
    const value = this.#members.get(name);
    return Array.isArray(value) ? value : [];
  }
}

/** The error for a parameter that must be given. */
export function missing(name: string): Fault {
  return new Fault('MissingParameter', `The request must contain the parameter ${name}`);
}

/** The error for a parameter with a value of the wrong kind. */
export function invalid(name: string, value: string): Fault {
  return new Fault('InvalidParameterValue', `Value (${value}) for parameter ${name} is invalid.`);
}

function members(value: Parameter | undefined): ReadonlyMap<string, Parameter> {
  return value instanceof Map ? value : new Map();
}

function parameterOf(value: unknown): Parameter {
  if (Array.isArray(value)) return value.map(parameterOf);
  if (typeof value !== 'object' || value === null) return String(value);
  return new Map(Object.entries(value).map(([name, member]) => [name, parameterOf(member)]));
}

function plainMembers(map: ReadonlyMap<string, Parameter>): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...map].map(([name, value]) => [name, plain(value)]));
}

function plain(value: Parameter): unknown {
  if (typeof value === 'string') return value;
  return value instanceof Map ? plainMembers(value) : [...value.values()].map((item) => plain(item as Parameter)); // as: a list holds parameters
}
