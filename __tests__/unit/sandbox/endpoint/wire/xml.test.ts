import { describe, expect, it } from 'vitest';
import { elementContents, elementText, escapeXml, textElement } from '../../../../../src/sandbox/endpoint/wire/xml.js';

describe('XML', () => {
  it('comes back as it went in', () => {
    for (const text of ['plain', '<a & b>', '"quoted" \'too\'', 'line\nbreak\ttab', 'ünïcödé 🎉', '&amp;']) {
      expect(elementText(textElement('Key', text), 'Key')).toBe(text);
    }
  });

  it('holds no characters that XML cannot', () => {
    expect(escapeXml('a\u0000b\u0008c\uffffd')).toBe('abcd');
  });

  it('is read by element, with attributes or without', () => {
    const body = '<Delete xmlns="x"><Object><Key>a&#x2F;b</Key></Object><Object><Key>c&#100;</Key></Object></Delete>';
    expect(elementContents(body, 'Object').map((object) => elementText(object, 'Key'))).toEqual(['a/b', 'cd']);
    expect(elementText(body, 'Quiet')).toBeUndefined();
    expect(elementText('<Key>&#x110000;</Key>', 'Key')).toBe('&#x110000;');
  });
});
