import type { SecretFilter } from '../engine/secret-filter.js';
import { maskForms, SHORTEST_MASK } from './masks.js';

/** The part of the toolkit that masking needs. */
export interface MaskCommands {
  setSecret(value: string): void;
  warning(message: string): void;
}

/**
 * Registers every secret that the run learns of with the runner, in every form that could be printed. One that is too short
 * is only hidden in our own output, and named in a warning (decisions 4).
 */
export function maskWithRunner(secrets: SecretFilter, commands: MaskCommands): void {
  const registered = new Set<string>();
  const named = new Set<string>();
  secrets.onAdd((value, name) => {
    for (const form of maskForms(value)) {
      if (registered.has(form)) continue;
      registered.add(form);
      commands.setSecret(form);
    }
    // The first form of a name is its whole value; its lines follow.
    if (name === undefined || named.has(name)) return;
    named.add(name);
    if (value.length >= SHORTEST_MASK) return;
    commands.warning(
      `The value of ${name} is shorter than ${SHORTEST_MASK} characters: it is hidden in this step's output, but not registered with the runner, where it would blank unrelated text.`,
    );
  });
}
