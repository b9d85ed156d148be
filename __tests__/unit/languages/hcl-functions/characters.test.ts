import { describe, expect, it } from 'vitest';
import { charactersOf } from '../../../../src/languages/hcl-functions/characters.js';

describe('characters', () => {
  it.each([
    ['', []],
    ['ae\u0301', ['a', 'e\u0301']],
    ['👨‍👩‍👧👍🏽', ['👨‍👩‍👧', '👍🏽']],
    ['🇩🇪🇫🇷', ['🇩🇪', '🇫🇷']],
    ['a\r\nb', ['a', '\r\n', 'b']],
  ])('of %j are %j', (text, characters) => {
    expect(charactersOf(text)).toEqual(characters);
  });
});
