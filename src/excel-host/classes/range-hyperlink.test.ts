import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { handMade } from '../../xlsx/testing/hand-made';
import { createExcelHost } from '../create-excel-host';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function file(): Uint8Array {
  const cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>Vedtaket</t></is></c></row>';
  const links =
    '<hyperlink ref="A1" r:id="rId1" tooltip="Arkivet"/>' +
    '<hyperlink ref="A2:B2" location="Ark1!A1" display="Opp"/>' +
    '<hyperlink ref="C1" r:id="rId9"/>';
  return handMade(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}"><sheetData>${cells}</sheetData><hyperlinks>${links}</hyperlinks></worksheet>`,
    {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/hyperlink" Target="https://arkiv.example/17-22?a=1" TargetMode="External"/></Relationships>`,
    },
  );
}

describe('a link in the file', () => {
  it('is told as Excel tells it: where it leads, its tip and its text', async () => {
    const { Excel } = openExcel(createExcelHost(file(), { file: 'bok.xlsx' }));
    const links = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      const ranges = ['A1', 'B2', 'C1', 'A1:B2'].map((name) => sheet.getRange(name).load('hyperlink'));
      await context.sync();
      return ranges.map(({ hyperlink }) => hyperlink);
    });
    expect(links).toEqual([
      { address: 'https://arkiv.example/17-22?a=1', screenTip: 'Arkivet', textToDisplay: 'Vedtaket' },
      { documentReference: 'Ark1!A1', textToDisplay: 'Opp' },
      null,
      null,
    ]);
  });
});
