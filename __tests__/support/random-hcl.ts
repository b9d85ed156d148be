/** A source of numbers from 0 up to 1 that repeats for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * HCL2 source laid out at random: blanks, tabs, line breaks and comments nearly everywhere. Two of three parse.
 * There is no `!`: Packer 1.6.6 leaves a blank after it that 1.16 does not.
 */
export function randomHcl(seed: number): string {
  const layout = new RandomLayout(seededRandom(seed));
  return layout.body(3);
}

const NAMES = ['a', 'bb', 'long_name', 'x-y', 'in', 'for', 'if', 'tr\u00fcb', 'null', 'a1'];
const OPERATORS = ['+', '-', '*', '/', '%', '==', '!=', '<', '>', '<=', '>=', '&&', '||'];

class RandomLayout {
  readonly #random: () => number;
  #names = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  body(depth: number): string {
    const items = Array.from({ length: this.#below(7) + 1 }, () => this.#item(depth));
    return items.join('');
  }

  #item(depth: number): string {
    const kind = this.#below(10);
    if (kind === 0) return this.#pick(['\n', ' \t\n', '\n\n', '# alone\n', '  // two\n', '/* c */\n']);
    if (kind < 3 && depth > 0) return this.#block(depth);
    const blanks = this.#blank();
    const name = `${this.#pick(NAMES)}${this.#names++}`;
    return `${blanks}${name}${this.#blank()}=${this.#blank()}${this.#value(depth, false)}${this.#lineEnd()}`;
  }

  #block(depth: number): string {
    const label = this.#pick(['', ' "l"', '  "l" "m  n"', ' word']);
    const head = `${this.#blank()}${this.#pick(['source', 'b'])}${label}${this.#blank()}{`;
    if (this.#below(4) === 0) return `${head}${this.#blank()}}${this.#lineEnd()}`;
    if (this.#below(4) === 0)
      return `${head}${this.#blank()}k${this.#blank()}=${this.#value(0, false)}${this.#blank()}}\n`;
    return `${head}${this.#lineEnd()}${this.body(depth - 1)}${this.#blank()}}${this.#lineEnd()}`;
  }

  /** `free`: line breaks may stand between any two tokens. */
  #value(depth: number, free: boolean): string {
    const gap = () => this.#gap(free);
    const inner = (isFree: boolean) => this.#value(depth - 1, isFree);
    if (depth <= 0) return this.#simple();
    switch (this.#below(15)) {
      case 0:
        return `[${this.#gap(true)}${this.#list(() => inner(true))}${this.#gap(true)}]`;
      case 1:
        return this.#object(depth);
      case 2:
        return `f${gap()}(${this.#gap(true)}${this.#list(() => inner(true))}${this.#pick(['', '...'])}${this.#gap(true)})`;
      case 3:
        return `(${this.#gap(true)}${inner(true)}${this.#gap(true)})`;
      case 4:
      case 5:
        return `${inner(free)}${gap()} ${this.#pick(OPERATORS)}${gap()}${inner(free)}`;
      case 6:
        return `${this.#simple()}${gap()}?${gap()}${inner(free)}${gap()}:${gap()}${inner(free)}`;
      case 7:
        return `${this.#pick(['-', '- ', '-  '])}${this.#simple()}`;
      case 8:
        return `v${gap()}${this.#pick(['.x', ' . x', '[0]', ' [ "k" ]', '.*.y', '[*].z', '.0', '[ * ]', `[${inner(true)}]`])}`;
      case 9:
        return `[${this.#gap(true)}for${this.#gap(true)} k,${this.#gap(true)}v in${this.#gap(true)} ${inner(true)}${this.#gap(true)}:${inner(true)} if true]`;
      case 10:
        return `{for k${this.#blank()}in l:${this.#gap(true)}k=>${inner(true)}${this.#pick(['', '...', ' ...'])}}`;
      case 11:
      case 12:
        return this.#quoted(depth);
      case 13:
        return free ? this.#simple() : this.#heredoc(depth);
      default:
        return this.#simple();
    }
  }

  #object(depth: number): string {
    const entry = () =>
      `${this.#pick(['k', 'key', '"q q"', '(v)', '1'])}${this.#blank()}${this.#pick(['=', '=', ':'])}${this.#blank()}${this.#value(depth - 1, false)}`;
    const entries = Array.from({ length: this.#below(4) }, entry);
    if (this.#below(2) === 0)
      return `{${this.#blank()}${entries.join(`${this.#blank()},${this.#blank()}`)}${this.#blank()}}`;
    const lines = entries.map((text) => `${this.#blank()}${text}${this.#pick(['', ',', ' ,'])}${this.#lineEnd()}`);
    return `{${this.#lineEnd()}${lines.join('')}${this.#blank()}}`;
  }

  #quoted(depth: number): string {
    const text = this.#pick(['', 'text', ' # no comment ', '$${x}', 'a\\"b', '100%', '\u00e9 \u{1f600}']);
    const sequence = this.#sequence(depth, true);
    return `"${text}${this.#pick(['', sequence, `${sequence}  ${sequence}`, sequence + sequence])}${this.#pick(['', 'tail'])}"`;
  }

  #sequence(depth: number, free: boolean): string {
    const gap = () => this.#gap(free);
    const inner = () => this.#value(depth - 1, true);
    return this.#pick([
      `\${${gap()}${inner()}${gap()}}`,
      `\${~${gap()}${inner()}${gap()}~}`,
      `%{${gap()}if ${inner()}${gap()}}yes%{ else${gap()}}no%{${gap()}endif }`,
      `%{ for a ,b in ${inner()} ~}x%{endfor}`,
    ]);
  }

  #heredoc(depth: number): string {
    const line = () =>
      this.#pick(['text\n', '    in  dented\n', '\n', `\t${this.#sequence(depth, false)} x\n`, 'EOT no\n']);
    const lines = Array.from({ length: this.#below(4) }, line).join('');
    const opener = this.#pick(['<<EOT', '<<-EOT']);
    return `${opener}\n${lines}${this.#blank()}EOT`;
  }

  #list(item: () => string): string {
    const items = Array.from({ length: this.#below(3) + 1 }, item);
    return items.join(`${this.#gap(true)},${this.#gap(true)}`);
  }

  #simple(): string {
    return this.#pick([
      '1',
      '1.5e3',
      'true',
      'null',
      '"s"',
      'v',
      'v.w',
      'x-y',
      '""',
      '[]',
      '{}',
      'f()',
      '-1',
      '[ ]',
      '{ }',
    ]);
  }

  #lineEnd(): string {
    return `${this.#blank()}${this.#pick(['', '', '', '# c', '// cc', '/* b */'])}\n`;
  }

  #gap(free: boolean): string {
    if (!free) return this.#blank();
    return this.#pick(['', ' ', '', ' ', '\n', '  \n ', ' # c\n', '/* b */', '\n\n']);
  }

  #blank(): string {
    return this.#pick(['', ' ', ' ', '  ', '\t', '     ']);
  }

  #pick(choices: readonly string[]): string {
    return choices[this.#below(choices.length)] ?? '';
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }
}
