import { describe, expect, it } from 'vitest';
import type { BuildReport, BuildResult, EngineEvent } from '../../../../src/contract/event.js';
import { type TerminalOptions, terminalRenderer } from '../../../../src/engine/render/terminal.js';
import { FakeClock } from '../../../support/fake-clock.js';

const web = { name: 'web', displayName: 'null.web', builderType: 'null', index: 0 };
const db = { name: 'db', displayName: 'db', builderType: 'null', index: 1 };

/** What is written for these events; codes are shown as `^[`. */
function written(events: readonly EngineEvent[], options: Partial<TerminalOptions> = {}): string {
  let text = '';
  const render = terminalRenderer({
    write: (piece) => {
      text += piece;
    },
    color: false,
    codes: false,
    timestamps: false,
    clock: new FakeClock(),
    ...options,
  });
  events.forEach(render);
  return text.replaceAll('\u001b', '^[');
}

const colored = { color: true, codes: true };
const say = (text: string, level: 'say' | 'message' | 'error' = 'say'): EngineEvent => ({
  type: 'message',
  level,
  text,
  target: web.displayName,
  build: web,
});

function result(facts: Partial<BuildResult> = {}): BuildResult {
  return { label: web, status: 'succeeded', error: undefined, artifacts: [], startedAt: 0, durationMs: 1004, ...facts };
}

const artifact = (text: string) => ({ builderId: 'b', id: 'i', text, files: undefined, image: undefined });
const failed = (message: string, label = web) => result({ label, status: 'failed', error: { message, code: 'X' } });

function finished(builds: readonly BuildResult[], facts: Partial<BuildReport> = {}): EngineEvent {
  return {
    type: 'run-finished',
    report: {
      builds,
      unprepared: [],
      cancelled: false,
      durationMs: 300_483,
      runUuid: 'u',
      exitCode: 0,
      diagnostics: [],
      ...facts,
    },
  };
}

it('names images that were kept although their builds failed, apart from the artifacts', () => {
  const image = {
    id: 'ami-1',
    name: 'n',
    region: 'r',
    images: { r: 'ami-1' },
    source: undefined,
    incomplete: 'StepCreateTags',
  };
  const kept = { builderId: 'b', id: 'r:ami-1', text: 'AMIs were created', files: undefined, image };
  const text = written([finished([{ ...failed('denied'), artifacts: [kept] }])]);
  expect(text).toContain('Builds finished but no artifacts were created.');
  expect(text).toContain(
    '==> These images are incomplete and were kept (on-publish-failure is keep):\n--> null.web: r:ami-1 (StepCreateTags)\n',
  );
});

describe('the intro', () => {
  const selected: EngineEvent = { type: 'builds-selected', builds: [web, db] };

  it('names the colour of each build, then leaves a line free', () => {
    expect(written([selected], colored)).toBe(
      '^[[1;32mnull.web: output will be in this color.^[[0m\n^[[1;36mdb: output will be in this color.^[[0m\n\n',
    );
  });

  it('stays without codes when PACKER_NO_COLOR is set', () => {
    expect(written([selected], { color: true, codes: false })).toBe(
      'null.web: output will be in this color.\ndb: output will be in this color.\n\n',
    );
  });

  it('is not there with -color=false, or without builds', () => {
    expect(written([selected])).toBe('');
    expect(written([{ type: 'builds-selected', builds: [] }], colored)).toBe('');
  });

  it('the colours are green, cyan, magenta, yellow, blue, and again', () => {
    const builds = [0, 1, 2, 3, 4, 5].map((index) => ({ ...web, index }));
    const text = written([{ type: 'builds-selected', builds }], colored);
    expect([...text.matchAll(/\[1;(\d+)m/g)].map((match) => Number(match[1]))).toEqual([32, 36, 35, 33, 34, 32]);
  });
});

describe('lines of a build', () => {
  it.each([
    ['one line', 'hello', '==> null.web: hello\n'],
    ['each of several lines', 'a\nb', '==> null.web: a\n==> null.web: b\n'],
    ['an empty line between', 'a\n\nb', '==> null.web: a\n==> null.web: \n==> null.web: b\n'],
    ['white space at the end', 'a \n\n', '==> null.web: a \n==> null.web: \n==> null.web:\n'],
    ['nothing', '', '==> null.web:\n'],
  ])('%s', (_, text, shown) => {
    expect(written([say(text)])).toBe(shown);
  });

  it.each([
    ['say', '^[[1;32m==> null.web: x^[[0m\n'],
    ['message', '^[[1;32m==> null.web: x^[[0m\n'],
    ['error', '^[[1;31m==> null.web: x^[[0m\n'],
  ] as const)('%s has its colour around the whole message', (level, shown) => {
    expect(written([say('x', level)], colored)).toBe(shown);
  });

  it.each([
    ['stdout', '^[[1;32m==> null.web: x^[[0m\n'],
    ['stderr', '^[[1;31m==> null.web: x^[[0m\n'],
  ] as const)('a line on %s', (stream, shown) => {
    const event: EngineEvent = { type: 'output', stream, line: 'x', target: 'null.web', build: web };
    expect(written([event], colored)).toBe(shown);
  });

  it('-timestamp-ui: the time once for each message, inside the colour', () => {
    const text = written([say('a\nb')], { ...colored, timestamps: true });
    expect(text).toMatch(
      /^\^\[\[1;32m2026-11-2\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d): ==> null\.web: a\n==> null\.web: b\^\[\[0m\n$/,
    );
  });

  it('a line of no build has no prefix, no colour and no time', () => {
    const event: EngineEvent = { type: 'message', level: 'error', text: 'Cancelling build after receiving interrupt' };
    expect(written([event], { ...colored, timestamps: true })).toBe('Cancelling build after receiving interrupt\n');
  });

  it('a wait shows that it goes on', () => {
    expect(written([{ type: 'progress', build: web, text: 'still waiting' }])).toBe('==> null.web: still waiting\n');
  });

  it('phases and debug lines are not shown', () => {
    expect(
      written([
        { type: 'phase', build: web, name: 'Connect' },
        { type: 'debug', text: 'x' },
      ]),
    ).toBe('');
  });
});

describe('the end of a build', () => {
  it.each([
    [result(), "Build 'null.web' finished after 1 second 4 milliseconds."],
    [failed('exit 1'), "Build 'null.web' errored after 1 second 4 milliseconds: exit 1"],
    [
      result({ status: 'cancelled', error: { message: 'x', code: 'Cancelled' } }),
      "Build 'null.web' was cancelled after 1 second 4 milliseconds.",
    ],
  ])('%#', (end, text) => {
    expect(written([{ type: 'build-finished', result: end }])).toBe(`${text}\n`);
  });

  it('of a failed one is red', () => {
    expect(written([{ type: 'build-finished', result: failed('x') }], colored)).toMatch(
      /^\^\[\[1;31mBuild 'null\.web' errored/,
    );
    expect(written([{ type: 'build-finished', result: result() }], colored)).toMatch(
      /^\^\[\[1;32mBuild 'null\.web' finished/,
    );
  });
});

describe('the summary', () => {
  it('lists the artifacts of each build', () => {
    const builds = [
      result({ artifacts: [artifact('Stored file: a'), artifact('Stored file: b')] }),
      result({ label: db, artifacts: [artifact('AMIs were created:\nus-east-1: ami-1\n')] }),
    ];
    expect(written([finished(builds)])).toBe(
      [
        '',
        '==> Wait completed after 5 minutes 483 milliseconds',
        '',
        '==> Builds finished. The artifacts of successful builds are:',
        '--> null.web: Stored file: a',
        '--> null.web: Stored file: b',
        '--> db: AMIs were created:',
        'us-east-1: ami-1',
        '',
        '',
      ].join('\n'),
    );
  });

  it('lists errors before artifacts', () => {
    const builds = [failed('1 error(s) occurred:\n\n* x'), result({ label: db, artifacts: [artifact('Null')] })];
    expect(written([finished(builds)])).toBe(
      [
        '',
        '==> Wait completed after 5 minutes 483 milliseconds',
        '',
        "==> Some builds didn't complete successfully and had errors:",
        '--> null.web: 1 error(s) occurred:',
        '',
        '* x',
        '',
        '==> Builds finished. The artifacts of successful builds are:',
        '--> db: Null',
        '',
      ].join('\n'),
    );
  });

  it('says when nothing was made', () => {
    expect(written([finished([failed('x')])])).toMatch(/\n\n==> Builds finished but no artifacts were created\.\n$/);
    expect(written([finished([result()])])).toMatch(/\n\n==> Builds finished but no artifacts were created\.\n$/);
  });

  it('of a cancelled run is one line', () => {
    expect(written([finished([result({ status: 'cancelled' }), failed('x', db)], { cancelled: true })])).toBe(
      '\n==> Wait completed after 5 minutes 483 milliseconds\nCleanly cancelled builds after being interrupted.\n',
    );
  });

  it('is not there when no build could be run', () => {
    expect(written([finished([])])).toBe('');
  });

  it('has neither colour nor time', () => {
    expect(written([finished([failed('x')])], { ...colored, timestamps: true })).not.toMatch(/\[1;|2026-/);
  });
});

it('diagnostics are set apart by empty lines', () => {
  const problem = (summary: string) => ({ severity: 'error', code: 'X', summary }) as const;
  const event: EngineEvent = {
    type: 'diagnostics',
    diagnostics: [problem('No builds to run'), problem('And more')],
    sources: new Map(),
  };
  expect(written([event])).toBe('Error: No builds to run\n\nError: And more\n\n\n');
});
