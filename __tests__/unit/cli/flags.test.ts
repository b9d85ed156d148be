import { describe, expect, it } from 'vitest';
import { boolFlag, durationFlag, FlagError, type FlagSpec, listFlag, parseFlags } from '../../../src/cli/flags.js';

const SPECS: Readonly<Record<string, FlagSpec>> = {
  color: { kind: 'bool', help: '' },
  var: { kind: 'string', help: '' },
  only: { kind: 'list', help: '' },
  'parallel-builds': { kind: 'int', help: '' },
  lease: { kind: 'duration', help: '' },
  'on-error': { kind: 'string', help: '', values: ['cleanup', 'abort'] },
};

describe('parseFlags', () => {
  it.each([
    [['-var', 'a=1', 't.json'], [{ flag: 'var', value: 'a=1' }], ['t.json']],
    [['--var=a=1', 't.json'], [{ flag: 'var', value: 'a=1' }], ['t.json']],
    [['-color=false', 't.json'], [{ flag: 'color', value: 'false' }], ['t.json']],
    [['-color', 'false'], [{ flag: 'color', value: 'true' }], ['false']],
    [['t.json', '-color'], [], ['t.json', '-color']],
    [['--', '-color'], [], ['-color']],
    [['-'], [], ['-']],
    [['-var', '-x'], [{ flag: 'var', value: '-x' }], []],
  ])('reads %j', (args, order, rest) => {
    const flags = parseFlags(args, SPECS);
    expect(flags.order).toEqual(order);
    expect(flags.rest).toEqual(rest);
  });

  it.each([
    [['-nope'], 'flag provided but not defined: -nope'],
    [['-paralel-builds=1'], 'flag provided but not defined: -paralel-builds\nDid you mean -parallel-builds?'],
    [['-constructor'], 'flag provided but not defined: -constructor'],
    [['-var'], 'flag needs an argument: -var'],
    [['-color=maybe'], 'invalid boolean value "maybe" for -color: parse error'],
    [['-parallel-builds=x'], 'invalid value "x" for flag -parallel-builds: parse error'],
    [['-lease=soon'], 'invalid value "soon" for flag -lease: parse error'],
    [['-lease=0s'], 'invalid value "0s" for flag -lease: parse error'],
    [['-on-error=retry'], 'invalid value "retry" for flag -on-error: expected one of [cleanup abort]'],
    [['---x'], 'bad flag syntax: ---x'],
    [['-=x'], 'bad flag syntax: -=x'],
  ])('refuses %j', (args, message) => {
    expect(() => parseFlags(args, SPECS)).toThrow(new FlagError(message));
  });

  it('gives durations in milliseconds', () => {
    expect(durationFlag(parseFlags(['-lease=1h30m'], SPECS), 'lease')).toBe(5_400_000);
    expect(durationFlag(parseFlags([], SPECS), 'lease')).toBeUndefined();
  });

  it('asks for help with -h and --help', () => {
    for (const flag of ['-h', '--help']) {
      const error = catchError(() => parseFlags([flag], SPECS));
      expect(error).toMatchObject({ help: true });
    }
  });

  it('accumulates lists and keeps the last boolean', () => {
    const flags = parseFlags(['-only=a,b', '-only', 'c', '-color=false', '-color=1'], SPECS);
    expect(listFlag(flags, 'only')).toEqual(['a', 'b', 'c']);
    expect(boolFlag(flags, 'color', false)).toBe(true);
    expect(boolFlag(parseFlags([], SPECS), 'color', true)).toBe(true);
  });
});

function catchError(body: () => unknown): unknown {
  try {
    body();
  } catch (error) {
    return error;
  }
  return undefined;
}
