/** Outputs or state: names are compared without case and keep the case of their first write; the last value wins. */
export class NamedValues {
  readonly #values = new Map<string, readonly [name: string, value: string]>();

  set(name: string, value: string): void {
    const key = name.toLowerCase();
    this.#values.set(key, [this.#values.get(key)?.[0] ?? name, value]);
  }

  toRecord(): Record<string, string> {
    return Object.fromEntries(this.#values.values());
  }
}
