import { describe, expect, it } from '@jest/globals';
import { parseAreaName } from '../../core/workbook/address';
import { cultures } from '../culture/culture';
import { exceltsCalculation } from '../excelts-calculation';
import { plainStyle, tableFile, workbookFile } from '../testing/workbooks';
import { sheetSize } from './areas';
import { chartOf } from './chart';
import { plainLook } from './conditional-format';
import { deleteCells, insertCells } from './shift-cells';
import { addRows } from './table-rows';
import { Workbook } from './workbook';

const area = (name: string) => {
  const found = parseAreaName(name);
  if (!found) throw new Error(name);
  return found;
};

const rows = (first: number, count: number) => ({
  top: first - 1,
  left: 0,
  rows: count,
  columns: sheetSize.columns,
});

function open() {
  const workbook = new Workbook(
    workbookFile(
      {
        Kø: [
          ['a', 1, '=B1*2'],
          ['b', 2, '=SUM(B1:B4)'],
          ['c', 3, '=Kø!B3'],
          ['d', 4, '=Saker!A1'],
        ],
        Saker: [['=Kø!B4', '=SUM(Kø!A1:B2)']],
      },
      {
        sheet: {
          merges: [area('E5:F5')],
          hiddenRows: new Set([3]),
          rowHeights: new Map([[3, 40]]),
          columnWidths: new Map([[1, 20]]),
          tables: [tableFile('T', area('H3:I5'), ['x', 'y'])],
        },
        file: { names: [{ name: 'N', formula: '=Kø!$B$3:$B$4' }] },
      },
    ),
    {
      fileName: 'x',
      isReadOnly: false,
      culture: cultures['en-US'],
      calculation: exceltsCalculation,
      undoesAddIns: true,
    },
  );
  const sheet = workbook.sheet('Kø');
  const contents = (name: string) => {
    const { top, left, rows: height, columns } = area(name);
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const cell = sheet.rawCell(top + row, left + column);
        return cell?.formula || (cell?.value ?? null);
      }),
    );
  };
  return { workbook, sheet, contents };
}

describe('cells put in', () => {
  it('push those below down, with merges and tables in those columns, and all references', () => {
    const { workbook, sheet, contents } = open();
    insertCells(sheet, area('B2:B3'), 'down');
    expect(contents('A1:C6')).toEqual([
      ['a', 1, '=B1*2'],
      ['b', null, '=SUM(B1:B6)'],
      ['c', null, '=Kø!B5'],
      ['d', 2, '=Saker!A1'],
      [null, 3, null],
      [null, 4, null],
    ]);
    expect(workbook.sheet('Saker').rawCell(0, 0)?.formula).toBe('=Kø!B6');
    expect(workbook.sheet('Saker').rawCell(0, 1)?.formula).toBe('=SUM(Kø!A1:B2)');
    expect(workbook.names[0]?.formula).toBe('=Kø!$B$5:$B$6');
    expect([sheet.merges, sheet.tables[0]?.area, [...sheet.hiddenRows]]).toEqual([
      [area('E5:F5')],
      area('H3:I5'),
      [3],
    ]);
  });

  it('as whole rows take heights, hidden rows, merges and tables along', () => {
    const { sheet } = open();
    insertCells(sheet, rows(2, 2), 'down');
    expect([sheet.merges, sheet.tables[0]?.area, [...sheet.hiddenRows], [...sheet.rowHeights]]).toEqual([
      [area('E7:F7')],
      area('H5:I7'),
      [5],
      [[5, 40]],
    ]);
  });

  it('as whole columns take widths along', () => {
    const { sheet, contents } = open();
    insertCells(sheet, { top: 0, left: 0, rows: sheetSize.rows, columns: 1 }, 'right');
    expect([...sheet.columnWidths]).toEqual([[2, 20]]);
    expect(contents('A1:D1')).toEqual([[null, 'a', 1, '=C1*2']]);
    expect(sheet.tables[0]?.area).toEqual(area('I3:J5'));
  });

  it('look like those above', () => {
    const { sheet } = open();
    sheet.put(0, 1, { value: 1, formula: '', style: { ...plainStyle, fill: '#FF0000' } });
    insertCells(sheet, area('B2'), 'down');
    expect(sheet.style(1, 1).fill).toBe('#FF0000');
  });

  it('in the middle of a table are rows of it', () => {
    const { sheet } = open();
    insertCells(sheet, rows(4, 2), 'down');
    expect(sheet.tables[0]?.area).toEqual(area('H3:I7'));
    insertCells(sheet, { top: 0, left: 8, rows: sheetSize.rows, columns: 1 }, 'right');
    expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(['x', 'Column1', 'y']);
    expect(sheet.rawCell(2, 8)?.value).toBe('Column1');
  });

  it.each([
    ['a merged area', 'E2', 'down'],
    ['a table', 'I4', 'down'],
    ['a table from above', 'H1', 'down'],
    ['a table from the left', 'A4', 'right'],
  ] as const)('do not tear %s apart', (_, where, direction) => {
    const { sheet, contents } = open();
    const before = contents('A1:I6');
    expect(() => insertCells(sheet, area(where), direction)).toThrow('conflict');
    expect(contents('A1:I6')).toEqual(before);
  });

  it('do not push content off the sheet', () => {
    const { sheet } = open();
    sheet.put(sheetSize.rows - 1, 1, { value: 'sist', formula: '', style: plainStyle });
    expect(() => insertCells(sheet, area('B1'), 'down')).toThrow('off the worksheet');
  });
});

describe('cells taken out', () => {
  it('draw those below up', () => {
    const { workbook, sheet, contents } = open();
    deleteCells(sheet, area('B3:B3'), 'up');
    expect(contents('A1:C4')).toEqual([
      ['a', 1, '=B1*2'],
      ['b', 2, '=SUM(B1:B3)'],
      ['c', 4, '=Kø!#REF!'],
      ['d', null, '=Saker!A1'],
    ]);
    expect(workbook.names[0]?.formula).toBe('=Kø!$B$3:$B$3');
  });

  it('take a table with them that lies among them, and what refers to it', () => {
    const { workbook, sheet } = open();
    sheet.put(0, 3, { value: null, formula: '=ROWS(T)', style: plainStyle });
    deleteCells(sheet, rows(3, 3), 'up');
    expect(workbook.tables).toEqual([]);
    expect(sheet.merges).toEqual([]);
    expect(sheet.rawCell(0, 3)?.formula).toBe('=ROWS(#REF!)');
  });

  it('leave a table its header and one row', () => {
    const { sheet } = open();
    expect(() => deleteCells(sheet, rows(3, 1), 'up')).toThrow('header row');
    sheet.put(6, 7, { value: 'under', formula: '', style: plainStyle });
    deleteCells(sheet, rows(4, 2), 'up');
    expect([sheet.tables[0]?.area, sheet.tables[0]?.rowCount]).toEqual([area('H3:I4'), 0]);
    expect(sheet.rawCell(5, 7)?.value).toBe('under');
  });
});

describe('what is laid over cells', () => {
  const withAttached = () => {
    const opened = open();
    const { workbook, sheet } = opened;
    const format = { id: '1', type: 'Custom' as const, settings: {}, formula: '=$B3>2' };
    sheet.set('conditionalFormats', [
      { ...format, look: plainLook, stopIfTrue: false, areas: [area('A3:B4'), area('A1')] },
    ]);
    sheet.set('hyperlinks', new Map([['2,1', { address: 'https://example.org' }]]));
    const data = { sheet, area: area('B1:B4') };
    const chart = chartOf({ id: '1', name: 'C', type: 'Line', data, by: 'Columns' });
    workbook.sheet('Saker').set('charts', [chart]);
    return opened;
  };
  const seen = ({ workbook, sheet }: ReturnType<typeof open>) => ({
    formats: sheet.conditionalFormats.map(({ areas, formula }) => [areas, formula]),
    links: [...sheet.hyperlinks.keys()],
    chart: workbook.sheet('Saker').charts[0]?.series[0]?.values?.area ?? null,
  });

  it('moves with the cells: conditional formats, links, the data of charts', () => {
    const opened = withAttached();
    insertCells(opened.sheet, rows(2, 1), 'down');
    expect(seen(opened)).toEqual({
      formats: [[[area('A4:B5'), area('A1')], '=$B4>2']],
      links: ['3,1'],
      chart: area('B1:B5'),
    });
  });

  it('goes with the cells', () => {
    const opened = withAttached();
    const before = seen(opened);
    opened.workbook.as({ kind: 'user' }, () => deleteCells(opened.sheet, rows(1, 9), 'up'));
    expect(seen(opened)).toEqual({ formats: [], links: [], chart: null });
    opened.workbook.undo();
    expect(seen(opened)).toEqual(before);
  });

  it('takes in new rows of a table whose column it is on', () => {
    const opened = withAttached();
    const { sheet, workbook } = opened;
    const [table] = sheet.tables;
    if (!table) throw new Error('no table');
    const data = { sheet, area: area('I4:I5') };
    workbook
      .sheet('Saker')
      .set('charts', [chartOf({ id: '1', name: 'C', type: 'Line', data, by: 'Columns' })]);
    addRows(table, null, [[1, 2]], true);
    expect(seen(opened).chart).toEqual(area('I4:I6'));
  });
});
