import { describe, expect, it } from 'vitest';
import { type Selection, selectBuilds } from '../../../src/engine/selection.js';
import { buildBlock } from '../../support/fake-components.js';

const builds = [
  buildBlock({ name: 'b.null.one', postProcessors: [['manifest', 'compress'], ['checksum']] }),
  buildBlock({ name: 'b.null.two' }),
  buildBlock({ name: 'null.one' }),
];

function select(selection: Partial<Selection>, matching: 'exact' | 'glob' = 'glob') {
  const selected = selectBuilds({ builds, matching }, { only: [], except: [], ...selection });
  return {
    names: selected.builds.map(({ name }) => name),
    problems: selected.diagnostics.map(({ severity, summary }) => `${severity}: ${summary}`),
    sequences: selected.builds[0]?.postProcessors.map((sequence) => sequence.map(({ type }) => type)),
  };
}

const UNMATCHED = "warning: an 'only' option was passed, but not all matches were found for the given build.";

describe('selecting builds by glob (spec-hcl2 B.6)', () => {
  it.each([
    [{}, ['b.null.one', 'b.null.two', 'null.one'], []],
    [{ only: ['b.*'] }, ['b.null.one', 'b.null.two'], []],
    [{ only: ['*one'], except: ['b.*'] }, ['null.one'], []],
    [{ only: ['null.one'] }, ['null.one'], []],
    [{ only: ['null.one', 'nope*'] }, ['null.one'], [UNMATCHED]],
    [{ only: ['nope'] }, [], [UNMATCHED]],
    [{ only: ['['] }, [], ['error: Invalid -only pattern [: unexpected end of input']],
    [{ except: ['{'] }, [], ['error: Invalid -except pattern {: unexpected end of input']],
  ])('%j', (selection, names, problems) => {
    expect(select(selection)).toMatchObject({ names, problems });
  });

  it('except also ends sequences of post-processors, by name or type, without a warning', () => {
    expect(select({ except: ['comp*', 'checksum'] })).toEqual({
      names: ['b.null.one', 'b.null.two', 'null.one'],
      problems: [],
      sequences: [['manifest']],
    });
  });

  it('what nothing matches is named, with what there is', () => {
    const { diagnostics } = selectBuilds({ builds, matching: 'glob' }, { only: ['nope'], except: [] });
    expect(diagnostics).toMatchObject([
      { detail: 'Nothing matches "nope".', hint: 'Builds of this template: b.null.one, b.null.two, null.one.' },
    ]);
  });
});

describe('selecting builds by name (spec-json-template 10.2)', () => {
  it.each([
    [{ only: ['null.one', 'nope'] }, ['null.one']],
    [{ only: ['*'] }, []],
    [{ except: ['[', 'null.one'] }, ['b.null.one', 'b.null.two']],
  ])('%j', (selection, names) => {
    expect(select(selection, 'exact')).toMatchObject({ names, problems: [] });
  });
});
