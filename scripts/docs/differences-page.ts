import { cell } from './action-tables.ts';

/** A row of docs/differences.json. */
interface Difference {
  readonly id: string;
  readonly area: string;
  readonly packer: string;
  readonly here: string;
  readonly reason: string;
}

/** docs/differences.md from its data file. */
export function differencesPage(differences: readonly Difference[]): string {
  const areas = [...new Set(differences.map((difference) => difference.area))];
  const sections = areas.flatMap((area) => [
    `## ${area}`,
    '',
    '| | Packer 1.16 | Here | Why |',
    '| --- | --- | --- | --- |',
    ...differences
      .filter((difference) => difference.area === area)
      .map(({ id, packer, here, reason }) => `| \`${id}\` | ${cell(packer)} | ${cell(here)} | ${cell(reason)} |`),
    '',
  ]);
  return [
    '<!-- Generated from differences.json by "npm run docs": do not edit. -->',
    '# What is different from Packer',
    '',
    'Templates that run under Packer 1.16 run here unchanged. These differences are deliberate.',
    '',
    ...sections,
  ].join('\n');
}
