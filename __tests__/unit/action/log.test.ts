import { describe, expect, it } from 'vitest';
import { actionLog } from '../../../src/action/log.js';
import type { BuildLabel, EngineEvent } from '../../../src/contract/event.js';
import { buildReport, buildResult } from '../../support/reports.js';

const label = (name: string, index: number): BuildLabel => ({ name, displayName: name, builderType: 'null', index });

function logOf(events: readonly EngineEvent[], debug = false): string[] {
  const lines: string[] = [];
  const log = actionLog({
    write: (text) => lines.push(text.replace(/\n$/, '')),
    now: () => 0,
    commands: {
      startGroup: (title) => lines.push(`[group ${title}]`),
      endGroup: () => lines.push('[end]'),
      debug: (text) => lines.push(`[debug ${text}]`),
      isDebug: () => debug,
    },
    renderer: (write) => (event) => {
      if (event.type === 'output') write(`${event.line}\n`);
      if (event.type === 'message') write(`${event.text}\n`);
    },
  });
  for (const event of events) log.sink(event);
  log.close();
  return lines;
}

const output = (build: BuildLabel, line: string): EngineEvent => ({
  type: 'output',
  stream: 'stdout',
  line,
  target: build.name,
  build,
});

describe('actionLog', () => {
  const web = label('web', 0);

  it('groups the phases of a single build that say something', () => {
    const lines = logOf([
      { type: 'builds-selected', builds: [web] },
      { type: 'phase', build: web, name: 'Connect' },
      output(web, 'a'),
      { type: 'phase', build: web, name: 'Silent' },
      { type: 'phase', build: web, name: 'Provision' },
      output(web, 'b'),
      { type: 'build-finished', result: buildResult('web', []) },
      { type: 'run-finished', report: buildReport([]) },
    ]);
    expect(lines).toEqual(['[group web: Connect]', 'a', '[end]', '[group web: Provision]', 'b', '[end]']);
  });

  it('has no groups when several builds run, since groups do not nest', () => {
    const lines = logOf([
      { type: 'builds-selected', builds: [web, label('db', 1)] },
      { type: 'phase', build: web, name: 'Connect' },
      output(web, 'a'),
    ]);
    expect(lines).toEqual(['a']);
  });

  it('lets no text of a machine act as a workflow command', () => {
    const lines = logOf([
      output(web, '::set-output name=image-id::ami-evil'),
      output(web, 'x ##[save-state name=x;]y'),
      output(web, 'a\r::error::b'),
    ]);
    expect(lines).toEqual([
      '> ::set-output name=image-id::ami-evil',
      'x # #[save-state name=x;]y',
      'a',
      '> ::error::b',
    ]);
  });

  it('shows debug lines only to those who asked', () => {
    const event: EngineEvent = { type: 'debug', text: 'EC2 DescribeImages' };
    expect(logOf([event])).toEqual([]);
    expect(logOf([event], true)).toEqual(['[debug EC2 DescribeImages]']);
  });
});
