import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Table } from '../../../../src/sandbox/state/table.js';
import { temporaryFolder } from '../../../support/sandbox-endpoint.js';

interface Thing {
  readonly id: string;
  readonly created: number;
  readonly text: string;
}

const thing = (digit: number, created = digit): Thing => ({ id: `x-0000000${digit}`, created, text: 'a' });

function tables() {
  const folder = join(temporaryFolder(), 'things');
  const make = () => new Table<Thing>(folder, () => undefined);
  return { folder, make, table: make() };
}

describe('Table', () => {
  it('keeps records, in the order in which they were made', () => {
    const { table } = tables();
    for (const record of [thing(3), thing(1), thing(2)]) table.put(record);
    expect(table.all().map(({ id }) => id)).toEqual(['x-00000001', 'x-00000002', 'x-00000003']);
    expect(table.update('x-00000001', { text: 'b' })).toMatchObject({ text: 'b', created: 1 });
    table.remove('x-00000002');
    expect(table.get('x-00000002')).toBeUndefined();
    expect(table.update('x-00000002', { text: 'b' })).toBeUndefined();
    expect(table.all()).toHaveLength(2);
  });

  it('sees what another process wrote, changed and removed', () => {
    const { table, make } = tables();
    const other = make();
    other.put(thing(1));
    expect(table.get('x-00000001')?.text).toBe('a');
    other.update('x-00000001', { text: 'changed' });
    expect(table.get('x-00000001')?.text).toBe('changed');
    other.remove('x-00000001');
    expect(table.all()).toEqual([]);
  });

  it('leaves no drafts and reads nothing else', () => {
    const { table, folder } = tables();
    table.put(thing(1));
    writeFileSync(join(folder, 'notes.txt'), '');
    expect(readdirSync(folder).sort()).toEqual(['notes.txt', 'x-00000001.json']);
    expect(table.all()).toHaveLength(1);
  });

  it('makes no paths of ids that are none', () => {
    const { table } = tables();
    expect(table.get('../../etc/passwd')).toBeUndefined();
    expect(() => table.put({ id: '../x', created: 0, text: '' })).toThrow('not an id');
    table.remove('../x');
    expect(table.all()).toEqual([]);
  });

  it('asks before it writes', () => {
    const table = new Table<Thing>(temporaryFolder(), () => {
      throw new Error('refused');
    });
    expect(() => table.put(thing(1))).toThrow('refused');
    expect(() => table.remove('x-00000001')).toThrow('refused');
  });
});
