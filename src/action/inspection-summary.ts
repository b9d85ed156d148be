import type { EngineEvent } from '../contract/event.js';
import { escapeMarkdown, tableRow, withinLimit } from './summary.js';

/** A record of `inspect`, secrets taken out already. */
export type InspectionRecord = Extract<EngineEvent, { type: 'record' }>;

/** What a template names, as tables for the job summary. */
export function inspectionSummary(template: string, records: readonly InspectionRecord[]): string {
  const rows = (code: InspectionRecord['code']) => records.filter((record) => record.code === code);
  const variables = rows('template-variable').map(({ data: [name = '', value = '', required] }) =>
    tableRow([name, required === '1' ? 'required' : value]),
  );
  const builders = rows('template-builder').map(({ data: [name = '', type = ''] }) => tableRow([name, type]));
  const provisioners = rows('template-provisioner').map(({ data: [type = ''] }, at) =>
    tableRow([String(at + 1), type]),
  );
  const parts = [
    `### ${escapeMarkdown(template)}`,
    '',
    ...table(['Variable', 'Default'], variables),
    ...table(['Builder', 'Type'], builders),
    ...table(['Provisioner', 'Type'], provisioners),
  ];
  return withinLimit(`${parts.join('\n')}\n`);
}

function table(titles: readonly string[], rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  return [tableRow(titles), `| ${titles.map(() => '---').join(' | ')} |`, ...rows, ''];
}
