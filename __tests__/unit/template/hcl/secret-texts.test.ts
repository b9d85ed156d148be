import { describe, expect, it } from 'vitest';
import { mark } from '../../../../src/languages/cty/marks.js';
import { numberValue, objectValue, stringValue, tupleValue } from '../../../../src/languages/cty/values.js';
import { derivedSecretTexts, secretTexts } from '../../../../src/template/hcl/secret-texts.js';

describe('texts of sensitive values (spec-hcl2 B.3)', () => {
  it('are strings at any depth: not keys, numbers, or empty ones', () => {
    const value = objectValue([
      ['key', stringValue('a')],
      ['list', tupleValue([stringValue('b'), numberValue(5), stringValue('')])],
    ]);
    expect(secretTexts(value)).toEqual(['a', 'b']);
  });

  it('that were derived are those under a mark, when they are long enough', () => {
    const value = tupleValue([
      stringValue('plain'),
      mark(stringValue('secret')),
      mark(stringValue('abc')),
      mark(objectValue([['k', stringValue('inner')]])),
    ]);
    expect(derivedSecretTexts(value)).toEqual(['secret', 'inner']);
  });
});
