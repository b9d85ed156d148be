import type { BuildReport } from '../contract/event.js';

/** Why the step fails, in one text: what failed first, how to mend it. Not masked. */
export function failureText(report: BuildReport, template: string): string {
  if (report.cancelled) return cancelText(report);
  const failed = report.builds.filter((build) => build.status === 'failed');
  const first = failed[0]?.error;
  if (first === undefined) return `${template} cannot be built: ${wherePointed(report)}`;
  const names = [...failed, ...report.unprepared].map(({ label }) => label.name);
  const hint = first.hint === undefined ? '' : `\n${first.hint}`;
  return `${names.join(', ')} failed: ${first.message}${hint}`;
}

/** A cancel by the job itself needs no reason; one by a time limit does. */
function cancelText(report: BuildReport): string {
  const reason = report.builds.find((build) => build.status === 'cancelled')?.error?.message ?? '';
  return reason === '' || reason.startsWith('cancelled')
    ? 'The build was cancelled.'
    : `The build was cancelled: ${reason}.`;
}

function wherePointed({ diagnostics }: BuildReport): string {
  const hasPlace = diagnostics.some((diagnostic) => diagnostic.range !== undefined);
  return hasPlace ? 'see the annotations on its lines.' : 'see the errors above.';
}
