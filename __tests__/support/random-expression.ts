import { seededRandom } from './random-hcl.js';

/** What {@link randomExpression} refers to. */
export const RANDOM_NAMES = [
  'text',
  'number',
  'list',
  'map',
  'object',
  'set',
  'nothing',
  'later',
  'laterList',
  'secret',
  'nosuch',
];

const LITERALS = [
  '1',
  '0',
  '2.5',
  '1e30',
  '-3',
  'true',
  'false',
  'null',
  '"a"',
  '"é\\n"',
  '"${"b"}c"',
  '[]',
  '{}',
  '"__proto__"',
];
const KEYS = ['a', 'constructor', '__proto__', '"b"', '(text)', 'true', '1'];
const OPERATORS = ['+', '-', '*', '/', '%', '==', '!=', '<', '>', '<=', '>=', '&&', '||'];
const TYPES = [
  'string',
  'number',
  'bool',
  'any',
  'list(any)',
  'set(string)',
  'map(any)',
  'list(number)',
  'object({a = optional(any)})',
  'tuple([any])',
];

/** An expression with a right syntax whose values may fit or not, the same for the same seed. @param functions names to call */
export function randomExpression(seed: number, functions: readonly string[]): string {
  return new RandomExpression(seededRandom(seed), functions).any(4);
}

class RandomExpression {
  readonly #random: () => number;
  readonly #functions: readonly string[];

  constructor(random: () => number, functions: readonly string[]) {
    this.#random = random;
    this.#functions = functions;
  }

  any(depth: number): string {
    if (depth === 0) return this.#pick(this.#below(2) === 0 ? LITERALS : [...RANDOM_NAMES, 'v', 'k']);
    const inner = () => this.any(depth - 1);
    switch (this.#below(14)) {
      case 0:
        return `[${this.#several(inner)}]`;
      case 1:
        return `{${this.#several(() => `${this.#pick(KEYS)} = ${inner()}`)}}`;
      case 2:
        return `${inner()} ${this.#pick(OPERATORS)} ${inner()}`;
      case 3:
        return `(${inner()} ? ${inner()} : ${inner()})`;
      case 4:
        return `(${inner()})${this.#pick(['.a', '[0]', '["b"]', '[*]', '[*].a', '.*.a', '.0', '.__proto__', `[${inner()}]`])}`;
      case 5:
        return `[for v in ${inner()} : ${inner()}${this.#pick(['', ` if ${inner()}`])}]`;
      case 6:
        return `{for k, v in ${inner()} : ${inner()} => ${inner()}${this.#pick(['', '...'])}}`;
      case 7:
        return `"x${'${'}${inner()}}%{ if ${inner()} }a%{ else }b%{ endif }"`;
      case 8:
        return `"%{ for v in ${inner()} }${'${'}${inner()}}%{ endfor }"`;
      case 9:
        return `${this.#pick(['-', '!'])}${inner()}`;
      case 10:
        return `try(${inner()}, ${inner()})`;
      case 11:
        return `convert(${inner()}, ${this.#pick(TYPES)})`;
      default:
        return `${this.#pick(this.#functions)}(${this.#arguments(inner)})`;
    }
  }

  #arguments(inner: () => string): string {
    const args = this.#several(inner);
    return args === '' ? '' : args + this.#pick(['', '', '...']);
  }

  #several(make: () => string): string {
    return Array.from({ length: this.#below(4) }, make).join(', ');
  }

  #pick(items: readonly string[]): string {
    return items[this.#below(items.length)] ?? '1';
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }
}
