import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cultures } from '../culture/culture';
import { ExcelError } from '../errors';
import { exceltsCalculation } from '../excelts-calculation';
import { behovFile } from '../testing/behov';
import { clearCriteria, setCriteria, setSheetFilter } from './apply-filter';
import { sortTable } from './apply-sort';
import type { Sheet } from './sheet';
import type { Table } from './table';
import { addColumn, deleteColumn, renameColumn } from './table-columns';
import { convertToRange, createTable, deleteTable } from './table-create';
import { renameTable, showHeaders, showTotals } from './table-parts';
import { resizeTable } from './table-resize';
import { addRows, deleteRows } from './table-rows';
import { Workbook } from './workbook';
import { writeInputs } from './write';

const open = () =>
  new Workbook(behovFile, {
    fileName: 'Behov.xlsx',
    isReadOnly: false,
    culture: cultures['nb-NO'],
    calculation: exceltsCalculation,
    undoesAddIns: true,
  });

const sheetOf = (workbook: Workbook): Sheet => workbook.sheet('Kø');

/** All that there is to see of tables, cells, names and filters. */
function picture(workbook: Workbook) {
  return {
    tables: workbook.tables.map(
      ({ name, area, hasHeader, hasTotals, isBlank, columns, filters, sort, look }) => ({
        ...{ name, area, hasHeader, hasTotals, isBlank, columns, sort, buttons: look.showFilterButton },
        filters: [...filters],
      }),
    ),
    names: workbook.names.map(({ formula }) => formula),
    sheets: workbook.sheets.map((sheet) => ({
      filter: sheet.autoFilter,
      hidden: [...sheet.hiddenRows].sort((a, b) => a - b),
      cells: Array.from({ length: 20 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) => sheet.cell(row, column) ?? null),
      ),
    })),
  };
}

type Step = (sheet: Sheet, table: Table) => void;

const small = fc.nat(5);
const one = (row: number, column: number) => ({ top: row, left: column, rows: 1, columns: 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(small, small, fc.boolean()).map(([at, count, always]): Step => (_, table) => {
    const row = table.columns.map((__, index) => (index === 0 ? count : ''));
    addRows(
      table,
      at,
      Array.from({ length: count }, () => row),
      always,
    );
  }),
  fc.uniqueArray(small, { minLength: 1 }).map(
    (rows): Step =>
      (_, table) =>
        deleteRows(table, rows),
  ),
  small.map(
    (at): Step =>
      (_, table) =>
        void addColumn(table, at, null, null),
  ),
  small.map((at): Step => (_, table) => {
    if (at < table.columns.length) deleteColumn(table, at);
  }),
  fc.tuple(small, fc.constantFrom('Ny', 'Sak #', 'a b')).map(([at, name]): Step => (_, table) => {
    renameColumn(table, at, name);
  }),
  fc.constantFrom('X', 'Behov', 'Y').map(
    (name): Step =>
      (_, table) =>
        renameTable(table, name),
  ),
  fc.boolean().map(
    (shown): Step =>
      (_, table) =>
        showTotals(table, shown),
  ),
  fc.boolean().map(
    (shown): Step =>
      (_, table) =>
        showHeaders(table, shown),
  ),
  fc.tuple(small, small).map(([rows, columns]): Step => (_, table) => {
    resizeTable(table, { ...table.area, rows: rows + 1, columns: columns + 1 });
  }),
  fc
    .tuple(small, fc.constantFrom('>10', '<>23'))
    .map(([column, criterion1]): Step => ({ workbook }, table) => {
      setCriteria({ sheet: sheetOf(workbook), table }, column, { filterOn: 'Custom', criterion1 });
    }),
  fc.constant<Step>((sheet, table) => clearCriteria({ sheet, table })),
  fc.tuple(small, fc.boolean()).map(([key, ascending]): Step => (_, table) => {
    const field = { key, ascending, sortOn: 'Value', dataOption: 'Normal' } as const;
    sortTable(table, { fields: [field], matchCase: false, method: 'PinYin' });
  }),
  fc.constant<Step>((_, table) => convertToRange(table)),
  fc.constant<Step>((_, table) => deleteTable(table)),
  fc.tuple(small, small).map(([row, column]): Step => (sheet) => {
    createTable(sheet, { top: row, left: column, rows: 3, columns: 2 }, row % 2 === 0);
  }),
  small.map(
    (row): Step =>
      (sheet) =>
        setSheetFilter(sheet, { top: row + 6, left: 0, rows: 3, columns: 2 }),
  ),
  fc.tuple(small, small, fc.constantFrom('', 7, 'tekst', '=A1*2', '=[@Ramme]*2', '=SUM(Behov[Ramme])')).map(
    ([row, column, input]): Step =>
      (sheet) =>
        writeInputs(sheet, one(row, column), [[input]]),
  ),
);

/** What Excel refuses leaves things as they were, or partly done; both are taken back. */
function attempt(workbook: Workbook, work: Step): void {
  workbook.as({ kind: 'user' }, () => {
    const [table] = workbook.tables;
    if (!table) return;
    try {
      work(sheetOf(workbook), table);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
    }
  });
}

function repeat(work: () => boolean): void {
  let isDone = true;
  while (isDone) isDone = work();
}

describe('whatever is done with tables', () => {
  it('is taken back and done again', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const workbook = open();
        const before = picture(workbook);
        for (const work of steps) attempt(workbook, work);
        const after = picture(workbook);
        repeat(() => workbook.undo());
        expect(picture(workbook)).toEqual(before);
        repeat(() => workbook.redo());
        expect(picture(workbook)).toEqual(after);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps tables whole', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
        const workbook = open();
        for (const work of steps) attempt(workbook, work);
        for (const table of workbook.tables) {
          const names = table.columns.map(({ name }) => name.toLowerCase());
          expect(new Set(names).size).toBe(names.length);
          expect(new Set(table.columns.map(({ id }) => id)).size).toBe(names.length);
          expect(table.area.columns).toBe(names.length);
          expect(table.area.rows).toBeGreaterThan(Number(table.hasHeader) + Number(table.hasTotals));
          if (table.hasHeader)
            expect(
              table.columns.map(
                (_, index) => table.sheet.rawCell(table.area.top, table.area.left + index)?.value,
              ),
            ).toEqual(table.columns.map(({ name }) => name));
        }
      }),
      { numRuns: 300 },
    );
  });
});
