import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';
import { snapshotOf, tableOf } from '../../testing/snapshot-of';

const RULE = 'workbook/total-in-data';

describe(RULE, () => {
  const [headers = [], first = [], second = []] = tableOf([need(), need({ Nr: 2 })]);
  const sum = headers.map((header) => (header === 'Navn' ? 'Sum' : header === 'Ramme (MNOK)' ? 20 : null));

  it('finds a sum among the rows of plain cells', () => {
    expect(found(RULE, snapshotOf({ Kø: [headers, first, sum, second] }))).toEqual(['Kø A3: total']);
  });

  it('is silent where the sum is below the last row', () => {
    expect(found(RULE, snapshotOf({ Kø: [headers, first, second, sum] }))).toEqual([]);
  });

  it('finds a sum typed into the body of an Excel table, but not its totals row', () => {
    const workbook = snapshotOf({ Kø: [headers, first, second, sum] });
    const withTable = (hasTotals: boolean) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        tables: [
          {
            ...{ name: 'Behov', hasHeader: true, hasTotals },
            area: { top: 0, left: 0, rows: 4, columns: headers.length },
          },
        ],
      })),
    });
    expect(found(RULE, withTable(false))).toEqual(['Kø A4: total']);
    expect(found(RULE, withTable(true))).toEqual([]);
  });
});
