import { describe, expect, it } from 'vitest';
import type { BuildResult, EngineEvent } from '../../../../src/contract/event.js';
import { machineReadableRenderer, recordWriter } from '../../../../src/engine/render/machine-readable.js';
import { FakeClock } from '../../../support/fake-clock.js';

const web = { name: 'web', displayName: 'null.web', builderType: 'null', index: 0 };

/** The records for these events, without their time. */
function records(...events: EngineEvent[]): string[] {
  let text = '';
  const render = machineReadableRenderer({
    write: (piece) => {
      text += piece;
    },
    clock: new FakeClock({ start: 1_795_643_159_999 }),
  });
  events.forEach(render);
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => line.replace(/^1795643159,/, ''));
}

const message = (text: string, level: 'say' | 'message' | 'error' = 'say'): EngineEvent => ({
  type: 'message',
  level,
  text,
  target: 'null.web',
  build: web,
});

function result(facts: Partial<BuildResult>): BuildResult {
  return { label: web, status: 'succeeded', error: undefined, artifacts: [], startedAt: 0, durationMs: 1004, ...facts };
}

const finished = (...builds: BuildResult[]): EngineEvent => ({
  type: 'run-finished',
  report: { builds, unprepared: [], cancelled: false, durationMs: 1, runUuid: 'u', exitCode: 0, diagnostics: [] },
});

describe('records of messages', () => {
  it.each([
    ['say', ',ui,say,==> null.web: x'],
    ['message', ',ui,message,==> null.web: x'],
    ['error', ',ui,error,==> null.web: x'],
  ] as const)('%s', (level, record) => {
    expect(records(message('x', level))).toEqual([record]);
  });

  it('stay one record, with commas and line ends escaped (vector 40)', () => {
    expect(records(message('a,b\nc\r\\n'))).toEqual([
      String.raw`,ui,say,==> null.web: a%!(PACKER_COMMA)b\n==> null.web: c\r\n`,
    ]);
  });

  it('of no build have no prefix', () => {
    expect(records({ type: 'message', level: 'error', text: 'Cancelling build after receiving interrupt' })).toEqual([
      ',ui,error,Cancelling build after receiving interrupt',
    ]);
  });

  it('carry what commands print', () => {
    const output = { type: 'output', line: 'x', target: 'null.web', build: web } as const;
    expect(records({ ...output, stream: 'stdout' }, { ...output, stream: 'stderr' })).toEqual([
      ',ui,say,==> null.web: x',
      ',ui,error,==> null.web: x',
    ]);
  });

  it('there are none for the intro, phases and debug lines', () => {
    expect(
      records(
        { type: 'builds-selected', builds: [web] },
        { type: 'phase', build: web, name: 'Connect' },
        { type: 'debug', text: 'x' },
      ),
    ).toEqual([]);
  });
});

describe('records of results', () => {
  it('errors: the count, and each with its build as target', () => {
    const failed = result({ status: 'failed', error: { message: 'a,b', code: 'X' } });
    expect(records({ type: 'build-finished', result: failed }, finished(failed))).toEqual([
      ",ui,error,Build 'null.web' errored after 1 second 4 milliseconds: a%!(PACKER_COMMA)b",
      String.raw`,ui,say,\n==> Wait completed after 1 millisecond`,
      ',error-count,1',
      String.raw`,ui,error,\n==> Some builds didn't complete successfully and had errors:`,
      'null.web,error,a%!(PACKER_COMMA)b',
      ',ui,error,--> null.web: a%!(PACKER_COMMA)b',
      String.raw`,ui,say,\n==> Builds finished but no artifacts were created.`,
    ]);
  });

  it('artifacts: their records come before the line for people', () => {
    const file = {
      builderId: 'packer.file',
      id: 'File',
      text: 'Stored file: o',
      files: ['o', 'p,q'],
      image: undefined,
    };
    const none = { builderId: 'fnoeding.null', id: 'Null', text: 'Nothing', files: undefined, image: undefined };
    expect(records(finished(result({ artifacts: [file, none] })))).toEqual([
      String.raw`,ui,say,\n==> Wait completed after 1 millisecond`,
      String.raw`,ui,say,\n==> Builds finished. The artifacts of successful builds are:`,
      'null.web,artifact-count,2',
      'null.web,artifact,0,builder-id,packer.file',
      'null.web,artifact,0,id,File',
      'null.web,artifact,0,string,Stored file: o',
      'null.web,artifact,0,files-count,2',
      'null.web,artifact,0,file,0,o',
      'null.web,artifact,0,file,1,p%!(PACKER_COMMA)q',
      'null.web,artifact,0,end',
      ',ui,say,--> null.web: Stored file: o',
      'null.web,artifact,1,builder-id,fnoeding.null',
      'null.web,artifact,1,id,Null',
      'null.web,artifact,1,string,Nothing',
      'null.web,artifact,1,files-count,0',
      'null.web,artifact,1,end',
      ',ui,say,--> null.web: Nothing',
    ]);
  });

  it('a build name cannot break a record', () => {
    const label = { ...web, displayName: 'a\nb,c' };
    const failed = result({ label, status: 'failed', error: { message: 'x', code: 'X' } });
    expect(records(finished(failed))).toContain(String.raw`a\nb%!(PACKER_COMMA)c,error,x`);
  });

  it('diagnostics are one record', () => {
    const problem = (summary: string) => ({ severity: 'error', code: 'X', summary }) as const;
    const [record, ...more] = records({
      type: 'diagnostics',
      diagnostics: [problem('one'), problem('two')],
      sources: new Map(),
    });
    expect(more).toEqual([]);
    expect(record).toMatch(/^,ui,error,.*one.*two/);
  });
});

it('hosts write records of their own the same way', () => {
  let text = '';
  const record = recordWriter({ write: (piece) => (text += piece), clock: new FakeClock({ start: 5000 }) });
  record('', 'version', '1.16.0');
  expect(text).toBe('5,,version,1.16.0\n');
});
