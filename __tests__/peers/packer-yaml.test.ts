import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { evaluateExpression } from '../support/evaluate-text.js';
import { runPacker } from '../support/packer-process.js';
import { randomSource } from '../support/random-source.js';

// Random values as YAML by Debian's packer (1.6.6, with the same YAML library as 1.16) and by ours.
const DOCUMENTS = 40;
const VALUES = 20;
const PIECES = [...'ab  \n\n\t"\\:-#é😀\u0085\ufeff', 'word ', 'longer word '];
const random = randomSource(2026);

function randomText(): string {
  const length = random.below(4) === 0 ? random.below(60) : random.below(12);
  return Array.from({ length }, () => PIECES[random.below(PIECES.length)]).join('');
}

/** An expression; JSON's escapes are HCL's. */
function randomExpression(depth: number): string {
  const kind = random.below(depth > 3 ? 4 : 6);
  if (kind < 3) return quoted(randomText());
  if (kind === 3) return String(random.below(1000));
  const items = Array.from({ length: random.below(5) }, () => randomExpression(depth + 1));
  if (kind === 4) return `[${items.join(', ')}]`;
  return `{${items.map((item, index) => `${quoted(index + randomText())} = ${item}`).join(', ')}}`;
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u0085\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const expressions = Array.from({ length: DOCUMENTS }, () => {
  return `[${Array.from({ length: VALUES }, () => randomExpression(0)).join(', ')}]`;
});

describe('yamlencode of random values', () => {
  it.concurrent.each(expressions.map((expression, index) => ({ expression, index })))(
    'is the same text, and yamldecode reads it back: #$index',
    async ({ expression }) => {
      const stdin = `jsonencode(yamlencode(${expression}))\n`;
      const { printed } = await runPacker(['console', '--config-type=hcl2'], { cwd: tmpdir(), stdin });
      const { text } = evaluateExpression(stdin);
      expect(JSON.parse(text)).toBe(printed.replace(/\n$/, ''));
      const same = evaluateExpression(`jsonencode(yamldecode(yamlencode(${expression}))) == jsonencode(${expression})`);
      expect(same.text).toBe('true');
    },
  );
});
