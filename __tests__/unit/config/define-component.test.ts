import { describe, expect, it } from 'vitest';
import type { OptionsOf } from '../../../src/config/declaration.js';
import { defineOptions, int, string } from '../../../src/config/declaration.js';
import { type ComponentDefinition, definePostProcessor } from '../../../src/config/define-component.js';
import type { PrepareContext, PreparedPostProcessor } from '../../../src/contract/component.js';
import { resolutionOf, summaries } from '../../support/json-template.js';

const options = defineOptions({
  output: string('file', { required: true, late: true }),
  level: int('level', { minimum: 1, maximum: 9, default: 6 }),
  token: string('token', { sensitive: true }),
});
type Options = OptionsOf<typeof options>;
type Prepare = ComponentDefinition<Options, PreparedPostProcessor>['prepare'];

const ready: PreparedPostProcessor = { process: async () => ({ artifact: undefined, keep: true, forceKeep: false }) };

/** Prepares a post-processor whose configuration begins on line 5; secrets are collected. */
async function prepared(config: object, prepare: Prepare = () => ready) {
  const secrets: string[] = [];
  const { builds } = await resolutionOf({
    builders: [{ type: 'null' }],
    'post-processors': [{ type: 'zip', ...config }],
  });
  const body = builds[0]?.postProcessors[0]?.[0]?.body;
  if (body === undefined) throw new TypeError('no post-processor');
  const component = definePostProcessor({ type: 'zip', options, prepare });
  // `as`: preparing options reads only these of the context.
  const context = {
    buildName: 'null',
    builderType: 'null',
    generatedKeys: new Set<string>(),
    secrets: { add: (value: string) => secrets.push(value) },
  } as unknown as PrepareContext;
  return { ...(await component.prepare(body, context)), secrets };
}

describe('a component made of a definition', () => {
  it('is prepared with its decoded options', async () => {
    const seen: Options[] = [];
    const result = await prepared({ output: 'a.zip', level: '9', token: 'T' }, (given) => {
      seen.push(given);
      return ready;
    });
    expect(seen).toEqual([{ output: 'a.zip', level: 9, token: 'T' }]);
    expect(result).toMatchObject({ value: ready, diagnostics: [], final: true, secrets: ['T'] });
  });

  it('is not asked when decoding failed; ranges are checked by Ajv', async () => {
    const result = await prepared({ level: 10 }, () => {
      throw new TypeError('prepare must not be called');
    });
    expect(result.value).toBeUndefined();
    expect(summaries(result.diagnostics)).toEqual([
      'MissingOption: output must be specified',
      "InvalidOption: 'level' must be <= 9, not 10",
    ]);
  });

  it('reports its own problems at the places of options, and knows which are given', async () => {
    const result = await prepared({ output: 'a.zip' }, (_, context) => {
      expect([context.given('output'), context.given('level')]).toEqual([true, false]);
      context.warn({ path: ['level'], summary: 'no level' });
      context.problem({ path: ['output'], summary: 'exists already', code: 'FileExists' });
      return ready;
    });
    expect(result.value).toBeUndefined();
    expect(result.diagnostics).toMatchObject([
      { severity: 'warning', code: 'InvalidOption', summary: 'no level', range: { file: 't.json' } },
      { severity: 'error', code: 'FileExists', summary: 'exists already', range: { start: { line: 10 } } },
    ]);
  });

  it('renders its late options when it likes', async () => {
    const texts: string[] = [];
    await prepared({ output: '{{ .BuildName }}.zip' }, (given, context) => {
      texts.push(context.renderLate(given.output, { kind: 'map', values: { BuildName: 'web' } }));
      return ready;
    });
    expect(texts).toEqual(['web.zip']);
  });
});
