import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../read-workbook';
import { handMade, relationships } from '../testing/hand-made';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const filterOf = (filter: string) =>
  readWorkbook(
    handMade(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><autoFilter ref="A1:C9">${filter}</autoFilter><customSheetViews><customSheetView><autoFilter ref="A1:B2"><filterColumn colId="1"><filters blank="1"/></filterColumn></autoFilter></customSheetView></customSheetViews>`,
    ),
    'x.xlsx',
  ).sheets[0]?.autoFilter;

describe('the filter of a sheet', () => {
  it.each([
    [
      '<filters blank="1"><filter val="5"/><filter val="a"/></filters>',
      { filterOn: 'Values', values: ['', '5', 'a'] },
    ],
    [
      '<filters><dateGroupItem year="2022" month="6" dateTimeGrouping="month"/><dateGroupItem year="2022" month="6" day="9" hour="8" dateTimeGrouping="hour"/></filters>',
      {
        filterOn: 'Values',
        values: [
          { date: '2022-06', specificity: 'Month' },
          { date: '2022-06-09T08:00', specificity: 'Hour' },
        ],
      },
    ],
    [
      '<customFilters><customFilter val="*x"/></customFilters>',
      { filterOn: 'Custom', criterion1: '=*x', operator: 'Or' },
    ],
    [
      '<customFilters and="1"><customFilter operator="greaterThan" val="5"/><customFilter operator="notEqual" val="9"/></customFilters>',
      { filterOn: 'Custom', criterion1: '>5', criterion2: '<>9', operator: 'And' },
    ],
    ['<top10 val="3"/>', { filterOn: 'TopItems', criterion1: '3' }],
    ['<top10 top="0" percent="1" val="10"/>', { filterOn: 'BottomPercent', criterion1: '10' }],
    ['<dynamicFilter type="aboveAverage"/>', { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }],
    ['<dynamicFilter type="M2"/>', { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodFebruray' }],
    ['<dynamicFilter type="Q3"/>', { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodQuarter3' }],
  ])('%s', (filter, read) => {
    const found = filterOf(`<filterColumn colId="1">${filter}</filterColumn>`);
    expect([...(found?.columns ?? [])]).toEqual([[1, read]]);
    expect(found?.area).toEqual({ top: 0, left: 0, rows: 9, columns: 3 });
  });

  it('is passed over where it is by colour', () => {
    expect(filterOf('<filterColumn colId="1"><colorFilter dxfId="0"/></filterColumn>')?.columns.size).toBe(0);
  });
});

describe('a table', () => {
  it('is read with its look, its formulas and its filter', () => {
    const table = `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:B2" insertRow="1"><autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="5"/></filters></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="1" name="Nr"/><tableColumn id="2" name="Ramme"><calculatedColumnFormula>T[[#This Row],[Nr]]&lt;2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="1" showLastColumn="0" showRowStripes="0" showColumnStripes="1"/></table>`;
    const [sheet] = readWorkbook(
      handMade('<row r="1"><c r="A1"><v>1</v></c></row>', {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(['table', '../tables/table1.xml']),
        'xl/tables/table1.xml': table,
      }),
      'x.xlsx',
    ).sheets;
    expect(sheet?.tables[0]).toMatchObject({
      styleName: 'TableStyleLight1',
      details: {
        showBandedRows: false,
        showBandedColumns: true,
        highlightFirstColumn: true,
        highlightLastColumn: false,
        isBlank: true,
        formulas: [null, '=[@Nr]<2'],
        autoFilter: { columns: new Map([[0, { filterOn: 'Values', values: ['5'] }]]) },
      },
    });
  });
});
