import type { Catalogue } from '../contract/component.js';
import type { BuildLabel } from '../contract/event.js';
import { type Diagnostic, hasErrors } from '../support/diagnostics.js';
import type { BuildBlock, Resolution } from '../template/template.js';
import { mergeDiagnostics } from './merge-diagnostics.js';
import { type PlanContext, type PlannedBuild, prepareBuild } from './prepare-build.js';
import { type Selection, selectBuilds } from './selection.js';

/** A build that cannot run, and why. */
export interface UnpreparedBuild {
  readonly label: BuildLabel;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a run would do. */
export interface Plan {
  /** In the order to start them. Their `label.index` counts these alone, since colours follow it. */
  readonly builds: readonly PlannedBuild[];
  readonly unprepared: readonly UnpreparedBuild[];
  /** Everything found while planning, the same problem once. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the selected builds of a template ready to run (spec-json-template 6, order 8; 10.2). All problems of all builds
 * are collected; a build with errors is set aside, the others can still run.
 */
export async function planBuilds(
  resolution: Pick<Resolution, 'builds' | 'matching'>,
  selection: Selection,
  catalogue: Catalogue,
  context: PlanContext,
): Promise<Plan> {
  const { builds: selected, diagnostics: problems } = selectBuilds(resolution, selection);
  if (hasErrors(problems)) return { builds: [], unprepared: [], diagnostics: problems };
  if (selected.length === 0) {
    return { builds: [], unprepared: [], diagnostics: [...problems, nothingSelected(resolution.builds)] };
  }
  const builds: PlannedBuild[] = [];
  const unprepared: UnpreparedBuild[] = [];
  const found: Diagnostic[] = [];
  for (const block of selected) {
    const { planned, diagnostics } = await prepareBuild(block, catalogue, context);
    found.push(...diagnostics);
    if (planned === undefined || hasErrors(diagnostics)) unprepared.push({ label: label(block, -1), diagnostics });
    else builds.push({ ...planned, label: label(block, builds.length) });
  }
  return { builds, unprepared, diagnostics: [...problems, ...mergeDiagnostics(found)] };
}

function label(block: BuildBlock, index: number): BuildLabel {
  return { name: block.name, displayName: block.displayName, builderType: block.builder.type, index };
}

function nothingSelected(builds: readonly BuildBlock[]): Diagnostic {
  const names = builds.map((build) => build.name).join(', ');
  return {
    severity: 'error',
    code: 'NoBuilds',
    summary: 'No builds to run',
    detail: 'A build command cannot run without at least one build to process.',
    hint: names === '' ? undefined : `Builds of this template: ${names}. Check the values of only and except.`,
  };
}
