import type { SourceRange } from '../../support/diagnostics.js';
import type { Value } from '../cty/values.js';
import type { JsonNode } from '../json/json-nodes.js';

/** Every node knows where it stands. */
interface Located {
  readonly range: SourceRange;
}

/** What a file or a block contains, in the order of the source. Names of attributes are unique. */
export interface Body extends Located {
  readonly kind: 'body';
  readonly items: readonly (Attribute | Block)[];
  /** Zero-width, where one more item would go: before the closing brace or at the end of the file. */
  readonly endRange: SourceRange;
}

/** `name = expression`. */
export interface Attribute extends Located {
  readonly kind: 'attribute';
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly equalsRange: SourceRange;
  readonly expression: Expression;
}

/** `type "label" { ... }`. */
export interface Block extends Located {
  readonly kind: 'block';
  readonly type: string;
  readonly typeRange: SourceRange;
  readonly labels: readonly BlockLabel[];
  readonly body: Body;
  readonly openRange: SourceRange;
  readonly closeRange: SourceRange;
}

/** A label of a block; its value is what the quotes stand for. */
export interface BlockLabel extends Located {
  readonly value: string;
  readonly isQuoted: boolean;
}

/** Anything that has a value. */
export type Expression =
  | NumberLiteral
  | BooleanLiteral
  | NullLiteral
  | Template
  | Variable
  | Access
  | Call
  | Tuple
  | ObjectExpression
  | ForExpression
  | Conditional
  | Unary
  | Binary
  | Parentheses
  | JsonExpression
  | ScopedExpression
  | ConstantExpression;

/** A number as written: precision is the evaluator's business. */
export interface NumberLiteral extends Located {
  readonly kind: 'number';
  readonly text: string;
}

/** `true`, `false`. */
export interface BooleanLiteral extends Located {
  readonly kind: 'boolean';
  readonly value: boolean;
}

/** `null`. */
export interface NullLiteral extends Located {
  readonly kind: 'null';
}

/**
 * A string: quoted, heredoc or bare. Escapes are resolved, trim marks and the indentation of `<<-` are taken away.
 * `isWrapper`: it is nothing but one interpolation, and its value is that of the expression, of any type. (Never a heredoc.)
 */
export interface Template extends Located {
  readonly kind: 'template';
  readonly form: 'quoted' | 'heredoc' | 'bare';
  readonly parts: readonly TemplatePart[];
  readonly isWrapper: boolean;
}

/** A piece of a template. */
export type TemplatePart = TemplateText | TemplateInterpolation | TemplateIf | TemplateFor;

/** Literal text; never empty, never beside another one. */
export interface TemplateText extends Located {
  readonly kind: 'text';
  readonly value: string;
}

/** `${ expression }`. */
export interface TemplateInterpolation extends Located {
  readonly kind: 'interpolation';
  readonly expression: Expression;
}

/** `%{ if condition }...%{ else }...%{ endif }`; the range is that of the first directive. */
export interface TemplateIf extends Located {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly whenTrue: readonly TemplatePart[];
  readonly whenFalse: readonly TemplatePart[];
}

/** `%{ for k, v in collection }...%{ endfor }`; the range is that of the first directive. */
export interface TemplateFor extends Located, ForHead {
  readonly kind: 'for';
  readonly body: readonly TemplatePart[];
}

/** A name that the scope gives a value: the root of `var.x`. */
export interface Variable extends Located {
  readonly kind: 'variable';
  readonly name: string;
}

/** Steps into a value, first to last. A variable with nothing but constant steps is a traversal (traversal.ts). */
export interface Access extends Located {
  readonly kind: 'access';
  readonly source: Expression;
  readonly steps: readonly AccessStep[];
}

/** One step into a value; the range is that of the step alone, with its dot or brackets. */
export type AccessStep = AttributeStep | IndexStep | SplatStep;

/** `.name`. */
export interface AttributeStep extends Located {
  readonly kind: 'attribute';
  readonly name: string;
}

/** `[key]`, or `.0` (`isLegacy`). */
export interface IndexStep extends Located {
  readonly kind: 'index';
  readonly key: Expression;
  readonly isLegacy: boolean;
}

/**
 * `[*]` (full) or `.*` (attribute): `steps` are taken from each element, the steps after this one from the list of results.
 * After `[*]` all following steps are in `steps`; after `.*` only `.name` and `.0`.
 */
export interface SplatStep extends Located {
  readonly kind: 'splat';
  readonly style: 'full' | 'attribute';
  readonly steps: readonly AccessStep[];
}

/** `name(args...)`; a namespaced name has its `::`. */
export interface Call extends Located {
  readonly kind: 'call';
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly args: readonly Expression[];
  /** The last argument is followed by `...`. */
  readonly expandsLast: boolean;
  readonly openRange: SourceRange;
  readonly closeRange: SourceRange;
}

/** `[a, b]`. */
export interface Tuple extends Located {
  readonly kind: 'tuple';
  readonly items: readonly Expression[];
}

/** `{ key = value }`. */
export interface ObjectExpression extends Located {
  readonly kind: 'object';
  readonly items: readonly ObjectItem[];
}

/** One entry of an object. A key of kind `name` is a bare word; an expression that is an access without parentheses is ambiguous (the evaluator says so). */
export interface ObjectItem {
  readonly key: ObjectKey;
  readonly value: Expression;
}

/** The key of an object's entry. */
export type ObjectKey = ({ readonly kind: 'name'; readonly name: string } & Located) | Expression;

/** What `for` loops over, in expressions and templates. */
export interface ForHead {
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
}

/** `[for v in c : value if condition]`, or with `key`, `{for v in c : key => value... if condition}`. */
export interface ForExpression extends Located, ForHead {
  readonly kind: 'for';
  /** Present in the form that makes an object. */
  readonly key: Expression | undefined;
  readonly value: Expression;
  /** `...` after the value: values of one key are collected in a tuple. */
  readonly isGrouped: boolean;
  readonly condition: Expression | undefined;
}

/** `condition ? whenTrue : whenFalse`. */
export interface Conditional extends Located {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

/** `-x`, `!x`. */
export interface Unary extends Located {
  readonly kind: 'unary';
  readonly operator: '-' | '!';
  readonly operatorRange: SourceRange;
  readonly operand: Expression;
}

/**
 * Operators of one precedence, applied from the left: `a - b + c` is `first` a, `rest` [- b], [+ c]. A flat list, so that a
 * long chain nests no deeper than a short one.
 */
export interface Binary extends Located {
  readonly kind: 'binary';
  readonly first: Expression;
  readonly rest: readonly BinaryTail[];
}

/** An operator with its right side. */
export interface BinaryTail {
  readonly operator: BinaryOperator;
  readonly operatorRange: SourceRange;
  readonly operand: Expression;
}

/** The operators between two operands. */
export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '>' | '<=' | '>=' | '+' | '-' | '*' | '/' | '%';

/** `(expression)`; the range includes the parentheses. */
export interface Parentheses extends Located {
  readonly kind: 'parentheses';
  readonly expression: Expression;
}

/** A value of the JSON variant; its strings are templates, literal where there is no scope. @see spec-hcl2 A.9 */
export interface JsonExpression extends Located {
  readonly kind: 'json';
  readonly node: JsonNode;
}

/** An expression of a generated block: the names hide those of the scope it is evaluated in. @see spec-hcl2 A.10 */
export interface ScopedExpression extends Located {
  readonly kind: 'scoped';
  readonly expression: Expression;
  readonly variables: ReadonlyMap<string, Value>;
}

/** A value that is known already. */
export interface ConstantExpression extends Located {
  readonly kind: 'constant';
  readonly value: Value;
}
