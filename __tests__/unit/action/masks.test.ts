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

  it('gives the runner no mask of several lines, of which it would take the braces for masks, too', () => {
    const forms = maskForms('{\n  "it\'s": "hunter22"\n}\n');
    expect(forms.filter((form) => /[\r\n]/.test(form))).toEqual([]);
    expect(forms).toContain('"it\'s": "hunter22"');
  });

  it.each([
    ['followed by a line end', 's3cr3t7-long\n'],
    ['followed by others', 's3cr3t7-long:x'],
    ['after one', 'us3cr3t7-long'],
    ['after two, and followed by others', 'u:s3cr3t7-long:x'],
  ])('covers base64 of a value among other bytes: %s', (_, text) => {
    const forms = maskForms('s3cr3t7-long').filter((form) => form.length >= 8);
    const encoded = Buffer.from(text).toString('base64');
    expect(forms.some((form) => encoded.includes(form))).toBe(true);
  });

  it.each([76, 64])('covers base64 in lines of %d characters', (width) => {
    const secret = 'correct horse battery staple '.repeat(9);
    const encoded = Buffer.from(`${secret}\n`).toString('base64');
    const lines = encoded.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
    expect(lines.length).toBeGreaterThan(3);
    expect(maskForms(secret)).toEqual(expect.arrayContaining(lines));
  });

  it('covers quotes as shells write them, and JSON as Go writes it', () => {
    expect(maskForms("it's <here>")).toEqual(
      expect.arrayContaining(["it'\\''s <here>", `it'"'"'s <here>`, "it's \\u003chere\\u003e"]),
    );
  });

  it.each(['', 'abc', '   '])('registers nothing for %j', (secret) => {
    expect(maskForms(secret)).toEqual([]);
  });

  it('survives text that is not well-formed', () => {
    expect(maskForms('abc\ud800def')).not.toEqual([]);
  });
});
