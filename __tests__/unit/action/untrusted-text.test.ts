import { describe, expect, it } from 'vitest';
import { untrustedLines } from '../../../src/action/untrusted-text.js';

describe('untrustedLines', () => {
  it.each([
    ['::set-output name=x::y', ['> ::set-output name=x::y']],
    ['  ::error::x', ['>   ::error::x']],
    ['\u00a0\u2003::warning::x', ['> \u00a0\u2003::warning::x']],
    ['\u0085::warning::x', ['> \u0085::warning::x']],
    ['\u200b::error::x', ['> \u200b::error::x']],
    ['\u0000::error::x', ['> \u0000::error::x']],
    ['\u00ad\ufe0f::error::x', ['> \u00ad\ufe0f::error::x']],
    [':\u200b:error::x', ['> :\u200b:error::x']],
    ['a #\u00ad#\u200b[error]x', ['a # #[error]x']],
    ['###[error]x', ['## #[error]x']],
    ['progress 50%\r::set-output name=x::y', ['progress 50%', '> ::set-output name=x::y']],
    ['remote: ##[set-output name=image-id;]ami-evil', ['remote: # #[set-output name=image-id;]ami-evil']],
    ['a\r\nb\nc', ['a', 'b', 'c']],
    ['==> web: ::not a command', ['==> web: ::not a command']],
    ['plain # text [x]', ['plain # text [x]']],
  ])('makes %j harmless', (text, lines) => {
    expect(untrustedLines(text)).toEqual(lines);
  });
});
