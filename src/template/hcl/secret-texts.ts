import type { Value } from '../../languages/cty/values.js';

/** Shorter texts that come from something secret are not masked: too much else would be. */
const SHORTEST_DERIVED = 4;

/** Every text in a value that was declared sensitive: strings, not keys, numbers or truths. @see spec-hcl2 B.3 */
export function secretTexts(value: Value): readonly string[] {
  const texts: string[] = [];
  visit(value, (text) => texts.push(text));
  return texts;
}

/**
 * Every text in a value that was made of something sensitive (decisions 10).
 *
 * Deviation: derived-secrets-masked. Packer masks the sensitive text itself only, so that base64encode(var.secret) is shown.
 */
export function derivedSecretTexts(value: Value): readonly string[] {
  const texts: string[] = [];
  visitMarked(value, (text) => {
    if (text.length >= SHORTEST_DERIVED) texts.push(text);
  });
  return texts;
}

function visitMarked(value: Value, take: (text: string) => void): void {
  if (value.sensitive === true) visit(value, take);
  else for (const part of partsOf(value)) visitMarked(part, take);
}

function visit(value: Value, take: (text: string) => void): void {
  if (value.kind === 'string') {
    if (value.value !== '') take(value.value);
  } else for (const part of partsOf(value)) visit(part, take);
}

function partsOf(value: Value): Iterable<Value> {
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return value.items;
    case 'map':
    case 'object':
      return value.entries.values();
    default:
      return [];
  }
}
