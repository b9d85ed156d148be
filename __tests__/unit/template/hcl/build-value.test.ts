import { describe, expect, it } from 'vitest';
import { buildValue } from '../../../../src/template/hcl/build-value.js';
import { valueText } from '../../../../src/template/hcl/value-text.js';

const keys = new Set(['ID', 'Host']);

describe('build (spec-hcl2 B.5)', () => {
  it('has nothing for builders', () => {
    expect(valueText(buildValue('b', { keys: undefined, data: undefined }))).toBe('{}');
  });

  it('is the name, and texts that say the rest is unknown, while preparing', () => {
    expect(valueText(buildValue('b', { keys, data: undefined }))).toBe(
      '{\n  "Host" = "<unknown>"\n  "ID" = "<unknown>"\n  "name" = "b"\n}',
    );
  });

  it('has the real values when the step runs', () => {
    const data = { ID: 'i-1', Port: 22, SSHAgentAuth: false, List: ['a'], Numbers: [1], Odd: { a: 1 }, name: 'x' };
    expect(valueText(buildValue('b', { keys, data }))).toBe(
      '{\n  "Host" = "<unknown>"\n  "ID" = "i-1"\n  "List" = [\n    "a",\n  ]\n  "Numbers" = [\n    1,\n  ]\n  "Port" = 22\n  "SSHAgentAuth" = false\n  "name" = "b"\n}',
    );
  });
});
