import { randomSource } from '../../support/random-source.js';

/** What an expression is meant to be; `any` leaves it open. */
type Kind = 'number' | 'text' | 'truth' | 'sequence' | 'mapping' | 'any';

const KINDS = ['number', 'text', 'truth', 'sequence', 'mapping'] as const;
const NAMES: Readonly<Record<Kind, readonly [string, ...string[]]>> = {
  number: ['number', 'third', 'numbers[0]', 'object.a', 'laterNumber', 'records[1].a'],
  text: ['text', 'accents', 'list[1]', 'map.a', 'map["b"]', 'object.c.d', 'laterText', 'noText'],
  truth: ['yes', 'object.b[0]', 'laterBool'],
  sequence: ['list', 'numbers', 'empty', 'set', 'tuple', 'records', 'laterList', 'laterSet', 'noList', 'partly'],
  mapping: ['map', 'object', 'object.c', 'laterMap', 'laterObject', 'records[0]'],
  any: ['later', 'nothing', 'null', 'tuple[2]', 'nosuch', 'object.nosuch'],
};
const NUMBERS = [
  '0',
  '1',
  '2',
  '-3',
  '2.5',
  '0.1',
  '1e3',
  '1E-7',
  '12345678901234567890.125',
  '1e40',
  '007',
  '-0',
] as const;
const PIECES = [
  'a',
  'é',
  'e\u0301',
  '😀',
  ' ',
  '\\n',
  '\\"',
  '\\\\',
  '\\u00e9',
  '\\U0001f600',
  '$${a}',
  '%%{b}',
  '$',
  '%',
  '#',
  '1',
  'true',
  '${"}"}',
] as const;
const TEXTS = ['""', '"1"', '"2.50"', '"true"', '"a"', '"x y"', '"__proto__"', '"-1e2"', '"0x1"', '" 1"'] as const;
const TYPES = [
  'string',
  'number',
  'bool',
  'any',
  'list(any)',
  'list(string)',
  'set(string)',
  'set(any)',
  'map(any)',
  'map(string)',
  'tuple([any, string])',
  'object({ a = any })',
  'object({ a = optional(string), b = optional(any) })',
  'list(object({ a = optional(number) }))',
] as const;

/** Expressions and templates, the same for the same seed. Most are right; some ask for what is not there or of another type. */
export class RandomValues {
  readonly #random;
  /** Names of the `for` expressions around. */
  readonly #locals: string[] = [];

  constructor(seed: number) {
    this.#random = randomSource(seed);
  }

  /** An expression that may stand in brackets, so line breaks may be anywhere in it. */
  expression(depth: number, wanted: Kind = 'any'): string {
    const kind = wanted === 'any' || this.chance(12) ? this.pick([...KINDS, 'any'] as const) : wanted;
    if (depth <= 0) return this.#simple(kind);
    switch (this.below(9)) {
      case 0:
        return this.#simple(kind);
      case 1:
        return this.#conditional(depth, kind);
      case 2:
        return this.#chosen(depth, kind);
      default:
        return this.#made(depth, kind);
    }
  }

  /** What stands between the quotes of a string, in a heredoc or in a template file. */
  template(depth: number): string {
    return Array.from({ length: this.below(3) + 1 }, () => this.#piece(depth)).join('');
  }

  /** One of ten, say. */
  chance(of: number): boolean {
    return this.below(of) === 0;
  }

  below(limit: number): number {
    return this.#random.below(limit);
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return this.#random.pick(items);
  }

  #simple(kind: Kind): string {
    const [local, ...locals] = this.#locals;
    if (local !== undefined && this.chance(3)) return this.pick([local, ...locals]);
    if (kind === 'any' || this.chance(2)) return this.pick(NAMES[kind]);
    if (kind === 'number') return this.pick(NUMBERS);
    if (kind === 'text') return this.pick(TEXTS);
    if (kind === 'truth') return this.pick(['true', 'false']);
    return kind === 'sequence' ? '[]' : '{}';
  }

  #conditional(depth: number, kind: Kind): string {
    const other = this.chance(6) ? 'any' : kind;
    const [condition, first, second] = [
      this.expression(depth - 1, 'truth'),
      this.expression(depth - 1, kind),
      this.expression(depth - 1, other),
    ];
    return `(${condition}${this.gap()}?${this.gap()}${first} :${this.gap()}${second})`;
  }

  /** A part of a collection, or the result of a function, may be of any kind. */
  #chosen(depth: number, kind: Kind): string {
    const inner = () => this.expression(depth - 1, kind);
    switch (this.below(7)) {
      case 0:
        return `[${inner()}, ${inner()}][${this.pick(['0', '1', '"1"', '2', '0.5', 'laterNumber'])}]`;
      case 1:
        return `{ a = ${inner()}, b = ${inner()} }${this.pick(['.a', '.b', '["a"]', '.c', '[text]', '[laterText]'])}`;
      case 2:
        return `try(${this.expression(depth - 1)}, ${inner()})`;
      case 3:
        return `convert(${inner()}, ${this.pick(TYPES)})`;
      case 4:
        return `(${this.gap()}${inner()}${this.gap()})`;
      case 5:
        return `jsondecode(jsonencode(${inner()}))`;
      default:
        return `(${this.expression(depth - 1, 'sequence')})${this.pick(['[0]', '.0', '[number - 2]', '["0"]', '[-1]'])}`;
    }
  }

  #made(depth: number, kind: Kind): string {
    switch (kind) {
      case 'number':
        return this.#number(depth);
      case 'text':
        return this.#text(depth);
      case 'truth':
        return this.#truth(depth);
      case 'sequence':
        return this.#sequence(depth);
      case 'mapping':
        return this.#mapping(depth);
      default:
        return this.expression(depth - 1);
    }
  }

  #number(depth: number): string {
    const inner = () => this.expression(depth - 1, 'number');
    if (this.chance(6)) return `-${inner()}`;
    if (this.chance(8)) return `max(${inner()}, ${this.expression(depth - 1, 'sequence')}...)`;
    return `${inner()} ${this.pick(['+', '-', '*', '/', '%'])} ${inner()}`;
  }

  #truth(depth: number): string {
    const truth = () => this.expression(depth - 1, 'truth');
    switch (this.below(5)) {
      case 0:
        return `!${truth()}`;
      case 1:
        return `${truth()} ${this.pick(['&&', '||'])} ${truth()}`;
      case 2:
        return `${this.expression(depth - 1, 'number')} ${this.pick(['<', '>', '<=', '>='])} ${this.expression(depth - 1, 'number')}`;
      case 3:
        return `can(${this.expression(depth - 1)})`;
      default: {
        const kind = this.pick([...KINDS, 'any'] as const);
        return `${this.expression(depth - 1, kind)} ${this.pick(['==', '!='])} ${this.expression(depth - 1, this.chance(4) ? 'any' : kind)}`;
      }
    }
  }

  #text(depth: number): string {
    if (this.chance(8)) return `upper(${this.expression(depth - 1, 'text')})`;
    if (this.chance(6)) return this.#heredoc(depth);
    return `"${this.template(depth)}"`;
  }

  /** In brackets, because nothing may follow the last line. */
  #heredoc(depth: number): string {
    const line = () => `${this.pick(['', '  ', '    ', '\t'])}${this.template(depth - 1).replaceAll('\\"', '"')}`;
    const lines = Array.from({ length: this.below(4) }, line).join('\n');
    return `(${this.pick(['<<EOT', '<<-EOT'])}\n${lines === '' ? '' : `${lines}\n`}${this.pick(['', '  '])}EOT\n)`;
  }

  #piece(depth: number): string {
    if (depth <= 0 || this.chance(2)) return this.pick(PIECES);
    const [open, close] = [this.pick(['', '', '~']), this.pick(['', '', '~'])];
    const begin = `${this.pick(['', ' '])}%{${open}`;
    switch (this.below(4)) {
      case 0: {
        const otherwise = this.pick(['', `%{${open} else ${close}}${this.template(depth - 1)}`]);
        return `${begin} if ${this.expression(depth - 1, 'truth')} ${close}}${this.template(depth - 1)}${otherwise}%{ endif ${close}} `;
      }
      case 1:
        return `${begin} for ${this.#loop(depth, () => this.template(depth - 1), ` ${close}}`)}%{ endfor }`;
      default:
        return `${this.pick(['', ' '])}\${${open}${this.gap()}${this.expression(depth - 1, 'text')} ${close}}${this.pick(['', ' '])}`;
    }
  }

  #sequence(depth: number): string {
    const kind = this.pick([...KINDS, 'any'] as const);
    const inner = () => this.expression(depth - 1, kind);
    switch (this.below(6)) {
      case 0:
        return `[${this.gap()}for ${this.#loop(depth, () => `${inner()}${this.#condition(depth)}`)}]`;
      case 1:
        return `${this.#postfix(depth, 'sequence')}${this.pick(['[*]', '.*', '[*].a', '.*.a', '[*].b[0]', '[*]["a"]', '.*.b.0', '[*][0]'])}`;
      case 2:
        return `${this.#postfix(depth, 'any')}[*]`;
      case 3:
        return `concat(${this.expression(depth - 1, 'sequence')}, [${inner()}])`;
      case 4:
        return `keys(${this.expression(depth - 1, 'mapping')})`;
      default:
        return `[${this.gap()}${Array.from({ length: this.below(4) }, inner).join(`,${this.gap()}`)}${this.gap()}]`;
    }
  }

  #mapping(depth: number): string {
    const inner = () => this.expression(depth - 1);
    if (this.chance(3)) {
      const pair = () =>
        `${this.expression(depth - 1, 'text')} => ${inner()}${this.pick(['', '', '...'])}${this.#condition(depth)}`;
      return `{ for ${this.#loop(depth, pair)} }`;
    }
    const key = () =>
      this.pick(['a', 'b', '"c d"', '(text)', '"${number}"', '1', 'true', 'null', '(laterText)', '__proto__']);
    const entry = () => `${key()} ${this.pick(['=', ':'])} ${inner()}`;
    const separator = this.pick([', ', '\n', ',\n']);
    return `{${separator === ', ' ? ' ' : '\n'}${Array.from({ length: this.below(4) }, entry).join(separator)} }`;
  }

  /** `v in list : ...`: the names are known in what `body` makes. */
  #loop(depth: number, body: () => string, middle = ' : '): string {
    const names = this.pick(['v', 'k, v', 'k', 'text']);
    const source = this.expression(depth - 1, this.pick(['sequence', 'mapping']));
    const before = this.#locals.length;
    this.#locals.unshift(...names.split(', '));
    const text = `${names} in ${source}${middle}${body()}`;
    this.#locals.splice(0, this.#locals.length - before);
    return text;
  }

  #condition(depth: number): string {
    return this.chance(3) ? ` if ${this.expression(depth - 1, 'truth')}` : '';
  }

  #postfix(depth: number, kind: Kind): string {
    return this.chance(2) ? this.pick(NAMES[kind]) : `(${this.expression(depth - 1, kind)})`;
  }

  /** Where a line may break. */
  gap(): string {
    return this.pick(['', ' ', ' ', ' ', '\n', ' # note\n', '/* note */', '\r\n']);
  }
}
