import { describe, expect, it } from 'vitest';
import { JsonReader } from '../../../../src/languages/json/json-reader.js';

const read = (text: string) => new JsonReader('f.json', text, 'any').document();

describe('JsonReader', () => {
  it('keeps the text of numbers', () => {
    expect(read('[1e400, -0.10]')).toMatchObject({
      items: [
        { kind: 'number', text: '1e400', value: Number.POSITIVE_INFINITY },
        { kind: 'number', text: '-0.10', value: -0.1 },
      ],
    });
  });

  it('refuses numbers beyond a float64 when asked to', () => {
    expect(() => new JsonReader('f', '1e400', 'float64').document()).toThrow('cannot unmarshal number 1e400');
  });

  it('keeps what stands between quotes when it has escapes', () => {
    expect(read('{"a": "b", "\\u0063": "\\n"}')).toMatchObject({
      entries: [
        { name: 'a', rawName: undefined, value: { value: 'b', raw: undefined } },
        { name: 'c', rawName: '\\u0063', value: { value: '\n', raw: '\\n' } },
      ],
    });
  });

  it('knows the keys that an object has twice', () => {
    const reader = new JsonReader('f', '{"a": {"b": 1, "b": 2}}', 'any');
    reader.document();
    expect(reader.duplicates.map(({ key, entry }) => [key, entry.nameRange.start.column])).toEqual([['b', 16]]);
  });

  it.each([
    ['', 'unexpected end of JSON input', 1],
    ['{"a": }', "invalid character '}' looking for beginning of value", 7],
    ['[1,]', "invalid character ']' looking for beginning of value", 4],
    ['[1] 2', "invalid character '2' after top-level value", 5],
    ['"\t"', "invalid character '\\t' in string literal", 2],
    ['"\\x"', "invalid character 'x' in string escape code", 3],
    ['01', "invalid character '1' after top-level value", 2],
    ['['.repeat(600), 'exceeded max depth', 501],
  ])('%j: %s', (text, message, column) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ message, code: 'JsonSyntax' }));
    try {
      read(text);
    } catch (error) {
      expect(error).toMatchObject({ range: { start: { column } } });
    }
  });
});
