/** A template's syntax tree. `offset` is where Go places the node in error texts, in UTF-16 units of the source. */
interface Positioned {
  readonly offset: number;
}

/** Literal text. */
export interface TextNode extends Positioned {
  readonly kind: 'text';
  readonly text: string;
}

/** `{{pipeline}}`. */
export interface ActionNode extends Positioned {
  readonly kind: 'action';
  readonly pipe: PipeNode;
}

/** `{{if}}`, `{{with}}` or `{{range}}`. */
export interface BranchNode extends Positioned {
  readonly kind: 'if' | 'with' | 'range';
  readonly pipe: PipeNode;
  readonly body: ListNode;
  readonly otherwise: ListNode | undefined;
}

/** `{{template "name" pipeline}}`; `{{block}}` leaves one too. */
export interface TemplateNode extends Positioned {
  readonly kind: 'template';
  readonly name: string;
  readonly pipe: PipeNode | undefined;
}

/** `{{break}}`, `{{continue}}`; `{{else}}` and `{{end}}` only while parsing. */
export interface MarkNode extends Positioned {
  readonly kind: 'break' | 'continue' | 'else' | 'end';
}

/** What stands one after the other. */
export interface ListNode extends Positioned {
  readonly kind: 'list';
  readonly nodes: Statement[];
}

/** What a list holds. */
export type Statement = TextNode | ActionNode | BranchNode | TemplateNode | MarkNode;

/** `$x := a b | c`. */
export interface PipeNode extends Positioned {
  readonly kind: 'pipe';
  readonly isAssignment: boolean;
  readonly variables: VariableNode[];
  readonly commands: CommandNode[];
}

/** A function, field or value with its arguments. */
export interface CommandNode extends Positioned {
  readonly kind: 'command';
  readonly args: readonly [ExpressionNode, ...ExpressionNode[]];
}

/** The name of a function. */
export interface IdentifierNode extends Positioned {
  readonly kind: 'identifier';
  readonly name: string;
}

/** `$x.Field.Other`; the first name has its dollar sign. */
export interface VariableNode extends Positioned {
  readonly kind: 'variable';
  readonly name: string;
  readonly fields: readonly string[];
}

/** `.Field.Other`. */
export interface FieldNode extends Positioned {
  readonly kind: 'field';
  readonly fields: readonly string[];
}

/** `(pipeline).Field` or `function.Field`. */
export interface ChainNode extends Positioned {
  readonly kind: 'chain';
  readonly base: ExpressionNode;
  readonly fields: readonly string[];
}

/** `.` or `nil`. */
export interface WordNode extends Positioned {
  readonly kind: 'dot' | 'nil';
}

/** `true` or `false`. */
export interface BoolNode extends Positioned {
  readonly kind: 'bool';
  readonly value: boolean;
}

/** A string constant, as written and as meant. */
export interface StringNode extends Positioned {
  readonly kind: 'string';
  readonly source: string;
  readonly value: string;
}

/** A number; see {@link NumberConstant}. */
export interface NumberNode extends Positioned, NumberConstant {
  readonly kind: 'number';
}

/** A numeric or character constant: as written, and all that it can stand for. */
export interface NumberConstant {
  readonly source: string;
  readonly form: 'integer' | 'float' | 'complex' | 'character';
  /** Set when the constant is a whole number, whatever its form. */
  readonly integer: bigint | undefined;
  readonly re: number;
  readonly im: number;
}

/** What can be an argument. */
export type ExpressionNode =
  | BoolNode
  | ChainNode
  | FieldNode
  | IdentifierNode
  | NumberNode
  | PipeNode
  | StringNode
  | VariableNode
  | WordNode;

/** Any node. */
export type TemplateSyntax = Statement | ListNode | CommandNode | ExpressionNode;
