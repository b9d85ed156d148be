import bcrypt from 'bcryptjs';
import { expect, it } from 'vitest';
import { evaluateExpression, evaluateText } from '../../../support/evaluate-text.js';

it.each([
  ['bcrypt("secret", 4)', '$2a$04$'],
  ['bcrypt("secret", 3)', '$2a$10$'],
  ['bcrypt("secret")', '$2a$10$'],
])('%s begins with %s and fits the text', (source, prefix) => {
  const hash: string = JSON.parse(evaluateExpression(source).text);
  expect(hash).toHaveLength(60);
  expect(hash.startsWith(prefix)).toBe(true);
  expect(bcrypt.compareSync('secret', hash)).toBe(true);
  expect(bcrypt.compareSync('Secret', hash)).toBe(false);
});

it('takes a salt for each hash', () => {
  expect(evaluateText('bcrypt("x", 4)')).not.toBe(evaluateText('bcrypt("x", 4)'));
});

it.each([
  ['bcrypt("x", 32)', 'cost 32 is outside allowed range (4,31)'],
  ['bcrypt("x", 4, 5)', 'bcrypt() takes no more than two arguments'],
  [`bcrypt("${'é'.repeat(37)}", 4)`, 'password length exceeds 72 bytes'],
  ['bcrypt("x", 4.5)', 'value must be a whole number'],
])('%s is an error', (source, message) => {
  expect(evaluateText(source)).toContain(message);
});
