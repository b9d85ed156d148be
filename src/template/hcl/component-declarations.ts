import type { SourceMap } from '../../config/source-value.js';
import { ANY } from '../../languages/cty/types.js';
import type { BodyBlock, HclBody } from '../../languages/hcl/body/body.js';
import type { Scope } from '../../languages/hcl/scope.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import { MetaArguments, type Targets } from './meta-arguments.js';
import { problem } from './problem.js';
import { sourceMap } from './source-values.js';

/** A provisioner or post-processor as declared. */
export interface ComponentDeclaration {
  readonly type: string;
  /** The label that is the type. */
  readonly typeRange: SourceRange;
  /** The header of the block. */
  readonly range: SourceRange;
  /** Empty when it has none. */
  readonly name: string;
  readonly targets: Targets;
  /** Without meta-arguments. */
  readonly body: HclBody;
}

/** A provisioner; times in milliseconds. */
export interface ProvisionerDeclaration extends ComponentDeclaration {
  readonly pauseBefore: number;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly continueOnError: boolean;
  /** By the name of a use of a source. */
  readonly overrides: ReadonlyMap<string, SourceMap>;
}

/** A post-processor. */
export interface PostProcessorDeclaration extends ComponentDeclaration {
  readonly keepInputArtifact: boolean | undefined;
}

const PROVISIONER_ARGUMENTS = [
  'name',
  'only',
  'except',
  'pause_before',
  'timeout',
  'max_retries',
  'continue_on_error',
  'override',
];
const POST_PROCESSOR_ARGUMENTS = ['name', 'only', 'except', 'keep_input_artifact'];

/** Reads `provisioner "type" { ... }`, and `error-cleanup-provisioner`. @see spec-hcl2 B.6 */
export function readProvisioner(
  block: BodyBlock,
  scope: Scope,
  report: (found: Diagnostic) => void,
): ProvisionerDeclaration {
  const meta = new MetaArguments(block, PROVISIONER_ARGUMENTS, scope);
  const declaration = {
    ...component(block, meta),
    pauseBefore: meta.duration('pause_before'),
    timeout: meta.duration('timeout'),
    maxRetries: meta.count('max_retries'),
    continueOnError: meta.truth('continue_on_error') ?? false,
    overrides: readOverrides(meta),
  };
  meta.diagnostics.forEach(report);
  return declaration;
}

/** Reads `post-processor "type" { ... }`. @see spec-hcl2 B.6 */
export function readPostProcessor(
  block: BodyBlock,
  scope: Scope,
  report: (found: Diagnostic) => void,
): PostProcessorDeclaration {
  const meta = new MetaArguments(block, POST_PROCESSOR_ARGUMENTS, scope);
  const keepInputArtifact = meta.truth('keep_input_artifact', { allowsNull: true });
  const declaration = { ...component(block, meta), keepInputArtifact };
  meta.diagnostics.forEach(report);
  return declaration;
}

/** Deviation: unknown-names-at-their-place. Packer points at the word that begins the block. */
function component(block: BodyBlock, meta: MetaArguments): ComponentDeclaration {
  const { range, labels, labelRanges } = block;
  const [type = ''] = labels;
  const [typeRange = block.typeRange] = labelRanges;
  return { type, typeRange, range, name: meta.text('name'), targets: meta.targets(), body: meta.rest };
}

function readOverrides(meta: MetaArguments): ProvisionerDeclaration['overrides'] {
  const given = meta.override(ANY);
  const overrides = new Map<string, SourceMap>();
  if (given === undefined) return overrides;
  const { value, expression } = given;
  const entries = value.kind === 'object' ? value.entries : undefined;
  const isRight = entries !== undefined && [...entries.values()].every(({ kind }) => kind === 'object');
  const source = isRight ? sourceMap(value, expression) : undefined;
  if (source === undefined) {
    const detail = 'Write an object with an object for each source: override = { name = { option = value } }';
    const { range } = expression;
    meta.diagnostics.push(problem('UnsuitableValueType', 'Unsuitable value type', { detail, range }));
    return overrides;
  }
  for (const entry of source.entries) if (entry.value.kind === 'map') overrides.set(entry.name, entry.value);
  return overrides;
}
