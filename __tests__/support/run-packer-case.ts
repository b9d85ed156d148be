import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../src/contract/host.js';
import { planBuilds } from '../../src/engine/plan.js';
import type { PlanContext, PlannedBuild } from '../../src/engine/prepare-build.js';
import { resolveScope } from '../../src/engine/resolve-scope.js';
import { SecretFilter } from '../../src/engine/secret-filter.js';
import { type Diagnostic, hasErrors, type SourceRange } from '../../src/support/diagnostics.js';
import { goDurationText } from '../../src/support/duration-text.js';
import { loadTemplate } from '../../src/template/load.js';
import type { ProvisionerBlock, Template, TemplateConsole } from '../../src/template/template.js';
import type { PackerCase } from './packer-cases.js';
import { packerMocks } from './packer-mocks.js';
import { testHost } from './test-host.js';

/** What became of a case. Lines are those of `vectors/hcl2-packer-cases.txt`. */
export interface CaseOutcome {
  /** `E [main.pkr.hcl:1,2-3] summary`; no range where there is none. */
  readonly diagnostics: readonly string[];
  readonly calls: readonly string[];
  readonly builds: readonly string[];
  /** `expression => text`, or `expression => error: E ...`. */
  readonly console: readonly string[];
  readonly secrets: readonly string[];
}

/** What this engine says beyond Packer, or in Packer belongs to another phase. */
const OWN_CODES = new Set(['RegistryIgnored', 'UnknownPlugin', 'PluginVersion', 'MissingBuild', 'NoBuilds']);

/** Runs a case up to preparing its builds. */
export async function runPackerCase(given: PackerCase): Promise<CaseOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'packer-case-'));
  try {
    for (const [name, text] of given.files) writeFileSync(join(folder, name), text);
    const path = given.target === undefined ? folder : join(folder, given.target);
    const template = await loadTemplate(path, { workingDirectory: folder, configType: 'hcl2' });
    return normalized(await outcomeOf(template, given, folder), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function outcomeOf(template: Template, given: PackerCase, folder: string): Promise<CaseOutcome> {
  if (hasErrors(template.diagnostics)) return { ...NOTHING, diagnostics: diagnosticLines(template.diagnostics) };
  const { catalogue, calls } = packerMocks();
  const host = testHost({ env: given.env, workingDirectory: folder });
  const secrets = new SecretFilter();
  const variables = { files: given.varFiles.map((file) => join(folder, file)), assignments: given.assignments };
  const sink = () => undefined;
  const scope = resolveScope(
    { catalogue, resolvers: {} },
    template,
    { template: folder, variables, host, sink, only: [], except: [], warnOfUndeclared: given.warnOfUndeclared },
    { secrets, sink, signal: new AbortController().signal, runDataSources: given.runDataSources },
  );
  const resolution = await template.resolve(variables, scope);
  const found = [...template.diagnostics, ...resolution.diagnostics];
  const plan = hasErrors(found)
    ? undefined
    : await planBuilds(resolution, given, catalogue, planContext(folder, host, secrets));
  const planCalls = [...calls];
  return {
    diagnostics: diagnosticLines([...found, ...(plan?.diagnostics ?? [])]),
    calls: planCalls,
    builds: plan?.builds.map(buildLine) ?? [],
    console: await consoleLines(await template.openConsole(variables, scope), given.expressions),
    secrets: [...new Set(resolution.sensitive.map(({ value }) => value))].sort(),
  };
}

const NOTHING: CaseOutcome = { diagnostics: [], calls: [], builds: [], console: [], secrets: [] };

function planContext(folder: string, host: Host, secrets: SecretFilter): PlanContext {
  return {
    templateDirectory: folder,
    templatePath: folder,
    force: false,
    debug: false,
    onError: 'cleanup',
    host,
    secrets,
  };
}

async function consoleLines(session: TemplateConsole, expressions: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const expression of expressions) {
    const answer = await session.evaluate(expression);
    if ('value' in answer) lines.push(`console ${expression} => ${answer.value.replaceAll('\n', '\\n')}`);
    else if ('diagnostics' in answer) {
      lines.push(`console ${expression} => error:`, ...diagnosticLines(answer.diagnostics));
    }
  }
  return lines;
}

function diagnosticLines(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({ code }) => !OWN_CODES.has(code))
    .map(({ severity, range, summary }) => `${severity === 'error' ? 'E' : 'W'} [${rangeText(range)}] ${summary}`);
}

function rangeText(range: SourceRange | undefined): string {
  if (range === undefined) return '';
  const { file, start, end } = range;
  const to = start.line === end.line ? `${end.column}` : `${end.line},${end.column}`;
  return `${file}:${start.line},${start.column}-${to}`;
}

function buildLine({ label, provisioners, postProcessors, cleanupProvisioner }: PlannedBuild): string {
  const provisionerTexts = provisioners.map(({ block }) => `${block.type}/${wrapping(block)}`);
  const sequences = postProcessors.map((sequence) => {
    const elements = sequence.map(({ block: { type, name, keepInputArtifact } }) => {
      return `${type}/${name}(keep=${keepInputArtifact ?? '-'})`;
    });
    return `[${elements.join(',')}]`;
  });
  const cleanup = cleanupProvisioner?.block.type ?? '';
  return `BUILD ${label.name} provs=[${provisionerTexts.join(' ')}] pps=[${sequences.join(' ')}] cleanup=${cleanup}`;
}

/** How the engine runs a provisioner, from the inside: provisioner, pause or timeout, retries, continue_on_error. */
function wrapping({ pauseBefore, timeout, maxRetries, continueOnError }: ProvisionerBlock): string {
  let text = 'P';
  if (pauseBefore > 0) text = `pause(${goDurationText(pauseBefore)},${text})`;
  else if (timeout > 0) text = `timeout(${goDurationText(timeout)},${text})`;
  if (maxRetries > 0) text = `retry(${maxRetries},${text})`;
  return continueOnError ? `continue(${text})` : text;
}

function normalized(outcome: CaseOutcome, folder: string): CaseOutcome {
  const clean = (lines: readonly string[]) =>
    lines.map((line) =>
      line.replaceAll(`${folder}/main`, 'main').replace(`[${folder}/`, '[').replaceAll(folder, '<DIR>'),
    );
  const { diagnostics, calls, builds, console, secrets } = outcome;
  return { diagnostics: clean(diagnostics), calls, builds, console: clean(console), secrets };
}
