import { describe, expect, it } from '@jest/globals';
import { checked, found, need, workbookOf } from '../../testing/programme-of';
import { snapshotOf, tableOf } from '../../testing/snapshot-of';
import type { Area } from '../../workbook/address';

const RULE = 'workbook/merged-cells';

describe(RULE, () => {
  const merged = (area: Area) => {
    const workbook = workbookOf({ needs: [need(), need({ Nr: 2 })] });
    return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [area] })) };
  };

  it('finds cells that are merged among the rows or in the header', () => {
    const rows = { top: 1, left: 2, rows: 2, columns: 1 };
    expect(found(RULE, merged(rows))).toEqual(['#? Ansvarlig: merged']);
    expect(found(RULE, merged({ top: 0, left: 0, rows: 1, columns: 2 }))).toHaveLength(1);
  });

  it('is the one finding of the fault: what the merged cells hide is not said to be missing', () => {
    const rows = { top: 1, left: 2, rows: 2, columns: 1 };
    const workbook = merged(rows);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    const values = sheet.values.map((row, at) => (at === 2 ? row.with(2, null) : row));
    expect(checked({ ...workbook, sheets: [{ ...sheet, values }] }).findings.map(({ rule }) => rule)).toEqual(
      [RULE],
    );
  });

  it('is silent on what is merged below the table and beside it', () => {
    expect(found(RULE, merged({ top: 5, left: 0, rows: 2, columns: 2 }))).toEqual([]);
    expect(found(RULE, merged({ top: 0, left: 40, rows: 2, columns: 2 }))).toEqual([]);
  });

  it('is silent on a title above the table', () => {
    const workbook = snapshotOf({ Kø: [['Behovskø 2022'], [], ...tableOf([need()])] });
    const merges = [{ top: 0, left: 0, rows: 1, columns: 5 }];
    const sheets = workbook.sheets.map((sheet) => ({ ...sheet, merges }));
    expect(found(RULE, { ...workbook, sheets })).toEqual([]);
  });
});
