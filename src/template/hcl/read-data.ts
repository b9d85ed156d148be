import type { DataSource } from '../../contract/component.js';
import { UNKNOWN, unknownOf, type Value } from '../../languages/cty/values.js';
import type { BodyBlock } from '../../languages/hcl/body/body.js';
import type { Scope } from '../../languages/hcl/scope.js';
import { type Diagnostic, didYouMean, hasErrors } from '../../support/diagnostics.js';
import { BuildError, isCancellation } from '../../support/errors.js';
import type { DataSourceScope } from '../template.js';
import { outputsType, outputsValue } from './data-outputs.js';
import { type HclBodyParts, HclConfigBody } from './hcl-config-body.js';
import { nameHint, problem } from './problem.js';

/** How `data` blocks are read. */
export interface ReadDataScope {
  readonly dataSources: DataSourceScope | undefined;
  readonly facts: Pick<HclBodyParts, 'facts' | 'sources'>;
}

/** The value of a `data` block; undefined when there are errors. */
export interface ReadData {
  readonly value: Value | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The data source of a type, if there is one. */
export async function loadDataSource(
  type: string,
  scope: DataSourceScope | undefined,
): Promise<DataSource | undefined> {
  const known = scope?.known ?? {};
  const load = Object.hasOwn(known, type) ? known[type] : undefined;
  return load?.();
}

/**
 * Prepares a data source and runs it; its value is unknown where data sources are not run. Its body knows no `dynamic` blocks.
 *
 * @see spec-hcl2 B.4
 */
export async function readData(
  { labels: [type = ''], labelRanges, range, body }: BodyBlock,
  scope: Scope,
  { dataSources, facts }: ReadDataScope,
): Promise<ReadData> {
  if (dataSources === undefined) return { value: UNKNOWN, diagnostics: [] };
  const source = await loadDataSource(type, dataSources);
  if (source === undefined) {
    const known = Object.keys(dataSources.known);
    const hint = nameHint(didYouMean(type, known), known, 'Data sources are');
    return failed([problem('UnknownDataSource', `Unknown data type ${type}`, { hint, range: labelRanges[0] })]);
  }
  const isRehearsal = dataSources.run === undefined;
  const parts = {
    ...facts,
    isRehearsal,
    type,
    range,
    body,
    scope,
    override: undefined,
    source: undefined,
    buildName: '',
  };
  const { value: ready, diagnostics } = await source.prepare(new HclConfigBody(parts), dataSources.prepare);
  if (ready === undefined || hasErrors(diagnostics)) return failed(diagnostics);
  if (dataSources.run === undefined) return { value: unknownOf(outputsType(source)), diagnostics };
  try {
    return { value: outputsValue(source, await ready.execute(dataSources.run)), diagnostics };
  } catch (error) {
    if (!(error instanceof BuildError) || isCancellation(error)) throw error;
    const { code, message, hint } = error;
    return failed([...diagnostics, problem(code, message, { hint, range: error.range ?? range })]);
  }
}

function failed(diagnostics: readonly Diagnostic[]): ReadData {
  return { value: undefined, diagnostics };
}
