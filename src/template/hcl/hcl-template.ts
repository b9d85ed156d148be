import { type Diagnostic, hasErrors, type SourceTexts } from '../../support/diagnostics.js';
import type {
  InspectedTemplate,
  PluginRequirement,
  Resolution,
  ResolveScope,
  Template,
  TemplateConsole,
  VariableInputs,
} from '../template.js';
import { assembleBuilds } from './assemble-builds.js';
import { type AssignedVariable, type AssignedVariables, assignVariables } from './assign-variables.js';
import type { Declarations } from './declarations.js';
import { functionContext } from './function-context.js';
import { hclConsoleSession } from './hcl-console-session.js';
import { inspectTemplate } from './hcl-inspection.js';
import { type Initialized, initialize } from './initialize.js';
import { problem } from './problem.js';
import { templateScope } from './scopes.js';
import { secretTexts } from './secret-texts.js';
import type { TemplateFiles } from './template-files.js';
import { unknownComponents } from './unknown-components.js';

/** What an HCL2 template is made of. */
export interface HclTemplateParts {
  readonly path: string;
  /** Absolute folder. */
  readonly directory: string;
  readonly files: TemplateFiles;
  readonly declarations: Declarations;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the files; grows when variable files are read. */
  readonly sources: Map<string, string>;
}

/** An HCL2 template (spec-hcl2 B). */
export class HclTemplate implements Template {
  readonly language = 'hcl2';
  readonly description = '';
  readonly path: string;
  readonly directory: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly variableNames: readonly string[];
  readonly requirements: readonly PluginRequirement[];
  readonly #parts: HclTemplateParts;

  constructor(parts: HclTemplateParts) {
    const { variables, plugins } = parts.declarations;
    this.path = parts.path;
    this.directory = parts.directory;
    this.diagnostics = parts.diagnostics;
    this.variableNames = [...variables.keys()];
    this.requirements = [...plugins.values()].map(({ localName, source, constraints }) => ({
      localName,
      source,
      constraints,
    }));
    this.#parts = parts;
  }

  get sources(): SourceTexts {
    return this.#parts.sources;
  }

  async checkInputs(inputs: VariableInputs, scope: ResolveScope) {
    const assigned = await this.#assign(inputs, scope);
    return { sensitive: sensitiveVariables(assigned), diagnostics: assigned.diagnostics };
  }

  async resolve(inputs: VariableInputs, scope: ResolveScope): Promise<Resolution> {
    const refused = (diagnostics: readonly Diagnostic[], sensitive: Resolution['sensitive'] = []): Resolution => ({
      builds: [],
      sensitive,
      diagnostics,
      matching: 'glob',
    });
    if (hasErrors(this.diagnostics)) return refused(this.diagnostics);
    const assigned = await this.#assign(inputs, scope);
    if (hasErrors(assigned.diagnostics)) return refused(assigned.diagnostics, sensitiveVariables(assigned));

    const initialized = await this.#initialize(assigned.variables, scope);
    const { declarations, sources } = this.#parts;
    const { builds } = initialized;
    const { plugins } = declarations;
    const unknown = scope.components === undefined ? [] : unknownComponents(builds, scope.components, plugins);
    const diagnostics = [...assigned.diagnostics, ...initialized.diagnostics, ...unknown];
    const sensitive = this.#sensitive(initialized);
    if (hasErrors(diagnostics)) return refused(diagnostics, sensitive);
    if (declarations.builds.length === 0) return refused([...diagnostics, missingBuild()], sensitive);

    const isRehearsal = scope.dataSources?.run === undefined;
    const from = { scope: initialized.scope, facts: this.#facts(scope), sources, plugins, isRehearsal };
    const assembled = builds.flatMap((build) => assembleBuilds(build, from));
    return { builds: assembled, sensitive, diagnostics, matching: 'glob' };
  }

  async inspect(inputs: VariableInputs, scope: ResolveScope): Promise<InspectedTemplate> {
    const { initialized, diagnostics } = await this.#open(inputs, scope);
    return { inspection: inspectTemplate(initialized), sensitive: this.#sensitive(initialized), diagnostics };
  }

  async openConsole(inputs: VariableInputs, scope: ResolveScope): Promise<TemplateConsole> {
    const { initialized, diagnostics } = await this.#open(inputs, scope);
    const values = new Map([...initialized.variables].map(([name, { value }]) => [name, value]));
    const base = templateScope(this.#context(scope), values);
    return hclConsoleSession({ ...initialized, diagnostics }, base, this.#sensitive(initialized));
  }

  /** Goes as far as it can, whatever is wrong. */
  async #open(
    inputs: VariableInputs,
    scope: ResolveScope,
  ): Promise<{ readonly initialized: Initialized; readonly diagnostics: readonly Diagnostic[] }> {
    const assigned = await this.#assign(inputs, scope);
    const initialized = await this.#initialize(assigned.variables, scope);
    return { initialized, diagnostics: [...assigned.diagnostics, ...initialized.diagnostics] };
  }

  #assign(inputs: VariableInputs, scope: ResolveScope) {
    const { declarations, files, sources } = this.#parts;
    return assignVariables(declarations.variables, inputs, {
      context: this.#context(scope),
      autoFiles: files.variables,
      warnOfUndeclared: scope.warnOfUndeclared ?? false,
      addSource: (path, text) => sources.set(path, text),
    });
  }

  #initialize(variables: ReadonlyMap<string, AssignedVariable>, scope: ResolveScope): Promise<Initialized> {
    const { declarations, sources } = this.#parts;
    const { dataSources } = scope;
    const facts = this.#facts(scope);
    return initialize(declarations, variables, { context: this.#context(scope), dataSources, facts, sources });
  }

  #sensitive({ variables, locals }: Initialized): Resolution['sensitive'] {
    const declared = this.#parts.declarations.locals;
    const secret = [...locals].filter(([name]) => declared.get(name)?.isSensitive === true);
    return [
      ...sensitiveVariables({ variables }),
      ...secret.flatMap(([name, value]) => secretTexts(value).map((text) => ({ name, value: text }))),
    ];
  }

  #context(scope: ResolveScope) {
    return functionContext(scope, this.#parts.files.baseDirectory);
  }

  #facts({ startTime, workingDirectory }: ResolveScope) {
    return { startTime, workingDirectory, templateDirectory: this.#parts.directory };
  }
}

function sensitiveVariables({
  variables,
  refusedSecrets = [],
}: Pick<AssignedVariables, 'variables'> & Partial<AssignedVariables>): Resolution['sensitive'] {
  const secret = [...variables].flatMap(([name, { value, isSensitive }]) =>
    isSensitive ? secretTexts(value).map((text) => ({ name, value: text })) : [],
  );
  return [...secret, ...refusedSecrets];
}

function missingBuild(): Diagnostic {
  const detail = 'A template needs at least one build block: build { sources = ["source.TYPE.NAME"] }';
  return problem('MissingBuild', 'Missing build block', { detail });
}
