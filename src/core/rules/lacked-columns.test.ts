import { describe, expect, it } from '@jest/globals';
import { checked } from '../testing/programme-of';
import { snapshotOf } from '../testing/snapshot-of';
import { lackedColumns } from './lacked-columns';

const headers = ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ramme (MNOK)', 'Ny ramme (MNOK)'];
const need = (id: number) => [id, `Behov ${id}`, 'Direktoratet', 'Under gjennomføring', 4, 5];

describe('the columns that findings come of', () => {
  it('are told once for each table, with how many findings come of them', () => {
    const { findings } = checked(snapshotOf({ Kø: [headers, need(1), need(2), need(3)] }));
    const lacking = findings.filter(({ lacks }) => lacks !== null);
    const [lacked, ...more] = lackedColumns(findings);
    expect(more).toEqual([]);
    expect(lacked).toMatchObject({ table: 'needs', findings: lacking.length });
    expect(lacked?.fields).toEqual([...new Set(lacking.map(({ lacks }) => lacks?.field))]);
    expect(lacked?.fields).toEqual(expect.arrayContaining(['reason', 'background', 'funding']));
    expect(lacking.length).toBeGreaterThan(lacked?.fields.length ?? Infinity);
  });

  it('are none where the cells are merely empty', () => {
    const all = [...headers, 'Begrunnelse'];
    const { findings } = checked(snapshotOf({ Kø: [all, [...need(1), '']] }));
    expect(lackedColumns(findings)[0]?.fields).not.toContain('reason');
    expect(lackedColumns([])).toEqual([]);
  });
});
