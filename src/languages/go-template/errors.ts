import { utf8Length } from './utf8.js';

/** Where in a template's source a problem is. */
export interface TemplatePosition {
  /** UTF-16 offset from the start of the source. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, for carets. (Go's message counts bytes from 0.) */
  readonly column: number;
}

/** What a {@link GoTemplateError} is made of beside its message. */
export interface GoTemplateErrorFacts {
  readonly phase: 'parse' | 'execute';
  readonly position: TemplatePosition;
  /** The name that `function "x" not defined` is about. */
  readonly functionName?: string | undefined;
  readonly cause?: unknown;
}

/** A template that cannot be parsed or executed; `message` is the text of Go's text/template. */
export class GoTemplateError extends Error {
  readonly phase: 'parse' | 'execute';
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly functionName: string | undefined;

  constructor(message: string, facts: GoTemplateErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = 'GoTemplateError';
    this.phase = facts.phase;
    this.offset = facts.position.offset;
    this.line = facts.position.line;
    this.column = facts.position.column;
    this.functionName = facts.functionName;
  }
}

/** What a builtin throws: its message becomes Go's `error calling f: <message>`. */
export class GoFunctionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'GoFunctionError';
  }
}

/** Line and column of an offset in a source. */
export function positionAt(source: string, offset: number): TemplatePosition {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { offset, line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Go's `line:byte` location of an offset: line from 1, bytes from 0. */
export function goLocation(source: string, offset: number): string {
  const { line, column } = positionAt(source, offset);
  return `${line}:${utf8Length(source.slice(offset - column + 1, offset))}`;
}
