import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { resultsAfter } from '../../excel-host';
import { readWorkbook } from '../../xlsx';
import { cliInFolder, SAMPLE } from '../testing/cli-in-folder';

const { folder, saksklar, expectRefused } = cliInFolder();
const made = (name: string) => readFileSync(join(folder(), name));

describe('enrich', () => {
  it('adds columns, sheets and marks, and leaves every other part byte for byte', async () => {
    expect(await saksklar('enrich', 'bok.xlsx', '-o', 'ut.xlsx')).toEqual({
      code: 0,
      out: 'ut.xlsx\n',
      err: '',
    });
    const [was, is] = [unzipSync(SAMPLE), unzipSync(made('ut.xlsx'))];
    const changed = Object.keys(was).filter((path) =>
      Buffer.compare(was[path] ?? Buffer.of(), is[path] ?? Buffer.of()),
    );
    expect(changed.toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet5.xml',
    ]);
    const { sheets } = readWorkbook(made('ut.xlsx'), 'ut.xlsx');
    expect(sheets.map(({ name }) => name).slice(-2)).toEqual(['Kontroll', 'Rammeendringer']);
  });

  it('keeps the user’s cells, styles and sizes', async () => {
    await saksklar('enrich', 'bok.xlsx', '-o', 'ut.xlsx');
    const [was, is] = [readWorkbook(SAMPLE, 'bok.xlsx'), readWorkbook(made('ut.xlsx'), 'ut.xlsx')];
    for (const sheet of was.sheets) {
      const now = is.sheets.find(({ name }) => name === sheet.name);
      for (const [row, cells] of sheet.rows)
        for (const [column, cell] of cells) expect(now?.rows.get(row)?.get(column)).toEqual(cell);
      expect(now?.merges).toEqual(sheet.merges);
      expect(now?.rowHeights).toEqual(sheet.rowHeights);
      for (const [column, width] of sheet.columnWidths) expect(now?.columnWidths.get(column)).toBe(width);
    }
    expect(is.styles.slice(0, was.styles.length)).toEqual(was.styles);
  });

  it('stores with each formula what an engine works out of it', async () => {
    await saksklar('enrich', 'bok.xlsx', '-o', 'ut.xlsx');
    const file = readWorkbook(made('ut.xlsx'), 'ut.xlsx');
    const sheet = file.sheets[0];
    const formulas = [...(sheet?.rows ?? [])].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula, value }]) =>
        formula.includes('COUNT(') ? [{ row, column, formula, value }] : [],
      ),
    );
    expect(formulas.length).toBeGreaterThan(60);
    // The same formulas as new edits, so that the engine gives all their results.
    const edits = formulas.map(({ row, column, formula }) => ({
      address: { sheet: 'Behovskø', row, column },
      was: null,
      to: { formula },
    }));
    const results = new Map(
      resultsAfter(file, edits).map(({ address, value }) => [`${address.row},${address.column}`, value]),
    );
    for (const { row, column, value } of formulas)
      expect([row, column, results.get(`${row},${column}`)]).toEqual([row, column, value]);
  });

  it('shows the published figures on the sheet of frame changes, in the language asked for', async () => {
    await saksklar('enrich', 'bok.xlsx', '-o', 'out.xlsx', '--lang', 'en');
    const sheet = readWorkbook(made('out.xlsx'), 'out.xlsx').sheets.at(-1);
    expect(sheet?.name).toBe('Frame changes');
    const row = (number: number) => [...(sheet?.rows.get(number)?.values() ?? [])].map(({ value }) => value);
    expect(row(5)).toEqual([
      '#20',
      'Tillitsanker, del 1',
      '17/22',
      4.8,
      2,
      6.8,
      0.417,
      'April 2022',
      'December 2022',
      8,
      52,
    ]);
    expect(row(6).slice(3, 7)).toEqual([8.1, 3.3, 11.4, 0.407]);
    expect(row(11)).toEqual(['Sum of decided frames', null, null, 119, 5.3, 124.3]);
    expect(row(13)).toEqual(['Available', null, null, 54, -5.3, 48.7]);
  });

  it('refuses without -o, and to write over the workbook it reads', async () => {
    await expectRefused('enrich', 'bok.xlsx');
    await expectRefused('enrich', 'bok.xlsx', '-o', 'bok.xlsx');
    expect(made('bok.xlsx').equals(SAMPLE)).toBe(true);
  });
});
