import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { EngineEvent } from '../../../src/contract/event.js';
import { createEngine } from '../../../src/engine/create-engine.js';
import { terminalRenderer } from '../../../src/engine/render/terminal.js';
import type { BuildRequest, ValidateRequest } from '../../../src/engine/requests.js';
import { SecretFilter } from '../../../src/engine/secret-filter.js';
import { CancelledError } from '../../../src/support/errors.js';
import {
  broken,
  fakeArtifact,
  fakeBuilder,
  fakePostProcessor,
  fakeProvisioner,
  processed,
  steppedBuilder,
} from '../../support/fake-components.js';
import { catalogueOf } from '../../support/fake-run.js';
import { testHost } from '../../support/test-host.js';

const engine = createEngine({
  catalogue: catalogueOf({
    builders: {
      null: steppedBuilder(fakeArtifact('Null', { text: 'Nothing' })),
      slow: fakeBuilder(({ host, signal }) => host.clock.sleep(60_000, signal).then(() => undefined)),
      picky: fakeBuilder({ prepare: (_, body) => broken('bad option', body) }),
    },
    provisioners: {
      shell: fakeProvisioner(async ({ ui, host }) => {
        await host.clock.sleep(1004);
        ui.output('stdout', 'hello from the machine');
      }),
    },
    postProcessors: { manifest: fakePostProcessor(async (artifact) => processed(artifact, true, true)) },
  }),
  resolvers: {},
});

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** Writes a template in a folder of its own; gives a request for it and collects events. */
async function request(template: unknown, facts: Partial<BuildRequest & ValidateRequest> = {}) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'engine-')));
  folders.push(folder);
  const path = join(folder, 't.json');
  await writeFile(path, typeof template === 'string' ? template : JSON.stringify(template));
  const events: EngineEvent[] = [];
  const made: BuildRequest & ValidateRequest = {
    template: path,
    variables: { files: [], assignments: [] },
    only: [],
    except: [],
    host: testHost({ workingDirectory: folder }),
    sink: (event) => void events.push(event),
    syntaxOnly: false,
    onError: 'cleanup',
    parallelBuilds: 0,
    force: false,
    debug: false,
    ...facts,
  };
  return { made, events };
}

const good = {
  builders: [{ type: 'null', name: 'web' }],
  provisioners: [{ type: 'shell' }],
  'post-processors': ['manifest'],
};
const texts = (events: readonly EngineEvent[]) =>
  events.flatMap((event) => (event.type === 'message' ? [event.text] : []));

describe('build', () => {
  it('goes from a template to artifacts, as the terminal shows it', async () => {
    let shown = '';
    const render = terminalRenderer({
      write: (text) => {
        shown += text;
      },
      color: true,
      codes: false,
      timestamps: false,
      clock: testHost().clock,
    });
    const { made } = await request(good, { sink: render });
    const report = await engine.build(made);
    expect(shown).toBe(
      [
        'null.web: output will be in this color.',
        '',
        '==> null.web: hello from the machine',
        '==> null.web: Running post-processor: manifest',
        "Build 'null.web' finished after 1 second 4 milliseconds.",
        '',
        '==> Wait completed after 1 second 4 milliseconds',
        '',
        '==> Builds finished. The artifacts of successful builds are:',
        '--> null.web: Nothing',
        '--> null.web: Nothing',
        '',
      ].join('\n'),
    );
    expect(report).toMatchObject({ exitCode: 0, cancelled: false, durationMs: 1004, diagnostics: [] });
    expect(report.runUuid).toBe(made.host.run.uuid);
  });

  it('runs what can be run, and the exit code is 1 when something could not', async () => {
    const { made } = await request({ builders: [{ type: 'null' }, { type: 'picky' }, { type: 'nul', name: 'x' }] });
    const report = await engine.build(made);
    expect(report.builds.map(({ label, status }) => [label.name, status])).toEqual([['null', 'succeeded']]);
    expect(report.unprepared.map(({ label }) => label.name)).toEqual(['picky', 'x']);
    expect(report.exitCode).toBe(1);
  });

  it.each([
    ['a template that does not exist', undefined, { template: '/no/such.json' }],
    ['a template that is no JSON', '{', {}],
    ['a selection of nothing', good, { only: ['zz'] }],
  ])('%s is a diagnostic, and nothing runs', async (_, template, facts) => {
    const { made, events } = await request(template ?? good, facts);
    const report = await engine.build(made);
    expect(report).toMatchObject({ builds: [], exitCode: 1 });
    expect(report.diagnostics.length).toBeGreaterThan(0);
    expect(events.map((event) => event.type)).toEqual(['diagnostics', 'run-finished']);
  });

  it('a cancel ends it with exit code 1', async () => {
    const controller = new AbortController();
    const { made, events } = await request({ builders: [{ type: 'slow' }] });
    const sink = (event: EngineEvent) => {
      made.sink(event);
      if (event.type === 'build-started') controller.abort(new CancelledError('cancelled', 'SIGINT'));
    };
    const report = await engine.build({ ...made, sink, signal: controller.signal });
    expect(report).toMatchObject({ cancelled: true, exitCode: 1, builds: [{ status: 'cancelled', artifacts: [] }] });
    expect(texts(events)).toEqual(['Cancelling build after receiving interrupt']);
  });

  it('hides secrets of the host, of sensitive assignments and of sensitive-variables', async () => {
    const secrets = new SecretFilter();
    secrets.add('machine');
    const variables = { files: [], assignments: [{ name: 'a', value: 'hello', sensitive: true }] };
    const template = { ...good, variables: { a: '', b: 'web' }, 'sensitive-variables': ['b'] };
    const { made, events } = await request(template, { secrets, variables });
    await engine.build(made);
    const output = events.find((event) => event.type === 'output');
    expect(output).toMatchObject({ line: '<sensitive> from the <sensitive>', target: 'null.<sensitive>' });
    expect(secrets.values()).toEqual(['machine', 'hello', 'web']);
  });
});

describe('strictVariables', () => {
  const origin = 'input variables, line 3';
  const variables = { files: [], assignments: [{ name: 'regoin', value: 'hunter2', origin }] };
  const template = { ...good, variables: { region: '' } };

  it('refuses a name that the template does not declare, and never shows its value', async () => {
    const { made, events } = await request(template, { variables, strictVariables: true });
    const report = await engine.build(made);
    expect(report.diagnostics).toEqual([
      expect.objectContaining({
        code: 'UndeclaredVariable',
        summary: 'The template declares no variable named "regoin"',
        detail: 'It declares: region\nGiven by input variables, line 3.',
        hint: 'Did you mean "region"?',
      }),
    ]);
    expect(JSON.stringify(events)).not.toContain('hunter2');
  });

  it('otherwise such a name is accepted, as in Packer', async () => {
    const { made } = await request(template, { variables });
    expect((await engine.build(made)).exitCode).toBe(0);
  });
});

describe('validate', () => {
  it('says that a good template is valid, and runs nothing', async () => {
    const { made, events } = await request(good);
    expect(await engine.validate(made)).toEqual({ valid: true, diagnostics: [], exitCode: 0 });
    expect(texts(events)).toEqual(['The configuration is valid.']);
    expect(events).toHaveLength(1);
  });

  it('finds what preparing finds', async () => {
    const { made, events } = await request({ builders: [{ type: 'picky' }, { type: 'nul', name: 'x' }] });
    const report = await engine.validate(made);
    expect(report).toMatchObject({ valid: false, exitCode: 1 });
    expect(report.diagnostics.map((one) => one.summary)).toEqual(['bad option', 'Unknown builder "nul"']);
    expect(events.map((event) => event.type)).toEqual(['diagnostics']);
  });

  it('with syntaxOnly looks at the text alone', async () => {
    const { made, events } = await request({ builders: [{ type: 'nul' }] }, { syntaxOnly: true });
    expect((await engine.validate(made)).exitCode).toBe(0);
    expect(texts(events)).toEqual(['Syntax-only check passed. Everything looks okay.']);
  });

  it('accepts a selection of nothing', async () => {
    const { made } = await request(good, { only: ['zz'] });
    expect((await engine.validate(made)).exitCode).toBe(0);
  });
});
