import { describe, expect, it } from 'vitest';
import { fixVerdict } from '../../../src/action/fix-verdict.js';
import type { EngineEvent } from '../../../src/contract/event.js';

function run(text: string) {
  const events: EngineEvent[] = [];
  return { outcome: fixVerdict('t.json', text, (event) => void events.push(event)), events };
}

describe('fixVerdict', () => {
  it('says the fixed template, and that it was outdated', () => {
    const { outcome, events } = run('{"builders":[{"type":"qemu","disk_size":5000}]}');
    expect(outcome).toEqual({ failed: false, verdict: expect.stringContaining('outdated') });
    expect(events).toMatchObject([{ type: 'message', text: expect.stringContaining('"disk_size": "5000M"') }]);
  });

  it.each([['{"builders":[{"type":"null","name":"a"}]}'], ['{ "builders" : [ {"name":"a",\n"type":"null"} ] }']])(
    'says that %s is up to date: layout and order do not count',
    (text) => {
      expect(run(text).outcome).toEqual({ failed: false, verdict: expect.stringContaining('up to date') });
    },
  );

  it('fails when the result is no good template, after saying it', () => {
    const { outcome, events } = run('{"builders":[]}');
    expect(outcome).toMatchObject({ failed: true, problem: expect.stringContaining('at least one builder') });
    expect(events).toHaveLength(1);
  });

  it('fails with diagnostics for what is no JSON', () => {
    const { outcome, events } = run('{"a": }');
    expect(outcome.failed).toBe(true);
    expect(outcome.problem).toBeUndefined();
    expect(events).toMatchObject([{ type: 'diagnostics', diagnostics: [{ code: 'JsonSyntax' }] }]);
  });
});
