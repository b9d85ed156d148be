import { describe, expect, it } from 'vitest';
import type { OnPublishFailure, PostProcessor } from '../../../src/contract/component.js';
import { BuildError, CancelledError } from '../../../src/support/errors.js';
import {
  type FakeArtifact,
  fakeArtifact,
  fakeBuilder,
  fakeImage,
  fakePostProcessor,
  type PostProcessorGiven,
  processed,
  ready,
} from '../../support/fake-components.js';
import { runFakes } from '../../support/fake-run.js';

/** Fakes that answer as the table of spec-json-template 5.4 says of the real ones. */
function fakes() {
  const archive = fakeArtifact('archive', { text: 'archive', builderId: 'packer.post-processor.compress' });
  const sums = fakeArtifact('sums', { text: 'sums' });
  const postProcessors: Record<string, PostProcessor> = {
    manifest: fakePostProcessor(async (artifact) => processed(artifact, true, true)),
    checksum: fakePostProcessor(async () => processed(sums, true, true)),
    compress: fakePostProcessor(async () => processed(archive, false, false)),
    artifice: fakePostProcessor(async () => processed(archive, true, false)),
    insisting: fakePostProcessor(async () => processed(archive, false, true)),
    nothing: fakePostProcessor(async () => processed(undefined, true, true)),
    failing: fakePostProcessor(async () => {
      throw new BuildError('exit 1', { code: 'ScriptFailed', source: 'user' });
    }),
  };
  return { archive, sums, postProcessors };
}

async function process(
  sequences: readonly (readonly PostProcessorGiven[])[],
  original: FakeArtifact = file(),
  onPublishFailure: OnPublishFailure = 'keep',
) {
  const { archive, sums, postProcessors } = fakes();
  const { results, lines } = await runFakes({
    builds: [{ name: 'web', builder: 'file', postProcessors: sequences }],
    builders: { file: fakeBuilder(async () => original) },
    postProcessors,
    onPublishFailure,
  });
  const gone = [original, archive, sums].filter((one) => one.destroyed).map((one) => one.id);
  return { result: results[0], lines, gone, listed: results[0]?.artifacts.map((artifact) => artifact.text) };
}

const file = () => fakeArtifact('o.txt');

describe('what a build gives and what is destroyed', () => {
  it.each([
    ['no post-processors: the builder artifact', [], ['Stored file: o.txt'], []],
    ['vector 27: compress destroys its input', [['compress']], ['archive'], ['o.txt']],
    [
      'vector 28: checksum keeps the file, compress destroys the checksums',
      [['checksum', 'compress']],
      ['Stored file: o.txt', 'archive'],
      ['sums'],
    ],
    [
      'vector 29: manifest insists on keeping, whatever keep_input_artifact says',
      [[{ type: 'manifest', keepInputArtifact: false }]],
      ['Stored file: o.txt', 'Stored file: o.txt'],
      [],
    ],
    ['artifice keeps by default', [['artifice']], ['Stored file: o.txt', 'archive'], []],
    ['artifice obeys false', [[{ type: 'artifice', keepInputArtifact: false }]], ['archive'], ['o.txt']],
    ['compress obeys true', [[{ type: 'compress', keepInputArtifact: true }]], ['Stored file: o.txt', 'archive'], []],
    [
      'a later element that keeps lists its input',
      [['checksum', { type: 'compress', keepInputArtifact: true }]],
      ['Stored file: o.txt', 'sums', 'archive'],
      [],
    ],
    [
      'one sequence that keeps is enough',
      [['compress'], ['manifest']],
      ['Stored file: o.txt', 'archive', 'Stored file: o.txt'],
      [],
    ],
    [
      'whichever comes first',
      [['manifest'], ['compress']],
      ['Stored file: o.txt', 'Stored file: o.txt', 'archive'],
      [],
    ],
    [
      'insisting without keeping is nothing',
      [[{ type: 'insisting', keepInputArtifact: false }]],
      ['archive'],
      ['o.txt'],
    ],
    ['no artifact ends the sequence, and keeps nothing', [['nothing', 'manifest']], [], ['o.txt']],
  ] as const)('%s', async (_, sequences, listed, gone) => {
    const end = await process(sequences);
    expect(end.result?.status).toBe('succeeded');
    expect(end.listed).toEqual(listed);
    expect(end.gone).toEqual(gone);
  });

  it('runs nothing when the builder gave no artifact', async () => {
    const { results, lines } = await runFakes({
      builds: [{ name: 'web', builder: 'skip', postProcessors: [['manifest']] }],
      builders: { skip: fakeBuilder(async () => undefined) },
      postProcessors: fakes().postProcessors,
    });
    expect(results[0]).toMatchObject({ status: 'succeeded', artifacts: [] });
    expect(lines).toEqual([]);
  });
});

describe('a post-processor that fails', () => {
  it('ends its sequence, not the others, and destroys a file (vector 30)', async () => {
    const { result, lines, gone } = await process([['failing', 'checksum'], ['compress']]);
    expect(result).toMatchObject({
      status: 'failed',
      error: { code: 'PostProcessorFailed', message: '1 error(s) occurred:\n\n* Post-processor failed: exit 1' },
      artifacts: [],
    });
    expect(lines).toEqual([
      'say web: Running post-processor: failing',
      'say web: Running post-processor: compress',
      'say web: Destroying the artifact, since a post-processor failed: Stored file: o.txt',
    ]);
    expect(gone).toEqual(['o.txt']);
  });

  it('names every failure', async () => {
    const { result } = await process([['failing'], ['failing']]);
    expect(result?.error?.message).toBe(
      '2 error(s) occurred:\n\n* Post-processor failed: exit 1\n* Post-processor failed: exit 1',
    );
  });

  it('does not destroy a file that another sequence keeps', async () => {
    expect((await process([['failing'], ['manifest']])).gone).toEqual([]);
  });

  it('does not destroy a machine image, marks it and gives it as incomplete', async () => {
    const marked: string[] = [];
    const markIncomplete = async (step: string) => void marked.push(step);
    const ami = fakeArtifact('us-east-1:ami-1', { ...fakeImage('ami-1'), markIncomplete });
    const { result, lines, gone } = await process([['failing']], ami);
    expect(result).toMatchObject({ status: 'failed', artifacts: [{ image: { incomplete: 'post-processor' } }] });
    expect(gone).toEqual([]);
    expect(marked).toEqual(['post-processor']);
    expect(lines.at(-1)).toBe('say web: Keeping the image although a post-processor failed: us-east-1:ami-1');
  });

  it('destroys a machine image with on-publish-failure=rollback, also one that another sequence keeps', async () => {
    const ami = fakeArtifact('us-east-1:ami-1', fakeImage('ami-1'));
    const { result, lines, gone } = await process([['failing'], ['manifest']], ami, 'rollback');
    expect(result).toMatchObject({ status: 'failed', artifacts: [] });
    expect(gone).toEqual(['us-east-1:ami-1']);
    expect(lines.at(-1)).toBe('say web: Removing the image (on-publish-failure is rollback): us-east-1:ami-1');
  });

  it.each([
    ['rollback', [['manifest']], ['published']],
    ['rollback', [['failing'], ['manifest']], []],
    ['rollback', [['compress']], []],
    ['keep', [['manifest']], []],
  ] as const)('tells an image with %s after %j that it is published: %j', async (policy, sequences, told) => {
    const heard: string[] = [];
    const published = async () => void heard.push('published');
    await process(sequences, fakeArtifact('us-east-1:ami-1', { ...fakeImage('ami-1'), published }), policy);
    expect(heard).toEqual(told);
  });

  it('names a machine image that could not be rolled back', async () => {
    const destroy = async () => Promise.reject(new BuildError('denied', { code: 'X', source: 'remote' }));
    const ami = fakeArtifact('us-east-1:ami-1', { ...fakeImage('ami-1'), destroy });
    const { result, lines } = await process([['failing']], ami, 'rollback');
    expect(result?.artifacts).toHaveLength(1);
    expect(lines.at(-1)).toBe('error web: The image us-east-1:ami-1 is still there: denied');
  });

  it('a machine image that nobody keeps is still destroyed when nothing failed', async () => {
    const ami = fakeArtifact('us-east-1:ami-1', fakeImage('ami-1'));
    expect((await process([['compress']], ami)).gone).toEqual(['us-east-1:ami-1']);
  });

  it('counts an artifact that cannot be destroyed as a failure', async () => {
    const stuck = fakeArtifact('o.txt', {
      destroy: async () => {
        throw new BuildError('busy', { code: 'Busy', source: 'user' });
      },
    });
    const { result } = await process([['compress']], stuck);
    expect(result?.error?.message).toBe('1 error(s) occurred:\n\n* Failed cleaning up prior artifact: busy');
  });
});

describe('how post-processors are named', () => {
  it.each([
    [{ type: 'manifest' }, 'Running post-processor: manifest'],
    [{ type: 'manifest', name: 'list' }, 'Running post-processor: list (type manifest)'],
    [{ type: 'manifest', name: '' }, 'Running post-processor:  (type manifest)'],
  ])('%j says "%s"', async (element, text) => {
    expect((await process([[element]])).lines).toEqual([`say web: ${text}`]);
  });

  it('their own lines carry the display name and their type', async () => {
    const { lines } = await runFakes({
      builds: [{ name: 'web', displayName: 'file.web', builder: 'file', postProcessors: [['talking']] }],
      builders: { file: fakeBuilder(async () => file()) },
      postProcessors: {
        talking: fakePostProcessor(async (artifact, { ui }) => {
          ui.say('hello');
          return processed(artifact, true, true);
        }),
      },
    });
    expect(lines).toEqual(['say file.web: Running post-processor: talking', 'say file.web (talking): hello']);
  });
});

describe('data and selection', () => {
  it('a post-processor whose body depends on build values is prepared again with those of the artifact', async () => {
    const seen: unknown[] = [];
    await runFakes({
      builds: [{ name: 'web', builder: 'file', postProcessors: [['late']] }],
      builders: { file: fakeBuilder(async () => fakeArtifact('a', { generatedData: { ID: 'i-1' } })) },
      postProcessors: {
        late: fakePostProcessor({
          prepare: ({ generated }) => ({
            ...ready({
              process: async (artifact) => {
                seen.push(generated);
                return processed(artifact, true, true);
              },
            }),
            final: generated !== undefined,
          }),
        }),
      },
    });
    expect(seen).toEqual([{ ID: 'i-1' }]);
  });

  it('-except of a post-processor cuts it and the later ones of its sequence (vector 31)', async () => {
    const { postProcessors } = fakes();
    const { lines } = await runFakes({
      builds: [
        {
          name: 'web',
          builder: 'file',
          postProcessors: [['manifest', { type: 'compress', name: 'zip' }, 'checksum'], ['checksum']],
        },
      ],
      builders: { file: fakeBuilder(async () => file()) },
      postProcessors,
      except: ['zip'],
    });
    expect(lines).toEqual(['say web: Running post-processor: manifest', 'say web: Running post-processor: checksum']);
  });
});

it('-except of every post-processor leaves the builder artifact', async () => {
  const original = file();
  const { results } = await runFakes({
    builds: [{ name: 'web', builder: 'file', postProcessors: [['compress']] }],
    builders: { file: fakeBuilder(async () => original) },
    postProcessors: fakes().postProcessors,
    except: ['compress'],
  });
  expect(results[0]?.artifacts.map((artifact) => artifact.id)).toEqual(['o.txt']);
  expect(original.destroyed).toBe(false);
});

describe('a cancel while post-processing', () => {
  it('ends the build as cancelled and destroys nothing', async () => {
    const controller = new AbortController();
    const original = file();
    const ran: string[] = [];
    const { results } = await runFakes({
      builds: [{ name: 'web', builder: 'file', postProcessors: [['cancelling', 'next'], ['next']] }],
      builders: { file: fakeBuilder(async () => original) },
      postProcessors: {
        cancelling: fakePostProcessor(async (_, { signal }) => {
          controller.abort(new CancelledError('cancelled', 'SIGINT'));
          throw signal.reason;
        }),
        next: fakePostProcessor(async (artifact) => {
          ran.push('next');
          return processed(artifact, true, true);
        }),
      },
      signal: controller.signal,
    });
    expect(results[0]).toMatchObject({ status: 'cancelled', artifacts: [] });
    expect(original.destroyed).toBe(false);
    expect(ran).toEqual([]);
  });
});
