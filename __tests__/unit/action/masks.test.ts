import { describe, expect, it } from 'vitest';
import { maskForms } from '../../../src/action/masks.js';

describe('maskForms', () => {
  it('covers the encodings that the runner does not derive itself', () => {
    const forms = maskForms("a b/c+d=é'");
    expect(forms).toContain("a b/c+d=é'");
    expect(forms).toContain(encodeURIComponent("a b/c+d=é'"));
    expect(forms).toContain(encodeURIComponent("a b/c+d=é'").replaceAll('%20', '+'));
    expect(forms).toContain(Buffer.from("a b/c+d=é'").toString('hex'));
    expect(forms).toContain(Buffer.from("a b/c+d=é'").toString('base64url'));
  });

  it('registers a value of several lines line by line, without short lines and the frame of a key', () => {
    const forms = maskForms('-----BEGIN KEY-----\nabcdef\n{\n\n-----END KEY-----\n');
    expect(forms).toContain('abcdef');
    expect(forms).not.toContain('-----BEGIN KEY-----');
    expect(forms.filter((form) => form.trim().length < 4)).toEqual([]);
  });

  it.each(['', 'abc', '   '])('registers nothing for %j', (secret) => {
    expect(maskForms(secret)).toEqual([]);
  });

  it('survives text that is not well-formed', () => {
    expect(maskForms('abc\ud800def')).not.toEqual([]);
  });
});
