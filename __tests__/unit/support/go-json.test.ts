import { describe, expect, it } from 'vitest';
import { goJson } from '../../../src/support/go-json.js';

describe('goJson', () => {
  it.each([
    [null, 'null'],
    ['<a> & "b"', String.raw`"\u003ca\u003e \u0026 \"b\""`],
    ['\u2028\u2029é\t\u0001\u007f', '"\\u2028\\u2029é\\t\\u0001\u007f"'],
    [[], '[]'],
    [{ map: {} }, '{}'],
    [{ map: { b: '1', '10': '2', a: '3', '9': '4' } }, '{\n  "10": "2",\n  "9": "4",\n  "a": "3",\n  "b": "1"\n}'],
    [
      {
        fields: [
          ['z', [1, 'x']],
          ['a', null],
        ],
      },
      '{\n  "z": [\n    1,\n    "x"\n  ],\n  "a": null\n}',
    ],
  ] as const)('writes %j as Go does', (value, text) => {
    expect(goJson(value)).toBe(text);
  });
});
