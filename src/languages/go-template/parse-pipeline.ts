import { limits } from './limits.js';
import { nodeText } from './node-text.js';
import type { CommandNode, ExpressionNode, NumberNode, PipeNode, VariableNode } from './nodes.js';
import { numberConstant } from './number-constant.js';
import { quote } from './quote.js';
import type { TokenStream } from './token-stream.js';
import type { Token, TokenKind } from './tokens.js';
import { unquote } from './unquote.js';

const operandStarts: ReadonlySet<TokenKind> = new Set([
  'bool',
  'character-constant',
  'complex',
  'dot',
  'field',
  'identifier',
  'left-parenthesis',
  'nil',
  'number',
  'raw-string',
  'string',
  'variable',
]);

const nonExecutable: ReadonlySet<ExpressionNode['kind']> = new Set(['bool', 'dot', 'nil', 'number', 'string']);

/** Parses pipelines: declarations, commands, operands. Knows the variables in scope. */
export class PipelineParser {
  #variables = ['$'];
  #depth = 0;

  readonly #stream: TokenStream;
  readonly #isFunction: (name: string) => boolean;

  constructor(stream: TokenStream, isFunction: (name: string) => boolean) {
    this.#stream = stream;
    this.#isFunction = isFunction;
  }

  /** Runs a parser one level deeper; too deep a level is an error. */
  nested<T>(body: () => T): T {
    this.#depth += 1;
    if (this.#depth > limits.parseDepth) this.#stream.fail('max expression depth exceeded');
    const result = body();
    this.#depth -= 1;
    return result;
  }

  /** Runs a parser with variables of its own, as a defined template has. */
  separately<T>(body: () => T): T {
    const { actionLine } = this.#stream;
    const variables = this.#variables;
    this.#stream.actionLine = 0;
    this.#variables = ['$'];
    const result = body();
    this.#variables = variables;
    this.#stream.actionLine = actionLine;
    return result;
  }

  markVariables(): number {
    return this.#variables.length;
  }

  popVariables(mark: number): void {
    this.#variables.length = mark;
  }

  /** A pipeline up to and with its closing token; `context` names it in errors. */
  pipeline(context: string, end: 'right-delimiter' | 'right-parenthesis'): PipeNode {
    const { offset } = this.#stream.peekNonSpace();
    const { variables, isAssignment } = this.#declarations(context);
    const commands: CommandNode[] = [];
    for (;;) {
      const token = this.#stream.nextNonSpace();
      if (token.kind === end) break;
      if (!operandStarts.has(token.kind)) this.#stream.unexpected(token, context);
      this.#stream.backup();
      commands.push(this.#command());
    }
    this.#check(commands, context);
    return { kind: 'pipe', offset, variables, isAssignment, commands };
  }

  /** `$x :=`, `$x =`, and for range `$i, $x :=`. */
  #declarations(context: string): { variables: VariableNode[]; isAssignment: boolean } {
    const variables: VariableNode[] = [];
    for (;;) {
      const start = this.#stream.mark();
      const token = this.#stream.peekNonSpace();
      if (token.kind !== 'variable') return { variables, isAssignment: false };
      this.#stream.next();
      const next = this.#stream.peekNonSpace();
      const declares = next.kind === 'assign' || next.kind === 'declare';
      if (!declares && !(next.kind === 'character' && next.text === ',')) {
        this.#stream.rewind(start);
        return { variables, isAssignment: false };
      }
      this.#stream.nextNonSpace();
      variables.push({ kind: 'variable', offset: token.offset, name: token.text, fields: [] });
      this.#variables.push(token.text);
      if (declares) return { variables, isAssignment: next.kind === 'assign' };
      this.#checkSecondVariable(context, variables.length);
    }
  }

  #checkSecondVariable(context: string, count: number): void {
    const token = this.#stream.peek();
    if (context !== 'range' || count >= 2) {
      this.#stream.fail(`too many declarations in ${context}`, { offset: token.offset });
    }
    const following = this.#stream.peekNonSpace();
    if (!['variable', 'right-delimiter', 'right-parenthesis'].includes(following.kind)) {
      this.#stream.fail('range can only initialize variables', { offset: following.offset });
    }
  }

  #check(commands: readonly CommandNode[], context: string): void {
    if (commands.length === 0) this.#stream.fail(`missing value for ${context}`);
    for (const [index, command] of commands.entries()) {
      if (index === 0 || !nonExecutable.has(command.args[0].kind)) continue;
      this.#stream.fail(`non executable command in pipeline stage ${index + 1}`, { offset: command.offset });
    }
  }

  #command(): CommandNode {
    const { offset } = this.#stream.peekNonSpace();
    const args: ExpressionNode[] = [];
    for (;;) {
      this.#stream.peekNonSpace();
      const operand = this.#operand();
      if (operand !== undefined) args.push(operand);
      const token = this.#stream.next();
      if (token.kind === 'space') continue;
      if (token.kind === 'right-delimiter' || token.kind === 'right-parenthesis') this.#stream.backup();
      else if (token.kind !== 'pipe') this.#stream.unexpected(token, 'operand');
      break;
    }
    const [first, ...rest] = args;
    if (first === undefined) return this.#stream.fail('empty command');
    return { kind: 'command', offset, args: [first, ...rest] };
  }

  /** A term with the fields that follow it directly. */
  #operand(): ExpressionNode | undefined {
    const term = this.#term();
    const { offset, kind } = this.#stream.peek();
    if (term === undefined || kind !== 'field') return term;
    const fields: string[] = [];
    while (this.#stream.peek().kind === 'field') fields.push(this.#stream.next().text.slice(1));
    if (term.kind === 'field') return { kind: 'field', offset, fields: [...term.fields, ...fields] };
    if (term.kind === 'variable') return { ...term, offset, fields };
    if (nonExecutable.has(term.kind)) {
      this.#stream.fail(`unexpected . after term ${quote(nodeText(term))}`, { offset });
    }
    return { kind: 'chain', offset, base: term, fields };
  }

  #term(): ExpressionNode | undefined {
    const token = this.#stream.nextNonSpace();
    const { offset, text } = token;
    switch (token.kind) {
      case 'identifier':
        return this.#identifier(token);
      case 'dot':
      case 'nil':
        return { kind: token.kind, offset };
      case 'variable':
        return this.#variable(token);
      case 'field':
        return { kind: 'field', offset, fields: [text.slice(1)] };
      case 'bool':
        return { kind: 'bool', offset, value: text === 'true' };
      case 'character-constant':
      case 'complex':
      case 'number':
        return this.#number(token, token.kind);
      case 'left-parenthesis':
        return this.nested(() => this.pipeline('parenthesized pipeline', 'right-parenthesis'));
      case 'string':
      case 'raw-string': {
        const value = unquote(text) ?? this.#stream.fail('invalid syntax', { offset });
        return { kind: 'string', offset, source: text, value };
      }
      default:
        this.#stream.backup();
        return undefined;
    }
  }

  #identifier({ text: name, offset }: Token): ExpressionNode {
    if (!this.#isFunction(name)) {
      this.#stream.fail(`function ${quote(name)} not defined`, { offset, functionName: name });
    }
    return { kind: 'identifier', offset, name };
  }

  #variable({ text: name, offset }: Token): ExpressionNode {
    if (!this.#variables.includes(name)) this.#stream.fail(`undefined variable ${quote(name)}`, { offset });
    return { kind: 'variable', offset, name, fields: [] };
  }

  #number(token: Token, kind: 'character-constant' | 'complex' | 'number'): NumberNode {
    const constant = numberConstant(token.text, kind);
    if (typeof constant === 'string') return this.#stream.fail(constant, { offset: token.offset });
    return { kind: 'number', offset: token.offset, ...constant };
  }
}
