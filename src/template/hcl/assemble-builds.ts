import type { SourceMap } from '../../config/source-value.js';
import type { HclBody } from '../../languages/hcl/body/body.js';
import { expandDynamic } from '../../languages/hcl/body/dynamic.js';
import { mergeBodies } from '../../languages/hcl/body/merge-bodies.js';
import type { SourceRange } from '../../support/diagnostics.js';
import type {
  BuildBlock,
  ComponentBlock,
  PluginRequirement,
  PostProcessorBlock,
  ProvisionerBlock,
} from '../template.js';
import type { BuildDeclaration } from './build-declaration.js';
import type { PostProcessorDeclaration, ProvisionerDeclaration } from './component-declarations.js';
import { type HclBodyParts, HclConfigBody } from './hcl-config-body.js';
import { appliesTo } from './meta-arguments.js';
import { componentType } from './required-plugins.js';
import { NO_BUILD, NO_SOURCE, placedScope } from './scopes.js';
import type { SourceUse } from './source-uses.js';

/** What bodies need beside themselves. */
export interface AssembleScope extends Pick<HclBodyParts, 'scope' | 'facts' | 'sources' | 'isRehearsal'> {
  readonly plugins: ReadonlyMap<string, PluginRequirement>;
}

/** A build for each use of a source in a `build` block, with what applies to it. @see spec-hcl2 B.6 */
export function assembleBuilds(declaration: BuildDeclaration, scope: AssembleScope): readonly BuildBlock[] {
  return declaration.uses.map((use) => assembleBuild(declaration, use, scope));
}

function assembleBuild(declaration: BuildDeclaration, use: SourceUse, scope: AssembleScope): BuildBlock {
  const target = `${use.type}.${use.name}`;
  const name = declaration.name === '' ? target : `${declaration.name}.${target}`;
  const assembly: Assembly = { ...scope, use, buildName: declaration.name };
  const cleanup = declaration.cleanup;
  return {
    name,
    displayName: name,
    buildName: use.sourceName,
    builder: builderOf(use, assembly),
    provisioners: declaration.provisioners
      .filter(({ targets }) => appliesTo(targets, target))
      .map((provisioner) => provisionerOf(provisioner, assembly)),
    errorCleanupProvisioner:
      cleanup !== undefined && appliesTo(cleanup.targets, target) ? provisionerOf(cleanup, assembly) : undefined,
    postProcessors: declaration.postProcessors
      .map((sequence) =>
        sequence.filter(({ targets }) => appliesTo(targets, target)).map((one) => postProcessorOf(one, assembly)),
      )
      .filter((sequence) => sequence.length > 0),
  };
}

interface Assembly extends AssembleScope {
  readonly use: SourceUse;
  readonly buildName: string;
}

/** The source's body with what the build adds to it: it can add, not replace. */
function builderOf({ source, type, extra }: SourceUse, assembly: Assembly): ComponentBlock {
  const scope = placedScope(assembly.scope, { source: NO_SOURCE, build: NO_BUILD });
  const own = expandDynamic(source.body, scope);
  const body = extra === undefined ? own : mergeBodies([own, extra]);
  return componentOf({ type, typeRange: source.labelRanges[0] ?? source.range, range: source.range, body }, assembly);
}

function provisionerOf(declaration: ProvisionerDeclaration, assembly: Assembly): ProvisionerBlock {
  const { pauseBefore, timeout, maxRetries, continueOnError, overrides } = declaration;
  const override = overrides.get(assembly.use.name);
  return { ...componentOf(declaration, assembly, override), pauseBefore, timeout, maxRetries, continueOnError };
}

function postProcessorOf(declaration: PostProcessorDeclaration, assembly: Assembly): PostProcessorBlock {
  const { name, keepInputArtifact } = declaration;
  return { ...componentOf(declaration, assembly), name, keepInputArtifact };
}

interface Written {
  readonly type: string;
  readonly typeRange: SourceRange;
  readonly range: SourceRange;
  readonly body: HclBody;
}

function componentOf(
  { type: written, typeRange, range, body }: Written,
  assembly: Assembly,
  override?: SourceMap,
): ComponentBlock {
  const { use, buildName, scope, facts, sources, plugins, isRehearsal } = assembly;
  const type = componentType(written, plugins);
  const source = { type: use.type, name: use.name };
  const parts: HclBodyParts = { type, range, body, override, scope, source, buildName, isRehearsal, facts, sources };
  return { type, typeRange, body: new HclConfigBody(parts) };
}
