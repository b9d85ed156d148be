import type { JsonObject } from './json-value.js';
import { postProcessors, takeBuilders, takeProvisioners } from './sections.js';

/**
 * One correction of old templates; changes the template in place.
 *
 * Deviation: fix-unexpected-types. Values of a type that a fixer does not expect are left alone, where Packer panics on
 * some (`"elevated_user": 5`, a builder without `type`).
 */
export interface Fixer {
  /** Packer's name for it. */
  readonly name: string;
  /** One line for the help of `fix`. */
  readonly summary: string;
  fix(template: JsonObject): void;
}

type Change = (component: JsonObject) => void;
type Applies = (type: string) => boolean;

/** Makes fixers of builders: `change` is called for each builder whose type `applies`. */
export function builderFixer(name: string, summary: string, applies: Applies, change: Change): Fixer {
  return { name, summary, fix: (template) => changeEach(takeBuilders(template), applies, change) };
}

/** Makes fixers of provisioners. */
export function provisionerFixer(name: string, summary: string, applies: Applies, change: Change): Fixer {
  return { name, summary, fix: (template) => changeEach(takeProvisioners(template), applies, change) };
}

/** Makes fixers of post-processors. */
export function postProcessorFixer(name: string, summary: string, applies: Applies, change: Change): Fixer {
  return { name, summary, fix: (template) => changeEach(postProcessors(template), applies, change) };
}

/** Applies to every type, even a missing one. */
export const anyType: Applies = () => true;

/** Applies to the types named. */
export function oneOf(...types: readonly string[]): Applies {
  return (type) => types.includes(type);
}

/** Applies to types that begin with `prefix`. */
export function startsWith(prefix: string): Applies {
  return (type) => type.startsWith(prefix);
}

/** Gives the value of `from` to `to` and drops `from`; nothing happens when `from` is absent. Overwrites `to`. */
export function rename(component: JsonObject, from: string, to: string): void {
  const value = component.get(from);
  if (value === undefined) return;
  component.delete(from);
  component.set(to, value);
}

/** As {@link rename}, but a value that `to` has already wins. */
export function renameUnlessPresent(component: JsonObject, from: string, to: string): void {
  if (component.has(to)) component.delete(from);
  else rename(component, from, to);
}

function changeEach(components: readonly JsonObject[], applies: Applies, change: Change): void {
  for (const component of components) {
    const type = component.get('type');
    if (applies(typeof type === 'string' ? type : '')) change(component);
  }
}
