import type { EngineEvent } from '../contract/event.js';
import type { SecretRegistry } from '../contract/ui.js';
import { secretForms } from '../support/secrets.js';

/** Told of each value as it is registered; `name` as given to {@link SecretFilter.add}. */
export type SecretListener = (value: string, name: string | undefined) => void;

/** What stands in the place of a secret. */
export const MASK = '<sensitive>';

/** Fields that carry the protocol, not text: a secret `say` must not make a `message` event unreadable. */
const PROTOCOL_FIELDS = new Set(['type', 'level', 'stream', 'status', 'severity', 'code', 'runUuid']);

/**
 * The one place where secrets are taken out of what is shown (spec-json-template 9): every event passes through it before
 * any renderer sees it. A value is registered whole, with CRLF as LF, line by line, and as quoting would print it; longer
 * values are replaced first, so that a secret inside another one leaves no rest behind.
 */
export class SecretFilter implements SecretRegistry {
  readonly #names = new Map<string, string | undefined>();
  readonly #listeners: SecretListener[] = [];
  #pattern: RegExp | undefined;

  /** Registers a value; the empty string is ignored. */
  add(value: string, name?: string): void {
    for (const form of secretForms(value)) {
      if (this.#names.has(form)) continue;
      this.#names.set(form, name);
      this.#pattern = undefined;
      for (const listener of this.#listeners) listener(form, name);
    }
  }

  /** Every registered form, in the order of registration. */
  values(): readonly string[] {
    return [...this.#names.keys()];
  }

  /** Calls `listener` for every form registered so far and from now on. */
  onAdd(listener: SecretListener): void {
    this.#listeners.push(listener);
    for (const [value, name] of this.#names) listener(value, name);
  }

  /** The text with every registered value replaced by {@link MASK}. */
  mask(text: string): string {
    return this.#replace(text, () => MASK);
  }

  #replace(text: string, mask: (secret: string) => string): string {
    if (this.#names.size === 0 || text === '') return text;
    this.#pattern ??= patternOf(this.#names.keys());
    return text.replace(this.#pattern, mask);
  }

  /** The event with every text in it masked; the very same event when there are no secrets. */
  maskEvent(event: EngineEvent): EngineEvent {
    if (this.#names.size === 0) return event;
    // The walk keeps every shape and changes strings only.
    return this.#maskValue(event) as EngineEvent;
  }

  #maskValue(value: unknown): unknown {
    if (typeof value === 'string') return this.mask(value);
    if (Array.isArray(value)) return value.map((item) => this.#maskValue(item));
    if (value instanceof Map) return this.#maskSources(value);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, item]) => [
      key,
      PROTOCOL_FIELDS.has(key) && typeof item === 'string' ? item : this.#maskValue(item),
    ]);
    return Object.fromEntries(entries);
  }

  /** Source texts keep their lines and columns, because ranges count them; a file's path, their key, stays what ranges name. */
  #maskSources(sources: ReadonlyMap<unknown, unknown>): ReadonlyMap<unknown, unknown> {
    return new Map(
      [...sources].map(([path, text]) => [
        this.#maskValue(path),
        typeof text === 'string'
          ? text
              .split('\n')
              .map((line) => this.#replace(line, (secret) => '*'.repeat(secret.length)))
              .join('\n')
          : text,
      ]),
    );
  }
}

function patternOf(values: Iterable<string>): RegExp {
  const longestFirst = [...values].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
