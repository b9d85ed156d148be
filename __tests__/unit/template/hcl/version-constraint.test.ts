import { describe, expect, it } from 'vitest';
import { namesPrerelease, parseConstraint, satisfies } from '../../../../src/template/hcl/version-constraint.js';

describe('version constraints (spec-hcl2 B.2)', () => {
  it.each([
    ['1.16.0', '1.16.0', true],
    ['= 1.16', '1.16.0', true],
    ['1.16.1', '1.16.0', false],
    ['!= 1.16', '1.16.0', false],
    ['!= 1.15', '1.16.0', true],
    ['> 1.16', '1.16.0', false],
    ['>= v1.7.0', '1.16.0', true],
    ['< 1.16', '1.16.0', false],
    ['<= 1.16', '1.16.0', true],
    ['~> 1.15', '1.16.0', true],
    ['~> 1.15', '2.0.0', false],
    ['~> 1.15.3', '1.15.9', true],
    ['~> 1.15.3', '1.15.2', false],
    ['~> 1.15.3', '1.16.0', false],
    ['~> 1', '1.16.0', true],
    ['>= 1.7, < 1.10', '1.9.0', true],
    ['>= 1.7, < 1.10', '1.16.0', false],
    ['>= 1.16.0-beta', '1.16.0', true],
    ['< 1.16.0-beta', '1.16.0', false],
  ])('%s and %s: %s', (text, version, expected) => {
    const constraint = parseConstraint(text);
    if (constraint === undefined) throw new TypeError(text);
    expect(satisfies(version, constraint)).toBe(expected);
  });

  it.each(['', 'zz', '>= ', '1.x', '=> 1', '1,', '>= 1 < 2'])('%j is none', (text) => {
    expect(parseConstraint(text)).toBeUndefined();
  });

  it.each([
    ['>=1-beta', true],
    ['>= 1, < 2.0-rc.1', true],
    ['>= 1', false],
  ])('%s names a prerelease: %s', (text, expected) => {
    const constraint = parseConstraint(text);
    expect(constraint !== undefined && namesPrerelease(constraint)).toBe(expected);
  });
});
