import { RandomValues } from './random-values.js';

/** A body in native syntax that fits the schema more often than not. */
export function randomBody(seed: number): string {
  const values = new RandomValues(seed);
  return new NativeBodies(values).body(2, ['a', 'b', 'c']);
}

/** The like in JSON. */
export function randomJson(seed: number): string {
  const values = new RandomValues(seed);
  return new JsonBodies(values).body(2, ['a', 'b', 'c']);
}

class NativeBodies {
  readonly #values: RandomValues;

  constructor(values: RandomValues) {
    this.#values = values;
  }

  body(depth: number, names: readonly string[]): string {
    const attributes = names.flatMap((name) => (this.#values.chance(3) && name !== 'a' ? [] : this.#attribute(name)));
    const blocks = Array.from({ length: depth === 0 ? 0 : this.#values.below(3) }, () => this.#block(depth));
    return [...attributes, ...blocks, this.#values.chance(25) ? 'nosuch = 1\n' : ''].join(
      this.#values.pick(['', '', '\n', '# note\n']),
    );
  }

  #attribute(name: string): string {
    return `${this.#values.pick(['', '  '])}${name} = ${this.value()}${this.#values.pick(['\n', ' // note\n', '\r\n', ' # note\n'])}`;
  }

  /** In brackets, so that lines may break within; or a heredoc, for which there is no other place. */
  value(): string {
    if (this.#values.chance(5)) return `<<-EOT\n  ${this.#values.template(1).replaceAll('\\"', '"')}\n    tail\n  EOT`;
    return `(${this.#values.expression(1)})`;
  }

  #block(depth: number): string {
    const type = this.#values.pick(['service', 'tags', 'part', this.#values.chance(10) ? 'nosuch' : 'service']);
    const labels = LABELS[type] ?? [];
    if (this.#values.chance(3)) return this.#dynamic(type, labels, depth);
    const texts = labels.map((label) => this.#values.pick([`"${label}"`, label, `"${label} \\"x"`]));
    return `${[type, ...texts].join(' ')} {\n${this.#inside(type, depth)}}\n`;
  }

  #dynamic(type: string, labels: readonly string[], depth: number): string {
    const [source, key] = this.#values.pick([
      ['list', 'key'],
      ['map', 'key'],
      ['set', 'value'],
      ['["p", "q"]', 'value'],
      ['laterList', 'key'],
      ['[]', 'value'],
      ['records', 'key'],
      ['number', 'key'],
      ['noList', 'key'],
      ['partly', 'value'],
    ]);
    const iterator = this.#values.pick([type, type, 'each']);
    const texts = labels.map(() =>
      this.#values.pick(['text', `"l-\${${iterator}.key}"`, '"fixed"', `${iterator}.${key}`]),
    );
    return [
      `dynamic "${type}" {`,
      `for_each = ${source}`,
      iterator === type ? '' : `iterator = ${iterator}`,
      texts.length === 0 ? '' : `labels = [${texts.join(', ')}]`,
      'content {',
      type !== 'tags' && this.#values.chance(2) ? `b = ${iterator}.${key}` : '',
      `${this.#inside(type, depth, ['a'])}}`,
      '}\n',
    ].join('\n');
  }

  #inside(type: string, depth: number, names: readonly string[] = ['a', 'b']): string {
    if (type === 'tags') return this.#attribute('x');
    return this.body(depth - 1, names);
  }
}

class JsonBodies {
  readonly #values: RandomValues;

  constructor(values: RandomValues) {
    this.#values = values;
  }

  body(depth: number, names: readonly string[]): string {
    const attributes = names.map((name) => this.#property(name, this.#value(1)));
    const blocks = Array.from({ length: depth === 0 ? 0 : this.#values.below(3) }, () => this.#block(depth));
    const note = this.#values.chance(4) ? [this.#property('//', '"note"')] : [];
    const odd = this.#values.chance(25) ? [this.#property('nosuch', '1')] : [];
    return `{${[...attributes, ...blocks, ...note, ...odd].join(',')}}`;
  }

  #value(depth: number): string {
    const inner = () => this.#value(depth - 1);
    const texts = [this.#template(), this.#template()] as const;
    switch (this.#values.below(depth > 0 ? 6 : 4)) {
      case 0:
        return this.#values.pick(['0', '1.50', '-2e3', '1E400', '12345678901234567890123', '-0']);
      case 1:
        return this.#values.pick(['true', 'null', 'false', '""', '[]', '{}']);
      case 4:
        return `[${inner()}, ${inner()}]`;
      case 5:
        return `{${this.#property(this.#template(), inner())}, "k": ${inner()}}`;
      default:
        return JSON.stringify(this.#values.pick(texts));
    }
  }

  /** Escapes of quoted strings are none here. */
  #template(): string {
    return this.#values.template(1).replaceAll('\\', '/');
  }

  #block(depth: number): string {
    const type = this.#values.pick(['service', 'tags', 'part']);
    const labels = LABELS[type] ?? [];
    const inside = () => (type === 'tags' ? `{"x": ${this.#value(1)}}` : this.body(depth - 1, ['a', 'b']));
    if (this.#values.chance(3)) return this.#dynamic(type, labels, inside());
    const body = this.#values.pick([
      () => inside(),
      () => `[${inside()}, ${inside()}]`,
      () => this.#values.pick(['[]', 'null', '1']),
      () => inside(),
    ])();
    return this.#property(
      type,
      labels.reduceRight(
        (inner, label) => this.#values.pick([`{"${label}": ${inner}}`, `[{"${label}": ${inner}, "other": ${inner}}]`]),
        body,
      ),
    );
  }

  #dynamic(type: string, labels: readonly string[], content: string): string {
    const each = this.#values.pick(['["p", "q"]', '"${list}"', '{"k": "v"}', '"${laterList}"', '[]', '3', '"text"']);
    const texts = labels.map(() => this.#values.pick([`"\${${type}.value}"`, '"fixed"', `"l-\${${type}.key}"`]));
    const parts = [`"for_each": ${each}`, `"labels": [${texts.join(', ')}]`, `"content": ${content}`];
    return `"dynamic": {"${type}": {${parts.filter((part) => labels.length > 0 || !part.startsWith('"labels"')).join(', ')}}}`;
  }

  #property(name: string, value: string): string {
    return `${this.#values.pick(['', ' ', '\n'])}${JSON.stringify(name)}: ${value}`;
  }
}

const LABELS: Readonly<Record<string, readonly string[]>> = { service: ['type', 'name'], part: ['name'] };
