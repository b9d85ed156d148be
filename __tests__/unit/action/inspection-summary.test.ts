import { describe, expect, it } from 'vitest';
import { inspectionSummary } from '../../../src/action/inspection-summary.js';

describe('inspectionSummary', () => {
  it('has a table of variables, builders and provisioners, all foreign text escaped', () => {
    const text = inspectionSummary('images/web.json', [
      { type: 'record', code: 'template-variable', data: ['needed', '', '1'] },
      { type: 'record', code: 'template-variable', data: ['note', 'a | <b>', '0'] },
      { type: 'record', code: 'template-builder', data: ['web', 'amazon-ebs'] },
      { type: 'record', code: 'template-provisioner', data: ['shell'] },
      { type: 'record', code: 'template-provisioner', data: ['file'] },
    ]);
    expect(text).toBe(
      [
        '### images/web.json',
        '',
        '| Variable | Default |',
        '| --- | --- |',
        '| needed | required |',
        '| note | a &#124; &lt;b&gt; |',
        '',
        '| Builder | Type |',
        '| --- | --- |',
        '| web | amazon-ebs |',
        '',
        '| Provisioner | Type |',
        '| --- | --- |',
        '| 1 | shell |',
        '| 2 | file |',
        '',
        '',
      ].join('\n'),
    );
  });

  it('leaves out tables without rows', () => {
    expect(inspectionSummary('t.json', [])).toBe('### t.json\n\n');
  });
});
