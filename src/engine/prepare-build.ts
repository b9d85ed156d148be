import type {
  Builder,
  Catalogue,
  OnError,
  PostProcessor,
  PrepareContext,
  Prepared,
  PreparedBuilder,
  PreparedPostProcessor,
  PreparedProvisioner,
  Provisioner,
} from '../contract/component.js';
import type { BuildLabel } from '../contract/event.js';
import type { Host } from '../contract/host.js';
import type { SecretRegistry } from '../contract/ui.js';
import type { Diagnostic } from '../support/diagnostics.js';
import { BuildError, isCancellation } from '../support/errors.js';
import type { BuildBlock, ComponentBlock, PostProcessorBlock, ProvisionerBlock } from '../template/template.js';
import { loadComponent } from './component-loader.js';
import { COMMON_GENERATED_KEYS } from './generated-keys.js';
import { type PlannedComponent, plannedComponent } from './planned-component.js';

/** Facts of the run that planning needs. */
export interface PlanContext {
  readonly templateDirectory: string;
  readonly templatePath: string;
  readonly force: boolean;
  readonly debug: boolean;
  readonly onError: OnError;
  readonly lease?: number | undefined;
  readonly host: Host;
  readonly secrets: SecretRegistry;
}

/** A provisioner with its meta-arguments. */
export interface PlannedProvisioner extends PlannedComponent<PreparedProvisioner> {
  readonly block: ProvisionerBlock;
}

/** A post-processor with its meta-arguments. */
export interface PlannedPostProcessor extends PlannedComponent<PreparedPostProcessor> {
  readonly block: PostProcessorBlock;
}

/** A build that is ready to run. */
export interface PlannedBuild {
  readonly label: BuildLabel;
  /** What components are told. */
  readonly buildName: string;
  readonly builder: PreparedBuilder;
  readonly provisioners: readonly PlannedProvisioner[];
  readonly cleanupProvisioner: PlannedProvisioner | undefined;
  readonly postProcessors: readonly (readonly PlannedPostProcessor[])[];
}

/** A build's components as the catalogue gave them. */
interface Loaded {
  readonly builder: Builder | undefined;
  readonly provisioners: readonly (readonly [ProvisionerBlock, Provisioner | undefined])[];
  readonly cleanup: readonly (readonly [ProvisionerBlock, Provisioner | undefined])[];
  readonly postProcessors: readonly (readonly (readonly [PostProcessorBlock, PostProcessor | undefined])[])[];
}

/**
 * Prepares the builder, the provisioners in order, the cleanup provisioner and the post-processors of one build.
 *
 * Deviation: all-problems-reported. Packer stops at the first component of a build that cannot be prepared.
 */
export async function prepareBuild(
  block: BuildBlock,
  catalogue: Catalogue,
  plan: PlanContext,
): Promise<{ readonly planned: Omit<PlannedBuild, 'label'> | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push({ ...diagnostic, build: block.name });
  const loaded = await loadAll(block, catalogue, report);
  // Which `build` values exist follows from the builder: without it nothing else can be judged.
  if (loaded.builder === undefined) return { planned: undefined, diagnostics };

  const context: PrepareContext = {
    ...plan,
    buildName: block.buildName ?? block.name,
    builderType: block.builder.type,
  };
  const generatedKeys = new Set([...COMMON_GENERATED_KEYS, ...loaded.builder.generatedVariables]);
  const later: PrepareContext = { ...context, generatedKeys };

  const builder = await prepare(loaded.builder, block.builder, context, report);
  const provisioners = await prepareList(loaded.provisioners, later, report);
  const [cleanupProvisioner] = await prepareList(loaded.cleanup, later, report);
  const postProcessors: PlannedPostProcessor[][] = [];
  for (const sequence of loaded.postProcessors) postProcessors.push(await prepareList(sequence, later, report));

  if (builder?.value === undefined) return { planned: undefined, diagnostics };
  const { buildName } = context;
  return {
    planned: { buildName, builder: builder.value, provisioners, cleanupProvisioner, postProcessors },
    diagnostics,
  };
}

type Report = (diagnostic: Diagnostic) => void;

async function loadAll(block: BuildBlock, catalogue: Catalogue, report: Report): Promise<Loaded> {
  const builder = await loadComponent('builder', catalogue.builders, block.builder, report);
  const loadProvisioner = (one: ProvisionerBlock) => loadComponent('provisioner', catalogue.provisioners, one, report);
  const loadPostProcessor = (one: PostProcessorBlock) =>
    loadComponent('post-processor', catalogue.postProcessors, one, report);

  const provisioners = await pairs(block.provisioners, loadProvisioner);
  const cleanup = await pairs(
    block.errorCleanupProvisioner === undefined ? [] : [block.errorCleanupProvisioner],
    loadProvisioner,
  );
  const postProcessors = [];
  for (const sequence of block.postProcessors) postProcessors.push(await pairs(sequence, loadPostProcessor));
  return { builder, provisioners, cleanup, postProcessors };
}

async function pairs<B, C>(blocks: readonly B[], load: (block: B) => Promise<C>): Promise<(readonly [B, C])[]> {
  const loaded: (readonly [B, C])[] = [];
  for (const block of blocks) loaded.push([block, await load(block)]);
  return loaded;
}

/** A component of any kind, for the parts of preparing that are the same for all. */
interface Preparable<T> {
  prepare(body: ComponentBlock['body'], context: PrepareContext): Promise<Prepared<T>>;
}

async function prepareList<T, B extends ComponentBlock>(
  list: readonly (readonly [B, Preparable<T> | undefined])[],
  context: PrepareContext,
  report: Report,
): Promise<(PlannedComponent<T> & { readonly block: B })[]> {
  const planned: (PlannedComponent<T> & { readonly block: B })[] = [];
  for (const [block, component] of list) {
    if (component === undefined) continue;
    const prepared = await prepare(component, block, context, report);
    if (prepared === undefined) continue;
    const again = (generated: PrepareContext['generated']) => component.prepare(block.body, { ...context, generated });
    planned.push({ block, ...plannedComponent(prepared, again) });
  }
  return planned;
}

/** Prepares one component; what it throws becomes a diagnostic at its block, so that the others are still looked at. */
async function prepare<T>(
  component: Preparable<T>,
  block: ComponentBlock,
  context: PrepareContext,
  report: Report,
): Promise<Prepared<T> | undefined> {
  try {
    const prepared = await component.prepare(block.body, context);
    prepared.diagnostics.forEach(report);
    return prepared;
  } catch (error) {
    if (!(error instanceof BuildError) || isCancellation(error)) throw error;
    report({
      severity: 'error',
      code: error.code,
      summary: error.message,
      hint: error.hint,
      range: error.range ?? block.body.range,
    });
    return undefined;
  }
}
