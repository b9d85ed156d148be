import { describe, expect, it } from 'vitest';
import { imageBuildEngine } from '../../src/engine.js';
import { formatHcl } from '../../src/languages/hcl/format.js';
import { parseHcl } from '../../src/languages/hcl/parse.js';
import { parseJson } from '../../src/template/json/parse-json.js';
import { readDocument } from '../../src/template/json/read-document.js';
import { type CorpusTemplate, inputsOf, jsonCorpus, stubEnvironment } from '../support/json-corpus.js';
import { oddTemplates } from '../support/odd-templates.js';
import { ownTypes, withOwnComponents } from '../support/own-components.js';
import { testHost } from '../support/test-host.js';
import { ownDeclarations, upgradeTemplate } from '../support/upgrade-template.js';
import { makeWorkspace } from '../support/workspace.js';

const declarationOf = await ownDeclarations();
const templates = jsonCorpus().filter(({ path, text }) => isTemplate(path, text));

/** Others are refused: with a key twice, the upgrade would have an attribute twice. */
function isTemplate(path: string, text: string): boolean {
  const { value, diagnostics } = parseJson(path, text);
  return diagnostics.length === 0 && value !== undefined && readDocument(value).diagnostics.length === 0;
}

describe(`hcl2_upgrade of the ${templates.length} JSON templates of the corpus that parse`, () => {
  it('finds them', () => {
    expect(templates.length).toBeGreaterThan(370);
  });

  it.each(templates)('$path gives HCL2 that parses and is formatted', ({ text }) => {
    for (const annotations of [false, true]) {
      const upgraded = upgradeTemplate(text, { declarationOf, annotations }).text;
      expect(parseHcl('t.pkr.hcl', upgraded).diagnostics).toEqual([]);
      expect(formatHcl(upgraded)).toBe(upgraded);
    }
  });

  it.each(templates)('$path: what stays of its template calls is listed', ({ text }) => {
    const { text: upgraded, notes } = upgradeTemplate(text, { declarationOf });
    const calls = upgraded.match(/\{\{-? *(?!\.|\/\*|[`"])[a-z_]+ ?.*?\}\}/g) ?? [];
    expect(notes.length).toBeGreaterThanOrEqual(Math.min(calls.length, 1));
  });
});

const own = templates.filter(({ builders, provisioners, postProcessors }) => {
  const isOwn = (types: readonly string[], known: ReadonlySet<string>) => types.every((type) => known.has(type));
  return (
    builders.length > 0 &&
    isOwn(builders, ownTypes.builders) &&
    isOwn(provisioners, ownTypes.provisioners) &&
    isOwn(postProcessors, ownTypes.postProcessors)
  );
});
let compared = 0;

describe(`the plans of the ${own.length} templates whose components are all built here`, () => {
  it.each(own)('$path is the same after the upgrade', async ({ file, cwd, args, text }) => {
    const { diagnostics, exitCode } = await upgrade(file, { text, args, cwd });
    const told = diagnostics.filter(({ code }) => code !== 'NotTranslated');
    expect(told.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(exitCode).toBe(0);
    if (told.length === 0) compared++;
  });

  it('compares most of them: the others are refused as JSON templates already', () => {
    expect(compared).toBeGreaterThan(own.length - 8);
  });
});

describe('the plans of the other templates, with components of others taken out', () => {
  const others = templates.filter((template) => template.builders.length > 0 && !own.includes(template));

  it.each(others)('$path is the same after the upgrade', async ({ text, args, cwd }) => {
    const { write, path } = makeWorkspace();
    write('t.json', withOwnComponents(text) ?? '');
    const { diagnostics } = await upgrade(path('t.json'), { text, args, cwd });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('generated templates', () => {
  it.each(oddTemplates(300))('%s', (text) => {
    const { value, diagnostics } = parseJson('t.json', text);
    if (value === undefined || diagnostics.length > 0) throw new Error('the generator makes JSON');
    if (readDocument(value).diagnostics.length > 0) return;
    for (const known of [declarationOf, () => undefined]) {
      const upgraded = upgradeTemplate(text, { declarationOf: known }).text;
      expect(parseHcl('t.pkr.hcl', upgraded).diagnostics).toEqual([]);
      expect(formatHcl(upgraded)).toBe(upgraded);
    }
  });
});

function upgrade(template: string, { text, args, cwd }: Pick<CorpusTemplate, 'text' | 'args' | 'cwd'>) {
  return imageBuildEngine().upgrade({
    template,
    annotations: false,
    variables: inputsOf(args),
    only: [],
    except: [],
    host: testHost({ workingDirectory: cwd, env: stubEnvironment(text) }),
    sink: () => undefined,
  });
}
