import type { Value } from '../../languages/cty/values.js';
import { UNKNOWN } from '../../languages/cty/values.js';
import type { Scope } from '../../languages/hcl/scope.js';
import type { FunctionContext } from '../../languages/hcl-functions/definition.js';
import { type Diagnostic, hasErrors, type SourceTexts } from '../../support/diagnostics.js';
import type { TemplateFacts } from '../go-strings/functions.js';
import type { DataSourceScope } from '../template.js';
import type { AssignedVariable } from './assign-variables.js';
import { type BuildDeclaration, readBuild } from './build-declaration.js';
import { checkVariables } from './check-variables.js';
import type { Declarations } from './declarations.js';
import { untilAnswered } from './network-answers.js';
import { checkRegistries } from './registry.js';
import { dataValue, localValue, type ResolvedValues, resolveValues } from './resolve-values.js';
import { placedScope, templateScope } from './scopes.js';

/** What a template is initialized with. */
export interface InitializeScope {
  readonly context: FunctionContext;
  readonly dataSources: DataSourceScope | undefined;
  readonly facts: TemplateFacts;
  readonly sources: SourceTexts;
}

/** A template whose variables, data sources and locals are known, with its builds read. */
export interface Initialized {
  readonly variables: ReadonlyMap<string, AssignedVariable>;
  /** Those that could be evaluated. */
  readonly locals: ReadonlyMap<string, Value>;
  readonly builds: readonly BuildDeclaration[];
  /** `var`, `local`, `data`, `path`, `packer` and functions: what bodies are evaluated in. */
  readonly scope: Scope;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks variables, evaluates data sources and locals, reads the builds; none of these stops the next. @see spec-hcl2 B.1, "Initialize" */
export async function initialize(
  declarations: Declarations,
  variables: ReadonlyMap<string, AssignedVariable>,
  { context, dataSources, facts, sources }: InitializeScope,
): Promise<Initialized> {
  const values = new Map([...variables].map(([name, { value }]) => [name, value]));
  const base = templateScope(context, values);
  const checks = await checkVariables(variables, context);
  const { locals, data } = declarations;
  const resolved = await resolveValues({ locals, data, scope: base, dataSources, facts: { facts, sources } });
  const scope = buildScope(base, declarations, resolved);
  const read = await readBuilds(declarations, scope);
  const registries = [...declarations.registries, ...read.builds.flatMap((build) => build.registries)];
  const found = [...read.diagnostics, ...(await untilAnswered(() => checkRegistries(registries, scope, context.env)))];
  return {
    variables,
    locals: resolved.locals,
    builds: read.builds,
    scope,
    diagnostics: [...checks, ...resolved.diagnostics, ...(hasErrors(resolved.diagnostics) ? certain(found) : found)],
  };
}

async function readBuilds({ builds, sources }: Declarations, scope: Scope) {
  const read: BuildDeclaration[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const block of builds) {
    const result = await untilAnswered(() => readBuild(block, sources, scope));
    read.push(result.build);
    diagnostics.push(...result.diagnostics);
  }
  return { builds: read, diagnostics };
}

/** Values that could not be evaluated are unknown: what is wrong with them has been said. */
function buildScope(base: Scope, { locals, data }: Declarations, resolved: ResolvedValues): Scope {
  const allLocals = new Map([...locals.keys()].map((name) => [name, resolved.locals.get(name) ?? UNKNOWN]));
  const allData = new Map<string, Map<string, Value>>();
  for (const {
    labels: [type = '', name = ''],
  } of data.values()) {
    const named = allData.get(type) ?? new Map<string, Value>();
    allData.set(type, named.set(name, resolved.data.get(type)?.get(name) ?? UNKNOWN));
  }
  return placedScope(base, { local: localValue(allLocals), data: dataValue(allData) });
}

/** After an error in a local, a value that must be known may be unknown only because of it. */
function certain(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => code !== 'UnsuitableValueType' && code !== 'MissingSource');
}
