import { GoTemplateError, goLocation, positionAt } from './errors.js';
import type { FunctionTable } from './functions.js';
import { limits } from './limits.js';
import { nodeText } from './node-text.js';
import type { TemplateSyntax } from './nodes.js';
import type { Operand } from './operand.js';
import type { GoTemplate } from './parse.js';
import { quote } from './quote.js';
import { wellFormed } from './utf8.js';

/** The state of one execution: variables, output, budgets, and the node that errors are about. */
export class Execution {
  /** The name of the tree that runs now. */
  treeName: string;
  templateDepth = 0;
  #node: TemplateSyntax | undefined;
  #variables: { readonly name: string; value: Operand }[];
  readonly #output: string[] = [];
  #outputLength = 0;
  #steps = 0;
  #depth = 0;

  readonly template: GoTemplate;
  readonly functions: FunctionTable;

  constructor(template: GoTemplate, functions: FunctionTable, data: Operand) {
    this.template = template;
    this.functions = functions;
    this.treeName = template.name;
    this.#variables = [{ name: '$', value: data }];
  }

  /** Marks the node that is evaluated; like Go, later errors of an enclosing node name the last one marked. */
  at(node: TemplateSyntax): void {
    this.#node = node;
    this.charge(1);
  }

  /** Counts work against the budget of the execution. */
  charge(steps: number): void {
    this.#steps += steps;
    if (this.#steps > limits.steps) this.fail(`exceeded maximum number of execution steps (${limits.steps})`);
  }

  /** Runs a part one level deeper; too deep a level is an error instead of a stack overflow. */
  deeper<T>(body: () => T): T {
    this.#depth += 1;
    if (this.#depth > limits.evaluationDepth)
      this.fail(`exceeded maximum evaluation depth (${limits.evaluationDepth})`);
    const result = body();
    this.#depth -= 1;
    return result;
  }

  write(text: string): void {
    this.#outputLength += text.length;
    if (this.#outputLength > limits.outputLength) this.fail(`output exceeds ${limits.outputLength} characters`);
    this.#output.push(text);
  }

  output(): string {
    return wellFormed(this.#output.join(''));
  }

  fail(message: string, cause?: unknown): never {
    const { name, source } = this.template;
    const offset = this.#node?.offset ?? 0;
    const context = this.#node === undefined ? '' : nodeText(this.#node);
    const where = `${name}:${goLocation(source, offset)}: executing ${quote(this.treeName)} at <${context}>`;
    throw new GoTemplateError(`template: ${where}: ${message}`, {
      phase: 'execute',
      position: positionAt(source, offset),
      cause,
    });
  }

  /** The position to give to {@link popVariables}. */
  markVariables(): number {
    return this.#variables.length;
  }

  popVariables(mark: number): void {
    this.#variables.length = mark;
  }

  pushVariable(name: string, value: Operand): void {
    this.#variables.push({ name, value });
  }

  /** Assigns the innermost variable of that name. */
  setVariable(name: string, value: Operand): void {
    const variable = this.#variables.findLast((candidate) => candidate.name === name);
    if (variable === undefined) this.fail(`undefined variable: ${name}`);
    else variable.value = value;
  }

  /** Assigns the n-th variable from the top of the stack, from 1. */
  setTopVariable(n: number, value: Operand): void {
    const variable = this.#variables.at(-n);
    if (variable !== undefined) variable.value = value;
  }

  variable(name: string): Operand {
    const variable = this.#variables.findLast((candidate) => candidate.name === name);
    return variable === undefined ? this.fail(`undefined variable: ${name}`) : variable.value;
  }

  /** Runs another tree: it sees its own data as `$` and no variable of the caller. */
  inTree(name: string, data: Operand, body: () => void): void {
    const { treeName } = this;
    const variables = this.#variables;
    this.treeName = name;
    this.templateDepth += 1;
    this.#variables = [{ name: '$', value: data }];
    body();
    this.#variables = variables;
    this.templateDepth -= 1;
    this.treeName = treeName;
  }
}
