import { resolve } from 'node:path';
import type { Builder, PostProcessor, PrepareContext, Provisioner } from '../../contract/component.js';
import type { GeneratedData } from '../../contract/config.js';
import type { Original } from '../../template/hcl-upgrade/read-original.js';
import type { UpgradedDocument } from '../../template/hcl-upgrade/upgrade-document.js';
import type { BuildBlock, Resolution, ResolveScope, Template, VariableInputs } from '../../template/template.js';
import { COMMON_GENERATED_KEYS } from '../generated-keys.js';
import type { EngineParts, UpgradeRequest } from '../requests.js';
import { resolveScope } from '../resolve-scope.js';
import type { RunSetup } from '../set-up.js';
import type { BuildPart } from './build-parts.js';
import { STUB_RESOLVERS, StubDataSources } from './stub-data-sources.js';

/** The two templates, and what reading them may use. */
export interface Comparison {
  readonly parts: EngineParts;
  readonly request: UpgradeRequest;
  readonly setup: RunSetup;
  readonly original: Original;
  readonly upgraded: UpgradedDocument;
  /** Values from outside, by JSON names. */
  readonly given: ReadonlyMap<string, string>;
  /** Takes the text that diagnostics point into. */
  readonly sources: Map<string, string>;
}

/** The value of a variable that has none: a text, a number and a boolean at once. */
const STUB = '1';

/** When both are read: a time whose forms are easily told from other numbers. */
const START_TIME = new Date('2009-02-13T23:31:30Z');
/** `timestamp` in JSON, in seconds; and its counterpart in HCL2, in digits of date and time. */
const TIMESTAMPS = /1234567890|20090213233130/g;

const KIND_NAMES = { builders: 'builder', provisioners: 'provisioner', postProcessors: 'post-processor' } as const;

type Values = Readonly<Record<string, unknown>>;

/** What both templates are read with, so that equal templates give equal options. */
export class Stand {
  readonly absolutePath: string;
  readonly workingDirectory: string;
  /** Components that were asked for and are not built here. */
  readonly foreign = new Set<string>();
  readonly #comparison: Comparison;
  readonly #dataSources: StubDataSources;

  constructor(comparison: Comparison) {
    const { host, template } = comparison.request;
    this.workingDirectory = host.workingDirectory;
    // Both are read by their full path, so that `template_dir` and `path.root` are the same.
    this.absolutePath = resolve(host.workingDirectory, template);
    this.#comparison = comparison;
    this.#dataSources = new StubDataSources(comparison.parts.catalogue.dataSources);
  }

  /** Assignments by JSON names; of what became a local, none. */
  jsonInputs(): VariableInputs {
    const assignments = [...this.#values()].map(([name, value]) => ({ name, value }));
    return { files: [], assignments };
  }

  /** The same assignments by HCL2 names. */
  hclInputs(): VariableInputs {
    const names = this.#comparison.upgraded.variables;
    const assignments = [...this.#values()].map(([name, value]) => ({ name: names.get(name)?.name ?? name, value }));
    return { files: [], assignments };
  }

  #values(): ReadonlyMap<string, string> {
    const { upgraded, given } = this.#comparison;
    const values = new Map<string, string>();
    for (const [name, { isRequired }] of upgraded.variables) {
      const value = given.get(name) ?? (isRequired ? STUB : undefined);
      if (value !== undefined) values.set(name, value);
    }
    return values;
  }

  scope(template: Pick<Template, 'path' | 'directory'>): ResolveScope {
    const { parts, request, setup } = this.#comparison;
    const scope = resolveScope(parts, template, request, { ...setup, runDataSources: true });
    const { dataSources } = scope;
    return {
      ...scope,
      env: withoutVariables(scope.env),
      startTime: START_TIME,
      now: () => START_TIME,
      resolvers: STUB_RESOLVERS,
      // Components that are not built here are no reason to stop.
      components: undefined,
      dataSources: dataSources === undefined ? undefined : { ...dataSources, known: this.#dataSources.known },
    };
  }

  /** What is told of differences may hold values. */
  conceal(sensitive: Resolution['sensitive']): void {
    for (const { name, value } of sensitive) this.#comparison.setup.secrets.add(value, name);
  }

  /** The name of the build that a build of the JSON template has become. */
  upgradedName({ builder, name }: BuildBlock): string {
    const same = this.#comparison.upgraded.sources.find(({ builder: source }) => {
      return source.type === builder.type && source.typeRange.start.offset === builder.typeRange.start.offset;
    });
    return same === undefined ? name : `${builder.type}.${same.name}`;
  }

  /** A component by its kind and type; undefined when it is not built here, which is remembered. */
  async component({ kind, block: { type } }: BuildPart): Promise<Builder | Provisioner | PostProcessor | undefined> {
    const known: Readonly<Record<string, () => Promise<Builder | Provisioner | PostProcessor>>> =
      this.#comparison.parts.catalogue[kind];
    if (!Object.hasOwn(known, type)) this.foreign.add(`${KIND_NAMES[kind]} ${type}`);
    return Object.hasOwn(known, type) ? known[type]?.() : undefined;
  }

  /** The keys of `build` that provisioners and post-processors know. */
  async generatedKeys({ builder: { type } }: BuildBlock): Promise<ReadonlySet<string>> {
    const { builders } = this.#comparison.parts.catalogue;
    const builder = Object.hasOwn(builders, type) ? await builders[type]?.() : undefined;
    return new Set([...COMMON_GENERATED_KEYS, ...(builder?.generatedVariables ?? [])]);
  }

  prepareContext(build: BuildBlock, generatedKeys: ReadonlySet<string> | undefined): PrepareContext {
    const { request, original, setup } = this.#comparison;
    return {
      buildName: build.buildName ?? build.name,
      builderType: build.builder.type,
      templateDirectory: original.directory,
      templatePath: request.template,
      force: false,
      debug: false,
      onError: 'cleanup',
      host: request.host,
      secrets: setup.secrets,
      generatedKeys,
    };
  }

  /** Values of `build`, which {@link comparable} knows again. */
  generated(keys: ReadonlySet<string> | undefined): GeneratedData | undefined {
    return keys === undefined ? undefined : Object.fromEntries([...keys].map((key) => [key, marker(key)]));
  }

  /** Options without what must differ: times, uuids, placeholders, and filters that became data sources. */
  comparable(value: Values): unknown {
    return neutral(this.#dataSources.withFilter(value));
  }
}

function neutral(value: unknown): unknown {
  if (typeof value === 'string') return neutralText(value);
  if (Array.isArray(value)) return value.map(neutral);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [neutralText(key), neutral(inner)]));
}

function neutralText(text: string): string {
  return text
    .replace(TIMESTAMPS, '<timestamp>')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<uuid>')
    .replace(/\{\{\.(\w+)\}\}/g, (_, key: string) => marker(key));
}

/** Not a template: a component would render it. */
function marker(key: string): string {
  return `<build ${key}>`;
}

/** The environment without values of variables: the JSON template would not see them. */
function withoutVariables(env: ResolveScope['env']): ResolveScope['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('PKR_VAR_')));
}
