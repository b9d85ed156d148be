import { describe, expect, it } from 'vitest';
import { formatPair } from '../../../src/scripts/go-pair-format.js';

describe('formatPair', () => {
  it.each([
    ["%s='%s' ", "A='b' "],
    ["export %s='%s'\n", "export A='b'\n"],
    ['set %s=%s && ', 'set A=b && '],
    ['%s=%q', 'A="b"'],
    ['%[2]s %[1]s', 'b A'],
    ['%s 100%%', 'A 100%'],
    ['%s=%v %d%%', 'A=b %!d(MISSING)%'],
    ['%d', '%!d(string=A)'],
    ['%[3]s', '%!s(BADINDEX)'],
    ['%s%', 'A%!(NOVERB)'],
  ])('writes %j as Go does', (format, text) => {
    expect(formatPair(format, 'A', 'b')).toBe(text);
  });
});
