import { typeName } from '../cty/type-text.js';
import type { Type } from '../cty/types.js';

/** A type in a sentence: "a list of string", "an object"; "An object" where the sentence begins. */
export function aType(type: Type): string {
  const name = typeName(type);
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** {@link aType} at the beginning of a sentence. */
export function sentenceType(type: Type): string {
  return `A${aType(type).slice(1)}`;
}
