import type { Diagnostic, SourceRange } from '../../../support/diagnostics.js';
import type { Expression } from '../nodes.js';

/** What a body may contain. @see spec-hcl2 A.8 for the problems that {@link HclBody.content} finds */
export interface BodySchema {
  readonly attributes?: readonly AttributeSchema[] | undefined;
  readonly blocks?: readonly BlockSchema[] | undefined;
}

/** An argument. */
export interface AttributeSchema {
  readonly name: string;
  readonly isRequired?: boolean | undefined;
}

/** A kind of block and the names of its labels, for messages: `['type', 'name']`. */
export interface BlockSchema {
  readonly type: string;
  readonly labels?: readonly string[] | undefined;
}

/** A body in native syntax or in JSON: what it contains depends on the schema that the reader asks with. */
export interface HclBody {
  /** What the schema names; everything else is a problem. */
  content(schema: BodySchema): BodyContentResult;
  /** What the schema names, and a body with what is left. */
  partialContent(schema: BodySchema): PartialContentResult;
  /** Every attribute; blocks are a problem. */
  justAttributes(): AttributesResult;
  /** Where problems of what is missing stand: where the body begins; of JSON its closing bracket. */
  readonly missingItemRange: SourceRange;
}

/** {@link HclBody.content}: what could be read, and every problem found. */
export interface BodyContentResult {
  readonly content: BodyContent;
  readonly diagnostics: readonly Diagnostic[];
}

/** {@link HclBody.partialContent}. */
export interface PartialContentResult extends BodyContentResult {
  readonly rest: HclBody;
}

/** {@link HclBody.justAttributes}. */
export interface AttributesResult {
  readonly attributes: ReadonlyMap<string, BodyAttribute>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Attributes by name, in source order; blocks of all types in source order. */
export interface BodyContent {
  readonly attributes: ReadonlyMap<string, BodyAttribute>;
  readonly blocks: readonly BodyBlock[];
  readonly missingItemRange: SourceRange;
}

/** An argument with its expression, not evaluated. */
export interface BodyAttribute {
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly expression: Expression;
  readonly range: SourceRange;
}

/** A block; its labels are as many as the schema has. */
export interface BodyBlock {
  readonly type: string;
  readonly typeRange: SourceRange;
  readonly labels: readonly string[];
  readonly labelRanges: readonly SourceRange[];
  readonly body: HclBody;
  /** The header: type and labels. */
  readonly range: SourceRange;
}
