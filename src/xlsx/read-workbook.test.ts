import { describe, expect, it } from '@jest/globals';
import { Fault, type Problem } from '../core/fault';
import type { CellValue } from '../core/workbook/snapshot';
import { writeZip } from '../ooxml/write-zip';
import { readWorkbook } from './read-workbook';
import { handMade, handMadeParts, relationships, strings, worksheet } from './testing/hand-made';
import { toSnapshot } from './to-snapshot';
import type { CellFile, WorksheetFile } from './workbook-file';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function read(sheet: string, parts: Readonly<Record<string, string | null>> = {}): WorksheetFile {
  const [first] = readWorkbook(handMade(sheet, parts), 'a.xlsx').sheets;
  if (!first) throw new Error('No sheet.');
  return first;
}

function cellAt({ rows }: WorksheetFile, row: number, column: number): CellFile | undefined {
  return rows.get(row)?.get(column);
}

function firstValue(
  cell: string,
  parts: Readonly<Record<string, string | null>> = {},
): CellValue | undefined {
  return cellAt(read(`<row r="1">${cell}</row>`, parts), 0, 0)?.value;
}

function problemOf(bytes: Uint8Array): Problem {
  try {
    readWorkbook(bytes, 'a.xlsx');
  } catch (error) {
    if (error instanceof Fault) return error.problem;
    throw error;
  }
  throw new Error('It was read.');
}

describe('rich texts', () => {
  const rich =
    '<r><t xml:space="preserve">Rammen </t></r><r><rPr><b/></rPr><t>må</t></r><r><rPr><b val="0"/></rPr><t xml:space="preserve"> økes</t></r>';

  it('tell which of them is bold, shared or in the cell', () => {
    for (const workbook of [
      handMade(`<row r="1"><c r="A1" t="inlineStr"><is>${rich}</is></c></row>`),
      handMade('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
        'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si>${rich}</si></sst>`,
      }),
    ]) {
      const { boldTexts } = toSnapshot(readWorkbook(workbook, 'a.xlsx'));
      expect([...(boldTexts ?? [])]).toEqual([['Rammen må økes', [{ start: 7, end: 9 }]]]);
    }
  });

  it('say nothing where all is bold, or nothing', () => {
    const all = '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Alt</t></r></is></c></row>';
    expect(toSnapshot(readWorkbook(handMade(all), 'a.xlsx')).boldTexts).toBeUndefined();
  });
});

describe('the values of cells', () => {
  it.each([
    ['<c r="A1"><v>4.8</v></c>', 4.8],
    ['<c r="A1" t="n"><v>11.399999999999999</v></c>', 11.399999999999999],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['<c r="A1" t="str"><f>A2</f><v>a_x000D_b</v></c>', 'a\rb'],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['<c r="A1" t="inlineStr"><is><t>a </t></is></c>', 'a'],
    [
      '<c r="A1" t="inlineStr"><is><r><t xml:space="preserve">a </t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>c</t></rPh></is></c>',
      'a b',
    ],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[<a>]]></t></is></c>', '<a>'],
    ['<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>', '_x000D_'],
    ['<c r="A1" t="d"><v>2022-06-09</v></c>', 44721],
    ['<c r="A1" t="d"><v>2022-06-09T12:00:00</v></c>', 44721.5],
    ['<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
    ['<c r="A1" t="d"><v>18:00:00</v></c>', 0.75],
  ])('%s', (cell, value) => {
    expect(firstValue(cell)).toEqual(value);
  });

  it('are shared strings with runs, without phonetic hints', () => {
    const shared = strings(
      '<t>a</t>',
      '<r><rPr><b/></rPr><t>b </t></r><r><t xml:space="preserve"> c</t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
    );
    expect(firstValue('<c r="A1" t="s"><v>1</v></c>', { 'xl/sharedStrings.xml': shared })).toBe('b c');
    expect(problemOf(handMade('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'))).toMatchObject({
      code: 'workbook-damaged',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  it('may be as long as a cell holds', () => {
    const long = 'æ'.repeat(32_767);
    expect(firstValue(`<c r="A1" t="inlineStr"><is><t>${long}</t></is></c>`)).toBe(long);
  });

  it('keep text that is split between two pieces of the decoder', () => {
    const text = 'åß€😀'.repeat(6_000);
    const { rows } = read(`<row r="1">${`<c t="inlineStr"><is><t>${text}</t></is></c>`.repeat(15)}</row>`);
    expect([...(rows.get(0)?.values() ?? [])].map(({ value }) => value)).toEqual(
      Array.from({ length: 15 }, () => text),
    );
  });

  it('count from 1904 where the workbook does', () => {
    const book = `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const bytes = handMade('<row r="1"><c r="A1" t="d"><v>2022-06-09</v></c></row>', {
      'xl/workbook.xml': book,
    });
    const file = readWorkbook(bytes, 'a.xlsx');
    expect(file.dateSystem).toBe(1904);
    expect(toSnapshot(file).sheets[0]?.values).toEqual([[43259]]);
  });
});

describe('where cells are', () => {
  it('follows the one before when they do not say', () => {
    const sheet = read(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect([...(sheet.rows.get(0)?.keys() ?? [])]).toEqual([0, 3, 4]);
    expect([...sheet.rows.keys()]).toEqual([0, 4, 5]);
  });

  it('does not matter to an empty sheet', () => {
    expect(toSnapshot(readWorkbook(handMade('<sheetData/>'), 'a.xlsx')).sheets[0]).toMatchObject({
      values: [],
      top: 0,
    });
  });

  it('is the used range of values and formulas, with the formats around them', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const bytes = handMade(
      '<cols><col min="3" max="3" style="1"/></cols><sheetData><row r="1"><c r="A1" s="1"/></row><row r="3" s="2" customFormat="1"><c r="B3"><v>1</v></c></row><row r="4" hidden="1"/><row r="5"><c r="C5"><f>B3</f></c><c r="H5" s="1"/></row><row r="9" hidden="1"/></sheetData><mergeCells><mergeCell ref="B3:C3"/><mergeCell ref="A9:B9"/></mergeCells>',
      { 'xl/styles.xml': styles },
    );
    expect(toSnapshot(readWorkbook(bytes, 'a.xlsx')).sheets[0]).toEqual({
      name: 'Ark1',
      visibility: 'visible',
      isProtected: false,
      top: 2,
      left: 1,
      values: [
        [1, null],
        [null, null],
        [null, null],
      ],
      formulas: [
        ['', ''],
        ['', ''],
        ['', '=B3'],
      ],
      numberFormats: [
        ['General', 'm/d/yyyy'],
        ['General', '0.00'],
        ['General', 'General'],
      ],
      tables: [],
      merges: [{ top: 2, left: 1, rows: 1, columns: 2 }],
      hiddenRows: [3],
    });
  });

  it('is not laid out when a stray cell makes it too large', () => {
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
    );
    const file = readWorkbook(
      handMade(`${rows.join('')}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
      'a.xlsx',
    );
    expect(() => toSnapshot(file)).toThrow(/workbook-too-many-cells/);
  });
});

describe('formulas', () => {
  it('that are shared are written out, moved as Excel moves them', () => {
    const sheet = read(
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" ref="B3:C4" si="0">A1+$A$1+LOG10(A$2)+Ark_1!B2&amp;"A1"+\'A1 b\'!A1+T[A1]+SUM(A:A,2:2)</f><v>1</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    expect(cellAt(sheet, 2, 1)?.formula).toBe(
      `=A1+$A$1+LOG10(A$2)+Ark_1!B2&"A1"+'A1 b'!A1+T[A1]+SUM(A:A,2:2)`,
    );
    expect(cellAt(sheet, 3, 2)?.formula).toBe(
      `=B2+$A$1+LOG10(B$2)+Ark_1!C3&"A1"+'A1 b'!B2+T[A1]+SUM(B:B,3:3)`,
    );
    expect(cellAt(sheet, 1, 2)?.formula).toBe(
      `=B1048576+$A$1+LOG10(B$2)+Ark_1!C1&"A1"+'A1 b'!B1048576+T[A1]+SUM(B:B,1:1)`,
    );
  });

  it('over several cells belong to each, unless they spill', () => {
    const sheet = read(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="C1" cm="1"><f t="array" ref="C1:C2">_xlfn._xlws.SORT(B1:B2)</f><v>1</v></c><c r="E1"><f t="dataTable" ref="E1:E2" dt2D="1" dtr="1" r1="G1" r2="G2"/><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>2</v></c><c r="E2"><v>2</v></c></row>',
    );
    const formulas = [0, 2, 4].map((column) => [0, 1].map((row) => cellAt(sheet, row, column)?.formula));
    expect(formulas).toEqual([
      ['=B1:B2', '=B1:B2'],
      ['=SORT(B1:B2)', ''],
      ['=TABLE(G1,G2)', '=TABLE(G1,G2)'],
    ]);
  });

  it('name the columns of their own table as Excel shows them', () => {
    const table = `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Nr"/><tableColumn id="2" name="Ramme_x000a_(MNOK)"/></tableColumns></table>`;
    const sheet = read(
      '<row r="2"><c r="A2"><f>T[[#This Row],[Nr]]*SUM(T[Nr])+T[[#This Row],[Ramme (MNOK)]]</f></c></row><row r="5"><c r="A5"><f>T[[#This Row],[Nr]]</f></c></row>',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(['table', '../tables/table1.xml']),
        'xl/tables/table1.xml': table,
      },
    );
    expect(cellAt(sheet, 1, 0)?.formula).toBe('=[@Nr]*SUM(T[Nr])+[@[Ramme (MNOK)]]');
    expect(cellAt(sheet, 4, 0)?.formula).toBe('=T[@Nr]');
    expect(sheet.tables[0]).toMatchObject({
      hasHeader: true,
      hasTotals: false,
      columns: ['Nr', 'Ramme\n(MNOK)'],
    });
  });
});

describe('sheets', () => {
  it('are read with their sizes, panes, protection and what is hidden', () => {
    const sheet = read(
      '<sheetViews><sheetView><pane xSplit="1" ySplit="4" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="12" zeroHeight="1"/><cols><col min="2" max="16384" hidden="1" width="9"/></cols><sheetData><row r="2" ht="30"><c r="A2"><v>1</v></c></row><row r="4" ht="0"/></sheetData><sheetProtection sheet="1"/><extLst><ext><row r="9"><c r="A9"><v>1</v></c></row></ext></extLst>',
    );
    expect(sheet).toMatchObject({
      frozenRows: 4,
      frozenColumns: 1,
      isProtected: true,
      defaultColumnWidth: 12,
    });
    expect([...sheet.hiddenRows].sort()).toEqual([0, 2, 3]);
    expect(sheet.hiddenColumns.size).toBe(16_383);
    expect(sheet.rowHeights).toEqual(new Map([[1, 30]]));
    expect([...sheet.rows.keys()]).toEqual([1]);
  });

  it('are found through relationships, wherever the parts are, in strict files with prefixes too', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const relationship = (kind: string, target: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x7" Type="${strict}/officeDocument/relationships/${kind}" Target="${target}"/></Relationships>`;
    const bytes = handMade('', {
      '_rels/.rels': relationship('officeDocument', '/excel/book.xml'),
      'excel/book.xml': `<s:workbook xmlns:s="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><s:bookViews><s:workbookView/></s:bookViews><s:sheets><s:sheet name="Ark &amp; 1" sheetId="4" q:id="x7" state="veryHidden"/></s:sheets><s:definedNames><s:definedName name="Ramme">'Ark &amp; 1'!$A$1</s:definedName><s:definedName name="Lokalt" localSheetId="0">1</s:definedName><s:definedName name="_xlnm.Print_Area">1</s:definedName></s:definedNames></s:workbook>`,
      'excel/_rels/book.xml.rels': relationship('worksheet', './sheets/../Ark%201.xml'),
      'excel/ark 1.xml': `<s:worksheet xmlns:s="${strict}/spreadsheetml/main"><s:sheetData><s:row r="1"><s:c r="A1" t="inlineStr"><s:is><s:t>x</s:t></s:is></s:c></s:row></s:sheetData></s:worksheet>`,
    });
    const file = readWorkbook(bytes, 'a.xlsx');
    expect(file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Ark & 1', 'veryHidden'],
    ]);
    expect(toSnapshot(file).sheets[0]?.values).toEqual([['x']]);
    expect(file.names).toEqual([{ name: 'Ramme', formula: "='Ark & 1'!$A$1" }]);
  });

  it('have the colours of theme, palette and tint', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="0.0&quot; MNOK&quot;"/></numFmts><fonts><font/><font><b/><i val="0"/><u/><sz val="14"/><color theme="1"/><name val="Arial"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders><border/><border><left style="thin"><color rgb="FFCCCCCC"/></left><right/><top style="thin"/></border></borders><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" wrapText="1"/><protection locked="0"/></xf><xf fillId="2"/></cellXfs></styleSheet>`;
    const { styles: read } = readWorkbook(handMade('', { 'xl/styles.xml': styles }), 'a.xlsx');
    expect(read).toHaveLength(3);
    expect(read[1]).toEqual({
      numberFormat: '0.0" MNOK"',
      fill: '#B4C7E7',
      font: { name: 'Arial', size: 14, bold: true, italic: false, underline: true, color: '#000000' },
      horizontal: 'center',
      vertical: 'bottom',
      wrap: true,
      borders: { top: '#000000', right: null, bottom: null, left: '#CCCCCC' },
      locked: false,
    });
    expect(read[2]?.fill).toBe('#FFFF00');
  });

  it("keep Office's own custom XML to Office", () => {
    const file = readWorkbook(
      handMade('', {
        'xl/_rels/workbook.xml.rels': relationships(
          ['worksheet', 'worksheets/sheet1.xml'],
          ['customXml', '../customXml/item1.xml'],
          ['customXml', '../customXml/item2.xml'],
        ),
        'customXml/item1.xml':
          '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
        'customXml/item2.xml': '<?xml version="1.0"?><a xmlns="urn:a"/>',
      }),
      'a.xlsx',
    );
    expect(file.customXmlParts.map(({ path }) => path)).toEqual(['customXml/item2.xml']);
  });
});

describe('what is no workbook', () => {
  const whole = handMade('<row r="1"><c r="A1"><v>1</v></c></row>');
  const compoundFile = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (let at = 0; at < stream.length; at += 1) bytes[512 + at * 2] = stream.charCodeAt(at);
    bytes[512 + 64] = (stream.length + 1) * 2;
    return bytes;
  };

  it.each([
    ['an empty file', new Uint8Array(), 'workbook-not-xlsx'],
    ['a text', new TextEncoder().encode('Nr;Navn\n1;a'), 'workbook-not-xlsx'],
    ['a zip of something else', writeZip([{ name: 'a.txt', bytes: new Uint8Array(9) }]), 'workbook-not-xlsx'],
    [
      'a Word document',
      handMade('', { 'xl/workbook.xml': '<w:document xmlns:w="w"/>' }),
      'workbook-not-xlsx',
    ],
    [
      'a binary workbook',
      handMade('', { '_rels/.rels': relationships(['officeDocument', 'xl/workbook.bin']) }),
      'workbook-not-xlsx',
    ],
    ['an old workbook', compoundFile('Workbook'), 'workbook-old-format'],
    ['an encrypted workbook', compoundFile('EncryptedPackage'), 'workbook-encrypted'],
    ['an old Word document', compoundFile('WordDocument'), 'workbook-not-xlsx'],
    ['half a file', whole.slice(0, whole.length / 2), 'workbook-truncated'],
    ['all but the last bytes', whole.slice(0, -5), 'workbook-truncated'],
    ['a sheet cut off', handMade('<worksheet><sheetData><row>'), 'workbook-damaged'],
    ['a missing part', handMade('', { 'xl/worksheets/sheet1.xml': null }), 'workbook-damaged'],
    [
      'a document type',
      handMade(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>${worksheet('')}`),
      'workbook-damaged',
    ],
    ['no sheets', handMade('', { 'xl/workbook.xml': `<workbook xmlns="${MAIN}"/>` }), 'workbook-damaged'],
  ])('%s is told as such', (_, bytes, code) => {
    expect(problemOf(bytes).code).toBe(code);
  });

  it('never reads anything from a file cut at any place', () => {
    for (let length = 0; length < whole.length; length += 7)
      expect(problemOf(whole.slice(0, length)).code).toMatch(/^workbook-(?:truncated|not-xlsx|damaged)$/);
  });

  it('finds a changed byte by the checksum', () => {
    const stored = whole.slice();
    const text = new TextDecoder('latin1').decode(stored);
    const at = text.indexOf('xl/worksheets/sheet1.xml') + 60;
    stored[at] = (stored[at] ?? 0) ^ 1;
    expect(problemOf(stored)).toEqual({
      code: 'workbook-damaged',
      file: 'a.xlsx',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  it('is refused for its declared sizes before anything is unpacked', () => {
    const bomb = whole.slice();
    const view = new DataView(bomb.buffer);
    const end = bomb.length - 22;
    view.setUint32(view.getUint32(end + 16, true) + 24, 0xfffffff0, true);
    expect(problemOf(bomb)).toEqual({
      code: 'workbook-too-large',
      file: 'a.xlsx',
      megabytes: 4097,
      limit: 512,
    });
  });

  it('is refused when it unpacks to more than it declares', () => {
    const [first] = handMadeParts('').keys();
    const lying = whole.slice();
    const view = new DataView(lying.buffer);
    view.setUint32(view.getUint32(lying.length - 22 + 16, true) + 24, 10, true);
    expect(first).toBe('[Content_Types].xml');
    // The workbook does not read this part; the one that does must not trust it.
    const record = view.getUint32(lying.length - 22 + 16, true);
    const next = record + 46 + view.getUint16(record + 28, true);
    view.setUint32(next + 24, 10, true);
    expect(problemOf(lying)).toEqual({ code: 'workbook-damaged', file: 'a.xlsx', part: '_rels/.rels' });
  });

  it('is refused when entries share bytes, or names', () => {
    const overlapping = whole.slice();
    const view = new DataView(overlapping.buffer);
    const record = view.getUint32(overlapping.length - 22 + 16, true);
    const next = record + 46 + view.getUint16(record + 28, true);
    view.setUint32(next + 42, view.getUint32(record + 42, true), true);
    view.setUint32(record + 20, view.getUint32(record + 20, true) + 40, true);
    expect(problemOf(overlapping).code).toBe('workbook-damaged');
    const bytes = new Uint8Array(1);
    expect(
      problemOf(
        writeZip([
          { name: 'a.xml', bytes },
          { name: 'A.xml', bytes },
        ]),
      ).code,
    ).toBe('workbook-damaged');
  });
});
