import { isIdentifier } from '../hcl/identifier.js';

/** Gives out identifiers, each once. */
export class UniqueNames {
  readonly #taken = new Set<string>();

  /** The name itself where it can be an identifier that is free; else the nearest: `a b` -> `a_b`, `a_b_2`. */
  take(name: string): string {
    const base = asIdentifier(name);
    let free = base;
    for (let number = 2; this.#taken.has(free); number++) free = `${base}_${number}`;
    this.#taken.add(free);
    return free;
  }
}

function asIdentifier(name: string): string {
  const trimmed = name.trim();
  if (isIdentifier(trimmed)) return trimmed;
  const cleaned = trimmed.replace(/[^\p{ID_Continue}-]+/gu, '_').replace(/(?<=.)_$/, '');
  return isIdentifier(cleaned) ? cleaned : `_${cleaned}`;
}
