import { describe, expect, it } from 'vitest';
import type { EngineEvent } from '../../../src/contract/event.js';
import { SecretFilter } from '../../../src/engine/secret-filter.js';

function filter(...values: string[]): SecretFilter {
  const secrets = new SecretFilter();
  for (const value of values) secrets.add(value);
  return secrets;
}

const build = { name: 'web', displayName: 'null.web', builderType: 'null', index: 0 };

describe('masking a text', () => {
  it.each([
    ['every occurrence', ['x1'], 'x1 and x1', '<sensitive> and <sensitive>'],
    ['parts of words', ['null'], 'nullable', '<sensitive>able'],
    ['the longest first', ['top', 'topsecret'], 'topsecret top', '<sensitive> <sensitive>'],
    ['the longest first, in any order of registration', ['topsecret', 'top'], 'topsecret', '<sensitive>'],
    ['characters that mean something in a pattern', ['a.b*(c)[d]$'], 'a.b*(c)[d]$ axb', '<sensitive> axb'],
    ['what looks like a replacement pattern', ["$&$'"], "a $&$' b", 'a <sensitive> b'],
    ['several lines as a whole', ['k1\nk2'], 'a\nk1\nk2\nb', 'a\n<sensitive>\nb'],
    ['CRLF given, LF printed', ['k1\r\nk2'], 'k1\nk2', '<sensitive>'],
    ['each line by itself', ['k1\nk2'], 'k2', '<sensitive>'],
    ['as quoted text', ['pass"word'], String.raw`failed with "pass\"word"`, 'failed with "<sensitive>"'],
    ['no part of a secret', ['topsecret'], 'top', 'top'],
    ['nothing without secrets', [], 'x1', 'x1'],
    ['nothing for the empty secret', [''], 'x1', 'x1'],
    ['no blank lines of a secret', ['k1\n \nk2'], 'a b', 'a b'],
  ])('%s', (_, values, text, masked) => {
    expect(filter(...values).mask(text)).toBe(masked);
  });

  it('takes values that are registered after the first use', () => {
    const secrets = filter('one');
    expect(secrets.mask('one two')).toBe('<sensitive> two');
    secrets.add('two');
    expect(secrets.mask('one two')).toBe('<sensitive> <sensitive>');
  });
});

describe('masking an event', () => {
  it('masks texts and prefixes, wherever they stand', () => {
    const event: EngineEvent = { type: 'output', stream: 'stdout', line: 'a web b', target: 'null.web', build };
    expect(filter('web').maskEvent(event)).toEqual({
      type: 'output',
      stream: 'stdout',
      line: 'a <sensitive> b',
      target: 'null.<sensitive>',
      build: { ...build, name: '<sensitive>', displayName: 'null.<sensitive>' },
    });
  });

  it('never touches what the protocol is made of', () => {
    const event: EngineEvent = { type: 'message', level: 'say', text: 'message: say' };
    expect(filter('say', 'message', 'text', 'level').maskEvent(event)).toEqual({
      type: 'message',
      level: 'say',
      text: '<sensitive>: <sensitive>',
    });
  });

  it('masks diagnostics and keeps everything in their sources at its place', () => {
    const event: EngineEvent = {
      type: 'diagnostics',
      diagnostics: [{ severity: 'error', code: 'X', summary: 'bad value k1' }],
      sources: new Map([['t.json', '{\n"a": "k1",\nk1\nk2\n}']]),
    };
    const masked = filter('k1\nk2').maskEvent(event);
    expect(masked).toEqual({
      type: 'diagnostics',
      diagnostics: [{ severity: 'error', code: 'X', summary: 'bad value <sensitive>' }],
      sources: new Map([['t.json', '{\n"a": "**",\n**\n**\n}']]),
    });
  });

  it('gives the very same event when there are no secrets', () => {
    const event: EngineEvent = { type: 'debug', text: 'x' };
    expect(filter().maskEvent(event)).toBe(event);
  });

  it('changes nothing in the event it was given', () => {
    const event: EngineEvent = { type: 'debug', text: 'web', build };
    filter('web').maskEvent(event);
    expect(event).toEqual({ type: 'debug', text: 'web', build });
  });
});

describe('listening', () => {
  it('tells of every form, those before and those after, once', () => {
    const secrets = new SecretFilter();
    secrets.add('k1\nk2', 'key');
    const heard: unknown[] = [];
    secrets.onAdd((value, name) => heard.push([value, name]));
    secrets.add('late');
    secrets.add('late');
    expect(heard).toEqual([
      ['k1\nk2', 'key'],
      ['k1', 'key'],
      ['k2', 'key'],
      ['k1\\nk2', 'key'],
      ['late', undefined],
    ]);
    expect(secrets.values()).toEqual(['k1\nk2', 'k1', 'k2', 'k1\\nk2', 'late']);
  });
});
