import type {
  Builder,
  CheckContext,
  DataSource,
  OptionProblem,
  OutputFacts,
  PostProcessor,
  PrepareContext,
  Prepared,
  PreparedBuilder,
  PreparedDataSource,
  PreparedPostProcessor,
  PreparedProvisioner,
  Provisioner,
} from '../contract/component.js';
import type { ConfigBody, Decoded, DecodeScope, OptionsDeclaration } from '../contract/config.js';
import type { Diagnostic } from '../support/diagnostics.js';
import { loadConstraints } from './constraints.js';

/** A component as its author writes it: options, and what to do with them once decoded. */
export interface ComponentDefinition<Options, Ready> {
  readonly type: string;
  readonly options: OptionsDeclaration<Options>;
  /** String functions that only this component's templates know. */
  readonly functions?: DecodeScope['functions'];
  /** Checks across options (reported through `context.problem`) and what runs. Called only when decoding succeeded. */
  prepare(options: Options, context: CheckContext): Ready | Promise<Ready>;
}

/** Makes a builder of its definition. */
export function defineBuilder<O>(
  definition: ComponentDefinition<O, PreparedBuilder> & { readonly generatedVariables?: readonly string[] },
): Builder {
  return { ...component(definition), generatedVariables: definition.generatedVariables ?? [] };
}

/** Makes a provisioner of its definition. */
export function defineProvisioner<O>(definition: ComponentDefinition<O, PreparedProvisioner>): Provisioner {
  return component(definition);
}

/** Makes a post-processor of its definition. */
export function definePostProcessor<O>(definition: ComponentDefinition<O, PreparedPostProcessor>): PostProcessor {
  return component(definition);
}

/** Makes a data source of its definition and its outputs. */
export function defineDataSource<O>(
  definition: ComponentDefinition<O, PreparedDataSource> & { readonly outputs: Readonly<Record<string, OutputFacts>> },
): DataSource {
  return { ...component(definition), outputs: definition.outputs };
}

function component<O, Ready>(definition: ComponentDefinition<O, Ready>) {
  return {
    type: definition.type,
    options: definition.options as OptionsDeclaration<unknown>,
    prepare: (body: ConfigBody, context: PrepareContext) => prepareComponent(definition, body, context),
  };
}

async function prepareComponent<O, Ready>(
  definition: ComponentDefinition<O, Ready>,
  body: ConfigBody,
  context: PrepareContext,
): Promise<Prepared<Ready>> {
  const scope: DecodeScope = {
    buildName: context.buildName,
    builderType: context.builderType,
    generatedKeys: context.generatedKeys,
    generated: context.generated,
    functions: definition.functions,
  };
  await loadConstraints(definition.options);
  const decoded = await body.decode(definition.options, scope);
  for (const secret of decoded.sensitive) context.secrets.add(secret);
  if (decoded.value === undefined) return { value: undefined, diagnostics: decoded.diagnostics, final: decoded.final };

  const found: Diagnostic[] = [];
  const report = (severity: Diagnostic['severity'], problem: OptionProblem) => {
    if (decoded.undecided?.(problem.path) !== true) found.push(problemDiagnostic(severity, problem, decoded));
  };
  const check: CheckContext = {
    ...context,
    given: (...path) => decoded.given.has(path.join('.')),
    problem: (problem) => report('error', problem),
    warn: (problem) => report('warning', problem),
    renderLate: body.renderLate(scope),
  };
  const value = await definition.prepare(decoded.value, check);
  const failed = found.some((diagnostic) => diagnostic.severity === 'error');
  return { value: failed ? undefined : value, diagnostics: [...decoded.diagnostics, ...found], final: decoded.final };
}

function problemDiagnostic(
  severity: Diagnostic['severity'],
  problem: OptionProblem,
  decoded: Decoded<unknown>,
): Diagnostic {
  return {
    severity,
    code: problem.code ?? 'InvalidOption',
    summary: problem.summary,
    detail: problem.detail,
    hint: problem.hint,
    range: decoded.locate(problem.path),
  };
}
