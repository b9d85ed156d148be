import { type Diagnostic, hasErrors, type SourceRange, type SourceTexts } from '../../support/diagnostics.js';
import type { LineIndex } from '../../support/line-index.js';
import { type TemplateFacts, templateFunctions } from '../go-strings/functions.js';
import { withStars } from '../starred.js';
import type {
  InspectedTemplate,
  Resolution,
  ResolveScope,
  Template,
  TemplateConsole,
  VariableInputs,
} from '../template.js';
import { assembleBuilds } from './assemble-builds.js';
import { nameBuilders } from './builder-names.js';
import { checkTargets } from './check-targets.js';
import { checkMinimumVersion } from './check-version.js';
import type { JsonDocument } from './document.js';
import { inspectDocument } from './inspect-document.js';
import { jsonConsoleSession } from './json-console-session.js';
import type { ReadFile } from './read-var-file.js';
import { type ResolvedVariables, resolveVariables } from './resolve-variables.js';

/** What a JSON template is made of. */
export interface JsonTemplateParts {
  readonly path: string;
  readonly directory: string;
  readonly lines: LineIndex;
  readonly document: JsonDocument;
  readonly diagnostics: readonly Diagnostic[];
  readonly readFile: ReadFile;
}

const NO_BUILDS: Resolution = { builds: [], sensitive: [], diagnostics: [], matching: 'exact' };

/** A legacy JSON template (spec-json-template). */
export class JsonTemplate implements Template {
  readonly language = 'json';
  readonly requirements = [];
  readonly path: string;
  readonly directory: string;
  readonly description: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly variableNames: readonly string[];
  readonly #parts: JsonTemplateParts;
  readonly #sources: Map<string, string>;

  constructor(parts: JsonTemplateParts) {
    this.path = parts.path;
    this.directory = parts.directory;
    this.description = parts.document.description;
    this.diagnostics = parts.diagnostics;
    this.variableNames = parts.document.variables.map((variable) => variable.name);
    this.#parts = parts;
    const secrets = secretDefaults(parts.document);
    this.#sources = new Map([[parts.path, withStars(parts.lines.text, secrets)]]);
  }

  get sources(): SourceTexts {
    return this.#sources;
  }

  /** Targets, version, variables, names, then the builds; stops where Packer would have nothing left to go on. */
  async resolve(inputs: VariableInputs, scope: ResolveScope): Promise<Resolution> {
    if (hasErrors(this.diagnostics)) return { ...NO_BUILDS, diagnostics: this.diagnostics };
    const { document, lines } = this.#parts;
    const facts = this.#facts(scope);
    const variables = await this.#resolveVariables(inputs, scope);
    const checks = [
      ...checkTargets(document),
      ...checkMinimumVersion(document.minimumVersion),
      ...variables.diagnostics,
    ];
    const { sensitive } = variables;
    if (hasErrors(checks)) return { ...NO_BUILDS, sensitive, diagnostics: checks };

    const user = (name: string) => variables.values.get(name) ?? '';
    const functions = templateFunctions({ facts, user });
    const names = nameBuilders(document.builders, functions);
    const assembled = assembleBuilds(document, names.named, { lines, facts, user, functions });
    const diagnostics = [...checks, ...names.diagnostics, ...assembled.diagnostics];
    const builds = hasErrors(names.diagnostics) ? [] : assembled.builds;
    return { ...NO_BUILDS, builds, sensitive, diagnostics };
  }

  /** Values are shown as written; variables are resolved only to learn which are secret. */
  async inspect(inputs: VariableInputs, scope: ResolveScope): Promise<InspectedTemplate> {
    const { sensitive, diagnostics } = await this.resolve(inputs, scope);
    return { inspection: inspectDocument(this.#parts.document), sensitive, diagnostics };
  }

  async checkInputs(): Promise<Resolution> {
    return NO_BUILDS;
  }

  async openConsole(inputs: VariableInputs, scope: ResolveScope): Promise<TemplateConsole> {
    return jsonConsoleSession(await this.#resolveVariables(inputs, scope), this.#facts(scope));
  }

  #facts({ startTime, workingDirectory }: ResolveScope): TemplateFacts {
    return { startTime, workingDirectory, templateDirectory: this.#parts.directory };
  }

  #resolveVariables(inputs: VariableInputs, scope: ResolveScope): Promise<ResolvedVariables> {
    const { document, lines, readFile } = this.#parts;
    return resolveVariables(document, inputs, {
      facts: this.#facts(scope),
      lines,
      readFile,
      resolve: scope,
      workingDirectory: scope.workingDirectory,
      addSource: (path, text) => this.#sources.set(path, text),
    });
  }
}

function secretDefaults({ variables, sensitive }: JsonDocument): SourceRange[] {
  const names = new Set(sensitive.map(({ value }) => value));
  return variables.flatMap(({ name, defaultValue }) => (names.has(name) && defaultValue ? defaultValue.range : []));
}
