import type { BuildReport, BuildResult } from '../contract/event.js';
import { type Diagnostic, hasErrors } from '../support/diagnostics.js';
import { loadRequested } from './load-requested.js';
import type { Plan } from './plan.js';
import { planRequested } from './plan-requested.js';
import type { BuildRequest, EngineParts } from './requests.js';
import { runBuilds } from './run.js';
import { type RunSetup, setUp } from './set-up.js';

/** Load, plan, run, report: what `build` does, in one place. */
export async function build(parts: EngineParts, request: BuildRequest): Promise<BuildReport> {
  const setup = setUp(request);
  const planned = await planRequest(parts, request, setup);
  const startedAt = request.host.clock.now();
  const results = planned.builds.length === 0 ? [] : await runBuilds(planned.builds, { ...request, ...setup });
  const report = reportOf(planned, results, {
    durationMs: request.host.clock.now() - startedAt,
    cancelled: setup.signal.aborted,
    runUuid: request.host.run.uuid,
  });
  setup.sink({ type: 'run-finished', report });
  return report;
}

/** Everything before the first build starts, with its diagnostics said. */
async function planRequest(parts: EngineParts, request: BuildRequest, setup: RunSetup): Promise<Plan> {
  const { template, diagnostics } = await loadRequested(request);
  const planned =
    template === undefined || hasErrors(diagnostics)
      ? { builds: [], unprepared: [], diagnostics }
      : withFound(diagnostics, await planRequested(parts, template, { ...request, runDataSources: true }, setup));
  if (planned.diagnostics.length > 0) {
    setup.sink({ type: 'diagnostics', diagnostics: planned.diagnostics, sources: template?.sources ?? new Map() });
  }
  return planned;
}

function withFound(found: readonly Diagnostic[], planned: Plan): Plan {
  return { ...planned, diagnostics: [...found, ...planned.diagnostics] };
}

function reportOf(
  { unprepared, diagnostics }: Plan,
  builds: readonly BuildResult[],
  facts: Pick<BuildReport, 'durationMs' | 'cancelled' | 'runUuid'>,
): BuildReport {
  const failed = facts.cancelled || hasErrors(diagnostics) || builds.some((build) => build.status !== 'succeeded');
  return { ...facts, builds, unprepared, diagnostics, exitCode: failed ? 1 : 0 };
}
