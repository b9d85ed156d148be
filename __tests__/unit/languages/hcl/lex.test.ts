import { describe, expect, it } from 'vitest';
import { lexHcl } from '../../../../src/languages/hcl/lex.js';

describe('lexHcl', () => {
  it.each([
    ['a-b 5-3', 'identifier:a-b number:5 - number:3'],
    ['1.5e3 1.e5 1.2.3 1.x', 'number:1.5e3 number:1.e5 number:1.2.3 number:1 . identifier:x'],
    ['a...b::c=>d', 'identifier:a ... identifier:b :: identifier:c => identifier:d'],
    ['"a$${b}"', 'open-quote:" quoted-literal:a$${b} close-quote:"'],
    ['"${~ {} ~}"', 'open-quote:" open-interpolation:${~ { } close-sequence:~} close-quote:"'],
    ['"%{ if }"', 'open-quote:" open-directive:%{ identifier:if close-sequence:} close-quote:"'],
    ['<<E\nx\n E\n', 'open-heredoc:<<E\n text-literal:x\n close-heredoc: E newline:\n'],
    ['<<"E"', '< < open-quote:" quoted-literal:E close-quote:"'],
    ['# c\n/* d */ // e', 'line-comment:# c\n block-comment:/* d */ line-comment:// e'],
    ['/* d', 'unclosed-comment:/* d'],
    ['"a\nb = 1', 'open-quote:" quoted-literal:a missing-quote: newline:\n identifier:b = number:1'],
    ['"a\nb"', 'open-quote:" quoted-literal:a quoted-newline:\n quoted-literal:b close-quote:"'],
    ['a ; \u{1f600}', 'identifier:a invalid:; invalid:\u{1f600}'],
    ['\uFEFFa\r\n', 'identifier:a newline:\r\n'],
  ])('splits %j', (source, tokens) => {
    const shown = lexHcl('f', source).map(({ kind, text }) => (kind === text ? kind : `${kind}:${text}`));
    expect(shown.slice(0, -1).join(' ')).toBe(tokens);
    expect(shown.at(-1)).toBe('end:');
  });

  it('gives places: lines and columns from 1', () => {
    const [, , , , token] = lexHcl('f', 'a = 1\n  bb = 2\n');
    expect(token).toEqual({
      kind: 'identifier',
      text: 'bb',
      range: {
        file: 'f',
        start: { line: 2, column: 3, offset: 8 },
        end: { line: 2, column: 5, offset: 10 },
      },
    });
  });
});
