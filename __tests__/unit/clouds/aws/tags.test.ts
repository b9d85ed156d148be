import { describe, expect, it } from 'vitest';
import {
  mergeTags,
  ofSameBuild,
  ownershipTags,
  readOwnership,
  tagList,
  tagSpecifications,
  withoutTemporaryTags,
} from '../../../../src/clouds/aws/tags.js';

const run = { runId: '42', attempt: '2', repository: 'o/r', uuid: 'u' };
const now = Date.UTC(2026, 0, 31, 10, 20, 30, 456);

describe('ownership tags', () => {
  it('say whose a resource is and when it expires', () => {
    expect(ownershipTags({ run, build: 'web', now, token: 't' })).toEqual({
      'image-build:run': '42',
      'image-build:attempt': '2',
      'image-build:repository': 'o/r',
      'image-build:build': 'web',
      'image-build:expires': '2026-02-01T10:20:30Z',
      'image-build:token': 't',
    });
  });

  it('leave out what is empty', () => {
    const tags = ownershipTags({ run: { ...run, repository: '' }, build: 'web', now });
    expect(Object.keys(tags)).toEqual(['run', 'attempt', 'build', 'expires'].map((key) => `image-build:${key}`));
  });

  it('are cut to what EC2 takes', () => {
    expect(ownershipTags({ run, build: 'é'.repeat(300), now })['image-build:build']).toBe('é'.repeat(256));
  });
});

describe('reading ownership tags', () => {
  it('gives back what was written', () => {
    const tags = tagList(ownershipTags({ run, build: 'web', now, token: 't' }));
    const expires = '2026-02-01T10:20:30Z';
    expect(readOwnership(tags)).toEqual({
      run: '42',
      attempt: '2',
      repository: 'o/r',
      build: 'web',
      expires,
      token: 't',
    });
  });

  it('finds no owner where there is no expiry: such a resource is wanted', () => {
    const wanted = withoutTemporaryTags(ownershipTags({ run, build: 'web', now, token: 't' }));
    expect(Object.keys(wanted)).toEqual(['run', 'attempt', 'repository', 'build'].map((key) => `image-build:${key}`));
    expect(readOwnership(tagList(wanted))).toBeUndefined();
    expect(readOwnership(undefined)).toBeUndefined();
  });
});

describe('merged tags', () => {
  it('keep the order of the user, and ownership wins', () => {
    const merged = mergeTags({ Name: 'x', 'image-build:run': 'mine' }, { 'image-build:run': '42' });
    expect(Object.entries(merged)).toEqual([
      ['Name', 'x'],
      ['image-build:run', '42'],
    ]);
  });

  it.each(['aws:x', 'AWS:x'])('refuse %s', (key) => {
    expect(() => mergeTags({ [key]: 'v' }, {})).toThrow(expect.objectContaining({ code: 'AwsReservedTag' }));
  });

  it('are at most 50', () => {
    const tags = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, '']));
    expect(Object.keys(mergeTags(tags(49), { own: '1' }))).toHaveLength(50);
    expect(() => mergeTags(tags(50), { own: '1' })).toThrow(expect.objectContaining({ code: 'AwsTooManyTags' }));
  });
});

describe('tags as the API takes them', () => {
  it('are a list', () => {
    expect(tagList({ a: '1', b: '' })).toEqual([
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: '' },
    ]);
  });

  it('are specified by type, without types that have none', () => {
    expect(tagSpecifications({ instance: { a: '1' }, volume: {} })).toEqual([
      { ResourceType: 'instance', Tags: [{ Key: 'a', Value: '1' }] },
    ]);
    expect(tagSpecifications({ volume: {} })).toBeUndefined();
  });
});

describe('resources of one build', () => {
  const tags = (build: string, attempt = '2') =>
    tagList(ownershipTags({ run: { ...run, attempt }, build, now, token: build + attempt }));

  it('are those whose run, attempt and build are the same, whatever else they carry', () => {
    expect(ofSameBuild(tags('web'), [...tags('web').slice(0, 4), { Key: 'Name', Value: 'x' }])).toBe(true);
    expect(ofSameBuild(tags('web'), tags('db'))).toBe(false);
    expect(ofSameBuild(tags('web'), tags('web', '1'))).toBe(false);
  });

  it('are not those that do not say who made them', () => {
    expect(ofSameBuild([], [])).toBe(false);
    expect(ofSameBuild(undefined, tags('web'))).toBe(false);
  });
});
