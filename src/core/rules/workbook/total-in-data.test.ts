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

  it('finds a sum that another column calls so, and one that only its formulas tell of', () => {
    const called = headers.map((header) =>
      header === 'Ansvarlig' ? 'Sum' : header === 'Ramme (MNOK)' ? 20 : null,
    );
    expect(found(RULE, snapshotOf({ Kø: [headers, first, called, second] }))).toEqual(['Kø A3: total']);
    const sums = (formula: string) =>
      headers.map((header) =>
        typeof header === 'string' && header.endsWith('(MNOK)') ? { formula, value: 20 } : null,
      );
    expect(found(RULE, snapshotOf({ Kø: [headers, first, sums('=SUM(F2:F2,F4)'), second] }))).toEqual([]);
    expect(found(RULE, snapshotOf({ Kø: [headers, first, second, sums('=SUM(F2:F3)'), first] }))).toEqual([
      'Kø A4: total',
    ]);
    expect(
      found('need/id-missing', snapshotOf({ Kø: [headers, first, second, sums('=SUM(F2:F3)')] })),
    ).toEqual([]);
  });

  it('is silent on a need whose own amounts are added up in its row', () => {
    const own = second.map((cell, at) =>
      headers[at] === 'Ramme (MNOK)' ? { formula: '=SUM(H3:I3)', value: 10 } : cell,
    );
    expect(found(RULE, snapshotOf({ Kø: [headers, first, own] }))).toEqual([]);
  });
});
