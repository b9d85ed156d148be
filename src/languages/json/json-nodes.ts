import type { SourceRange } from '../../support/diagnostics.js';

/** A JSON value with its place. */
export type JsonNode =
  | JsonString
  | JsonNumber
  | { readonly kind: 'bool'; readonly value: boolean; readonly range: SourceRange }
  | { readonly kind: 'null'; readonly range: SourceRange }
  | JsonList
  | JsonMap;

/** A text; `raw` is what stands between the quotes, when there are escapes. */
export interface JsonString {
  readonly kind: 'string';
  readonly value: string;
  readonly raw?: string | undefined;
  /** From quote to quote. */
  readonly range: SourceRange;
}

/** A number as written, and the nearest float64: infinity beyond its range. */
export interface JsonNumber {
  readonly kind: 'number';
  readonly text: string;
  readonly value: number;
  readonly range: SourceRange;
}

/** `[...]`. */
export interface JsonList {
  readonly kind: 'list';
  readonly items: readonly JsonNode[];
  readonly range: SourceRange;
}

/** Members in source order; a name may be there more than once. */
export interface JsonMap {
  readonly kind: 'map';
  readonly entries: readonly JsonMember[];
  readonly range: SourceRange;
}

/** `"name": value`; `rawName` is what stands between the quotes, when there are escapes. */
export interface JsonMember {
  readonly name: string;
  readonly rawName?: string | undefined;
  readonly nameRange: SourceRange;
  readonly value: JsonNode;
}
