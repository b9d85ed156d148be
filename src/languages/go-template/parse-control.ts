import { nodeText } from './node-text.js';
import type { BranchNode, ListNode, MarkNode, Statement, TemplateNode } from './nodes.js';
import { PipelineParser } from './parse-pipeline.js';
import type { TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';
import { unquote } from './unquote.js';

/** A list, and the `{{end}}` or `{{else}}` that closed it. */
interface ClosedList {
  readonly list: ListNode;
  readonly closer: MarkNode;
}

/** Parses text, actions and control structures of a template and of the templates defined in it. */
export class ControlParser {
  readonly #stream: TokenStream;
  readonly #pipelines: PipelineParser;
  readonly #trees = new Map<string, ListNode>();
  #rangeDepth = 0;

  constructor(stream: TokenStream, isFunction: (name: string) => boolean) {
    this.#stream = stream;
    this.#pipelines = new PipelineParser(stream, isFunction);
  }

  /** All trees by name, the main one under `name`. */
  parse(name: string): ReadonlyMap<string, ListNode> {
    const stream = this.#stream;
    const list: ListNode = { kind: 'list', offset: stream.peek().offset, nodes: [] };
    while (stream.peek().kind !== 'eof') {
      if (this.#define()) continue;
      const node = this.#textOrAction();
      if (isCloser(node)) stream.fail(`unexpected ${nodeText(node)}`, { offset: node.offset });
      list.nodes.push(node);
    }
    this.#add(name, list);
    return this.#trees;
  }

  /** `{{define "name"}}…{{end}}`, possible only outside other blocks; false when none begins here. */
  #define(): boolean {
    const stream = this.#stream;
    const mark = stream.mark();
    if (stream.next().kind !== 'left-delimiter' || stream.nextNonSpace().kind !== 'define') {
      stream.rewind(mark);
      return false;
    }
    const context = 'define clause';
    const name = this.#string(stream.expect(['string', 'raw-string'], context));
    stream.expect(['right-delimiter'], context);
    const { list, closer } = this.#separateTree(() => this.#itemList());
    if (closer.kind !== 'end') stream.fail(`unexpected ${nodeText(closer)} in ${context}`, { offset: closer.offset });
    this.#add(name, list);
    return true;
  }

  /** Variables, ranges and the start of the action are each tree's own. */
  #separateTree<T>(body: () => T): T {
    const rangeDepth = this.#rangeDepth;
    this.#rangeDepth = 0;
    const result = this.#pipelines.separately(body);
    this.#rangeDepth = rangeDepth;
    return result;
  }

  #add(name: string, list: ListNode): void {
    const existing = this.#trees.get(name);
    if (existing === undefined || isEmpty(existing)) {
      this.#trees.set(name, list);
      return;
    }
    if (!isEmpty(list))
      this.#stream.fail(`template: multiple definition of template "${name}"`, { offset: list.offset });
  }

  #itemList(): ClosedList {
    const stream = this.#stream;
    const list: ListNode = { kind: 'list', offset: stream.peekNonSpace().offset, nodes: [] };
    while (stream.peekNonSpace().kind !== 'eof') {
      const node = this.#textOrAction();
      if (isCloser(node)) return { list, closer: node };
      list.nodes.push(node);
    }
    return stream.fail('unexpected EOF');
  }

  #textOrAction(): Statement {
    const token = this.#stream.nextNonSpace();
    if (token.kind === 'text') return { kind: 'text', offset: token.offset, text: token.text };
    if (token.kind !== 'left-delimiter') return this.#stream.unexpected(token, 'input');
    this.#stream.actionLine = token.line;
    const node = this.#pipelines.nested(() => this.#action());
    this.#stream.actionLine = 0;
    return node;
  }

  #action(): Statement {
    const token = this.#stream.nextNonSpace();
    switch (token.kind) {
      case 'block':
        return this.#block();
      case 'break':
      case 'continue':
        return this.#loopControl(token, token.kind);
      case 'else':
        return this.#else();
      case 'end':
        return { kind: 'end', offset: this.#stream.expect(['right-delimiter'], 'end').offset };
      case 'if':
      case 'range':
      case 'with':
        return this.#branch(token.kind);
      case 'template':
        return this.#template();
      default:
        this.#stream.backup();
        return { kind: 'action', offset: token.offset, pipe: this.#pipelines.pipeline('command', 'right-delimiter') };
    }
  }

  #loopControl(token: Token, kind: 'break' | 'continue'): MarkNode {
    const closing = this.#stream.nextNonSpace();
    if (closing.kind !== 'right-delimiter') this.#stream.unexpected(closing, `{{${kind}}}`);
    if (this.#rangeDepth === 0) this.#stream.fail(`{{${kind}}} outside {{range}}`, { offset: token.offset });
    return { kind, offset: token.offset };
  }

  /** `{{else if …}}` counts as `{{else}}{{if …}}`, so the word after `else` is left to the branch. */
  #else(): MarkNode {
    const token = this.#stream.peekNonSpace();
    if (token.kind === 'if' || token.kind === 'with') return { kind: 'else', offset: token.offset };
    return { kind: 'else', offset: this.#stream.expect(['right-delimiter'], 'else').offset };
  }

  #branch(kind: BranchNode['kind']): BranchNode {
    const variables = this.#pipelines.markVariables();
    const pipe = this.#pipelines.pipeline(kind, 'right-delimiter');
    if (kind === 'range') this.#rangeDepth += 1;
    const { list: body, closer } = this.#itemList();
    if (kind === 'range') this.#rangeDepth -= 1;
    const otherwise = closer.kind === 'else' ? this.#otherwise(kind, closer) : undefined;
    this.#pipelines.popVariables(variables);
    return { kind, offset: pipe.offset, pipe, body, otherwise };
  }

  #otherwise(kind: BranchNode['kind'], closer: MarkNode): ListNode {
    const next = this.#stream.peek();
    if (kind !== 'range' && next.kind === kind) {
      this.#stream.next();
      // One {{end}} closes the inner branch and this one.
      const inner = this.#pipelines.nested(() => this.#branch(kind));
      return { kind: 'list', offset: closer.offset, nodes: [inner] };
    }
    const { list, closer: end } = this.#itemList();
    if (end.kind !== 'end') this.#stream.fail(`expected end; found ${nodeText(end)}`, { offset: end.offset });
    return list;
  }

  #block(): TemplateNode {
    const context = 'block clause';
    const token = this.#stream.nextNonSpace();
    const name = this.#templateName(token, context);
    const pipe = this.#pipelines.pipeline(context, 'right-delimiter');
    const line = this.#stream.line();
    const { list, closer } = this.#separateTree(() => this.#itemList());
    if (closer.kind !== 'end') {
      this.#stream.fail(`unexpected ${nodeText(closer)} in ${context}`, { offset: closer.offset, line });
    }
    this.#add(name, list);
    return { kind: 'template', offset: token.offset, name, pipe };
  }

  #template(): TemplateNode {
    const context = 'template clause';
    const token = this.#stream.nextNonSpace();
    const name = this.#templateName(token, context);
    if (this.#stream.nextNonSpace().kind === 'right-delimiter') {
      return { kind: 'template', offset: token.offset, name, pipe: undefined };
    }
    this.#stream.backup();
    const pipe = this.#pipelines.pipeline(context, 'right-delimiter');
    return { kind: 'template', offset: token.offset, name, pipe };
  }

  #templateName(token: Token, context: string): string {
    if (token.kind === 'string' || token.kind === 'raw-string') return this.#string(token);
    return this.#stream.unexpected(token, context);
  }

  #string(token: Token): string {
    return unquote(token.text) ?? this.#stream.fail('invalid syntax', { offset: token.offset });
  }
}

function isCloser(node: Statement): node is MarkNode {
  return node.kind === 'end' || node.kind === 'else';
}

/** Go's IsEmptyTree: nothing but white space (definitions leave no node). */
function isEmpty(list: ListNode): boolean {
  return list.nodes.every((node) => node.kind === 'text' && node.text.trim() === '');
}
