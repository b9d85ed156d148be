import { describe, expect, it } from 'vitest';
import type { SourceValue } from '../../../../src/config/source-value.js';
import { parseJson } from '../../../../src/template/json/parse-json.js';
import { plainData } from '../../../support/plain-data.js';

/** Go's message, then our line and column of the character that it names; recorded from Packer 1.6.6. */
const syntaxErrors: readonly (readonly [text: string, message: string, line: number, column: number])[] = [
  ['', 'unexpected end of JSON input', 1, 1],
  ['{', 'unexpected end of JSON input', 1, 2],
  ['{"a"', 'unexpected end of JSON input', 1, 5],
  ['{"a":', 'unexpected end of JSON input', 1, 6],
  ['{"a":tru', 'unexpected end of JSON input', 1, 9],
  ['{"a":trux}', "invalid character 'x' in literal true (expecting 'e')", 1, 9],
  ['{"a":1.}', "invalid character '}' after decimal point in numeric literal", 1, 8],
  ['{"a":01}', "invalid character '1' after object key:value pair", 1, 7],
  ['{"a":-}', "invalid character '}' in numeric literal", 1, 7],
  ['{"a":1e}', "invalid character '}' in exponent of numeric literal", 1, 8],
  ['{"a":"x\ty"}', "invalid character '\\t' in string literal", 1, 8],
  ['{"a":"\\q"}', "invalid character 'q' in string escape code", 1, 8],
  ['{"a":"\\u12G4"}', "invalid character 'G' in \\u hexadecimal character escape", 1, 11],
  ['{"a":1}x', "invalid character 'x' after top-level value", 1, 8],
  ['{"a":1 "b"}', `invalid character '"' after object key:value pair`, 1, 8],
  ['[1,]', "invalid character ']' looking for beginning of value", 1, 4],
  ['[1 2]', "invalid character '2' after array element", 1, 4],
  ['{"a" 1}', "invalid character '1' after object key", 1, 6],
  ['{a:1}', "invalid character 'a' looking for beginning of object key string", 1, 2],
  ['{"a":1,}', "invalid character '}' looking for beginning of object key string", 1, 8],
  ['{"a":+1}', "invalid character '+' looking for beginning of value", 1, 6],
  ['{"a":.5}', "invalid character '.' looking for beginning of value", 1, 6],
  ['{"a":"abc', 'unexpected end of JSON input', 1, 10],
  ['{"a":"\n"}', "invalid character '\\n' in string literal", 1, 7],
  ['\ufeff{"a":1}', "invalid character 'ï' looking for beginning of value", 1, 1],
  ['{"é":é}', "invalid character 'Ã' looking for beginning of value", 1, 6],
  [`{"a":'x'}`, "invalid character '\\'' looking for beginning of value", 1, 6],
  ['{\r\n"builders":[\r\n{]\r\n}', "invalid character ']' looking for beginning of object key string", 3, 2],
  ['{"a":NaN}', "invalid character 'N' looking for beginning of value", 1, 6],
  ['{"builders":[{"type":"null"}]}{"builders":1}', "invalid character '{' after top-level value", 1, 31],
  ['{"builders":[{"type":"null"}]} {', "invalid character '{' after top-level value", 1, 32],
  ['{"a":"\x01"}', "invalid character '\\x01' in string literal", 1, 7],
  ['tru', 'unexpected end of JSON input', 1, 4],
  ['nul', 'unexpected end of JSON input', 1, 4],
  ['{"variables":{"a":1e999}}', 'json: cannot unmarshal number 1e999 into Go value of type float64', 1, 24],
];

describe('parseJson', () => {
  it.each(syntaxErrors)('refuses %j: %s', (text, message, line, column) => {
    const { value, diagnostics } = parseJson('t.json', text);
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      severity: 'error',
      code: 'JsonSyntax',
      summary: `Error parsing JSON: ${message}`,
      detail: `At line ${line}, column ${column}`,
      range: { file: 't.json', start: { line, column } },
    });
  });

  it.each([
    ['\ufeff{}', 'Save the file without a byte order mark.'],
    ['\ufffd\ufffd{\u0000}\u0000', 'This is not UTF-8: save the file as UTF-8, without a byte order mark.'],
    ['{\u0000}\u0000', 'This is not UTF-8: save the file as UTF-8, without a byte order mark.'],
    ['{"a": 1,}', 'Remove the comma before it.'],
    ['{"a": 1, // no\n}', 'JSON has no comments; a root key that begins with "_" can hold one.'],
    ["{'a': 1}", 'Strings stand in double quotes.'],
    ['{"a": "x\ny"}', 'Write line breaks and tabs in strings as \\n and \\t.'],
    ['{"a": [', 'The file ends too early: a bracket, brace or quote is not closed.'],
    ['source "null" "x" {}', 'This looks like an HCL2 template: rename it to t.pkr.hcl.'],
  ])('says how to mend %j', (text, hint) => {
    expect(parseJson('t.json', text).diagnostics[0]?.hint).toBe(hint);
  });

  it('reports every duplicate key, at any depth, at its second place', () => {
    const { diagnostics } = parseJson('t.json', '{"a": 1, "a": [{"b": 1,\n"b": 2}], "a": 3}');
    expect(diagnostics.map(({ summary, range }) => [summary, range?.start.line, range?.start.column])).toEqual([
      ['template has duplicate field: b', 2, 1],
      ['template has duplicate field: a', 1, 10],
      ['template has duplicate field: a', 2, 11],
    ]);
  });

  it.each<[string, unknown]>([
    ['{"a":[1,-2.5e1,true,false,null,"x"]}', { a: [1, -25, true, false, null, 'x'] }],
    [' \r\n\t"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00" ', '"\\/\b\f\n\r\té😀'],
    ['"\\ud800"', '\ufffd'],
    ['{"__proto__":1,"constructor":{"toString":2}}', JSON.parse('{"__proto__":1,"constructor":{"toString":2}}')],
  ])('reads %s', (text, data) => {
    const { value, diagnostics } = parseJson('t.json', text);
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(value === undefined ? undefined : plainData(value))).toBe(JSON.stringify(data));
  });

  it('keeps the place of every key and value, with Windows line ends', () => {
    const { value } = parseJson('t.json', '{\r\n  "a": "xy",\r\n  "b": [true]\r\n}');
    expect(places(value)).toEqual(['1:1-4:2', 'a 2:3-2:6', '2:8-2:12', 'b 3:3-3:6', '3:8-3:14', '3:9-3:13']);
  });

  it('bounds nesting', () => {
    const deep = (depth: number) => parseJson('t.json', '['.repeat(depth) + ']'.repeat(depth)).diagnostics;
    expect(deep(400)).toEqual([]);
    expect(deep(100_000)).toMatchObject([{ summary: 'Error parsing JSON: exceeded max depth' }]);
  });

  it('refuses numbers that Go cannot hold', () => {
    expect(parseJson('t.json', '1e999').diagnostics).toMatchObject([
      { summary: 'Error parsing JSON: json: cannot unmarshal number 1e999 into Go value of type float64' },
    ]);
  });
});

function places(value: SourceValue | undefined): string[] {
  if (value === undefined) return [];
  const own = text(value.range);
  if (value.kind === 'list') return [own, ...value.items.flatMap(places)];
  if (value.kind !== 'map') return [own];
  return [own, ...value.entries.flatMap((entry) => [`${entry.name} ${text(entry.nameRange)}`, ...places(entry.value)])];
}

function text({ start, end }: SourceValue['range']): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
