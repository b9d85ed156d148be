import type { BuildReport, BuildResult } from '../../contract/event.js';
import { durationText } from '../../support/duration-text.js';

/** A piece of the summary, in the order of spec-json-template 10.5. Machine-readable records accompany some of them. */
export type SummaryPart =
  | { readonly kind: 'say' | 'error'; readonly text: string }
  | { readonly kind: 'failed-count'; readonly count: number }
  | { readonly kind: 'failed'; readonly result: BuildResult; readonly text: string }
  | { readonly kind: 'artifacts'; readonly result: BuildResult }
  | { readonly kind: 'artifact'; readonly result: BuildResult; readonly index: number; readonly text: string };

/** What is said when all builds ended; nothing when none could be run. Builds stand in the order they were started. */
export function summaryOf(report: BuildReport): readonly SummaryPart[] {
  if (report.builds.length === 0) return [];
  const waited: SummaryPart = { kind: 'say', text: `\n==> Wait completed after ${durationText(report.durationMs)}` };
  if (report.cancelled) {
    const cancelled: SummaryPart = { kind: 'say', text: 'Cleanly cancelled builds after being interrupted.' };
    return [waited, cancelled, ...incomplete(report.builds)];
  }
  return [waited, ...failures(report.builds), ...artifacts(report.builds), ...incomplete(report.builds)];
}

function failures(builds: readonly BuildResult[]): readonly SummaryPart[] {
  const failed = builds.filter((build) => build.status === 'failed');
  if (failed.length === 0) return [];
  return [
    { kind: 'failed-count', count: failed.length },
    { kind: 'error', text: "\n==> Some builds didn't complete successfully and had errors:" },
    ...failed.map((result): SummaryPart => {
      const text = `--> ${result.label.displayName}: ${result.error?.message ?? ''}`;
      return { kind: 'failed', result, text };
    }),
  ];
}

function artifacts(builds: readonly BuildResult[]): readonly SummaryPart[] {
  const withArtifacts = builds.filter((build) => build.status === 'succeeded' && build.artifacts.length > 0);
  if (withArtifacts.length === 0)
    return [{ kind: 'say', text: '\n==> Builds finished but no artifacts were created.' }];
  return [
    { kind: 'say', text: '\n==> Builds finished. The artifacts of successful builds are:' },
    ...withArtifacts.flatMap((result): SummaryPart[] => [
      { kind: 'artifacts', result },
      ...result.artifacts.map((artifact, index): SummaryPart => {
        const text = `--> ${result.label.displayName}: ${artifact.text}`;
        return { kind: 'artifact', result, index, text };
      }),
    ]),
  ];
}

/** Images that exist although their builds did not succeed. */
function incomplete(builds: readonly BuildResult[]): readonly SummaryPart[] {
  const kept = builds.filter((build) => build.status !== 'succeeded' && build.artifacts.length > 0);
  if (kept.length === 0) return [];
  const lines = kept.flatMap(({ label, artifacts }) =>
    artifacts.map(({ id, image }) => `--> ${label.displayName}: ${id} (${image?.incomplete ?? 'unfinished'})`),
  );
  return [
    { kind: 'say', text: '\n==> These images are incomplete and were kept (on-publish-failure is keep):' },
    ...lines.map((text): SummaryPart => ({ kind: 'say', text })),
  ];
}
