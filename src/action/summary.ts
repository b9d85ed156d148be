import type { BuildReport, BuildResult } from '../contract/event.js';
import type { Diagnostic } from '../support/diagnostics.js';

// The runner uploads nothing of a larger summary (spec-runner 2.1).
const LIMIT_BYTES = 1_000_000;

/** The job summary in GitHub Markdown: a table of builds and images, then errors. All foreign text is escaped. */
export function jobSummary(report: BuildReport, diagnostics: readonly Diagnostic[]): string {
  const parts = [
    `### Image build: ${verdict(report)}`,
    '',
    ...buildTable(report),
    ...errorList(report),
    ...diagnosticList(diagnostics),
  ];
  return withinLimit(`${parts.join('\n')}\n`);
}

/** The summary of a command that only reads the template. */
export function diagnosticsSummary(title: string, diagnostics: readonly Diagnostic[]): string {
  return withinLimit(`${[`### ${title}`, '', ...diagnosticList(diagnostics)].join('\n')}\n`);
}

/** Escapes text so that it can neither close a table cell, nor start HTML or Markdown. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~#!]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\r\n|\n|\r/g, '<br>');
}

function verdict(report: BuildReport): string {
  if (report.cancelled) return 'cancelled';
  const failed = report.builds.filter((build) => build.status !== 'succeeded').length + report.unprepared.length;
  const total = report.builds.length + report.unprepared.length;
  if (total === 0) return 'the template cannot be built';
  return failed === 0 ? `${total} of ${total} succeeded` : `${total - failed} of ${total} succeeded, ${failed} failed`;
}

function buildTable(report: BuildReport): string[] {
  if (report.builds.length === 0 && report.unprepared.length === 0) return [];
  return [
    '| Build | Result | Image | Name | Regions | Duration |',
    '| --- | --- | --- | --- | --- | --- |',
    ...report.builds.map(buildRow),
    ...report.unprepared.map(({ label }) => tableRow([label.name, 'not prepared', '', '', '', ''])),
    '',
  ];
}

function buildRow(build: BuildResult): string {
  const artifact = build.artifacts.find((candidate) => candidate.image !== undefined) ?? build.artifacts[0];
  const image = artifact?.image;
  const regions = Object.entries(image?.images ?? {}).map(([region, id]) => `${region}: ${id}`);
  const seconds = `${Math.round(build.durationMs / 1000)} s`;
  return tableRow([
    build.label.name,
    image?.incomplete === undefined ? build.status : `${build.status}, the image is incomplete (${image.incomplete})`,
    image?.id ?? artifact?.id ?? '',
    image?.name ?? '',
    regions.join('\n'),
    seconds,
  ]);
}

/** A row of a table, its cells escaped. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}

function errorList(report: BuildReport): string[] {
  const failed = report.builds.filter((build) => build.error !== undefined);
  if (failed.length === 0) return [];
  const items = failed.map((build) => {
    const hint = build.error?.hint === undefined ? '' : `<br>${escapeMarkdown(build.error.hint)}`;
    return `- **${escapeMarkdown(build.label.name)}**: ${escapeMarkdown(build.error?.message ?? '')}${hint}`;
  });
  return ['#### Errors', '', ...items, ''];
}

function diagnosticList(diagnostics: readonly Diagnostic[]): string[] {
  if (diagnostics.length === 0) return [];
  const items = diagnostics.map((diagnostic) => {
    const place = diagnostic.range === undefined ? '' : `${diagnostic.range.file}:${diagnostic.range.start.line}: `;
    const hint = diagnostic.hint === undefined ? '' : `<br>${escapeMarkdown(diagnostic.hint)}`;
    return `- ${diagnostic.severity}: ${escapeMarkdown(place + diagnostic.summary)}${hint}`;
  });
  return ['#### Template', '', ...items, ''];
}

/** The text, cut at a line when the runner would not upload it. */
export function withinLimit(text: string): string {
  if (Buffer.byteLength(text) <= LIMIT_BYTES) return text;
  const cut = Buffer.from(text)
    .subarray(0, LIMIT_BYTES)
    .toString('utf8')
    .replace(/\ufffd$/, '');
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\nThe rest is in the log.\n`;
}
