import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fault } from '../../core/fault';
import { contentAt } from '../../core/workbook/content';
import type { CellContent, Edit } from '../../core/workbook/edits';
import { createWorkbook } from '../create/create-workbook';
import { inflateEntry, readZip } from '../../ooxml/zip';
import { readWorkbook } from '../read-workbook';
import { handMade, relationships, strings } from '../testing/hand-made';
import { toSnapshot } from '../to-snapshot';
import { patchWorkbook } from './patch-workbook';

const decoder = new TextDecoder();

function partOf(bytes: Uint8Array, path: string): string | null {
  const zip = readZip(bytes);
  const entry = zip.entries.find(({ name }) => name === path);
  return entry ? decoder.decode(inflateEntry(zip, entry)) : null;
}

/** Header, compressed data and all. */
function rawOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    readZip(bytes).entries.map(({ name, start, end }) => [
      name,
      Buffer.from(bytes.subarray(start, end)).toString('hex'),
    ]),
  );
}

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [rawOf(before), rawOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
}

function edit(cell: string, was: CellContent, to: CellContent): Edit {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return { address: { sheet: 'Ark1', row: Number(row) - 1, column: letter.charCodeAt(0) - 65 }, was, to };
}

function patchedSheet(sheet: string, edits: readonly Edit[]): string {
  const bytes = patchWorkbook(readWorkbook(handMade(sheet), 'a.xlsx'), { edits });
  return (
    /<sheetData[\s\S]*<\/sheetData>|<sheetData\/>/.exec(
      partOf(bytes, 'xl/worksheets/sheet1.xml') ?? '',
    )?.[0] ?? ''
  );
}

describe('patchWorkbook', () => {
  it('writes each kind of content into the cell and leaves its neighbours', () => {
    const sheet = patchedSheet(
      '<row r="1" spans="1:3"><c r="A1" s="0"><v>1</v></c><c r="B1" t="b"><v>1</v></c><c r="C1"/></row>',
      [edit('A1', 1, '=4 & <5'), edit('C1', null, 4.8)],
    );
    expect(sheet).toBe(
      '<sheetData><row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>=4 &amp; &lt;5</t></is></c><c r="B1" t="b"><v>1</v></c><c r="C1"><v>4.8</v></c></row></sheetData>',
    );
  });

  it('puts new cells and rows in their order, with spans and dimension grown', () => {
    const bytes = patchWorkbook(
      readWorkbook(
        handMade(
          '<dimension ref="B2:B4"/><sheetData><row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="4"/></sheetData>',
        ),
        'a.xlsx',
      ),
      {
        edits: [
          edit('D2', null, true),
          edit('A2', null, 'x'),
          edit('A4', null, 1),
          edit('C3', null, 2),
          edit('A9', null, 3),
          edit('A1', null, 0),
        ],
      },
    );
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<dimension ref="A1:D9"/><sheetData><row r="1"><c r="A1"><v>0</v></c></row>' +
        '<row r="2" spans="1:4"><c r="A2" t="inlineStr"><is><t>x</t></is></c><c r="B2"><v>1</v></c><c r="D2" t="b"><v>1</v></c></row>' +
        '<row r="3"><c r="C3"><v>2</v></c></row><row r="4"><c r="A4"><v>1</v></c></row><row r="9"><c r="A9"><v>3</v></c></row></sheetData>',
    );
  });

  it('opens an empty data element', () => {
    expect(patchedSheet('<sheetData/>', [edit('B2', null, 1)])).toBe(
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    );
  });

  it('counts cells and rows without a place of their own', () => {
    expect(
      patchedSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>', [
        edit('B1', 2, null),
      ]),
    ).toBe('<sheetData><row><c><v>1</v></c><c r="B1"/></row><row><c><v>3</v></c></row></sheetData>');
  });

  it('keeps the prefix of the sheet', () => {
    const prefixed =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const bytes = patchWorkbook(readWorkbook(handMade(prefixed), 'a.xlsx'), {
      edits: [edit('A1', 1, 2), edit('B1', null, 'b')],
    });
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<x:c r="A1"><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c>',
    );
  });

  it('gives new cells the style of the row, else of the column', () => {
    const sheet =
      '<cols><col min="2" max="2" style="2" width="9"/></cols><sheetData><row r="1" s="1" customFormat="1"><c r="A1"/></row><row r="2"><c r="A2" s="3"><v>1</v></c></row></sheetData>';
    expect(patchedSheet(sheet, [edit('B1', null, 1), edit('B2', null, 2), edit('A2', 1, null)])).toContain(
      '<c r="B1" s="1"><v>1</v></c></row><row r="2"><c r="A2" s="3"/><c r="B2" s="2"><v>2</v></c>',
    );
  });

  it('gives the others of a shared formula their own when the one that holds it is written over', () => {
    const sheet =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';
    const bytes = patchWorkbook(readWorkbook(handMade(sheet), 'a.xlsx'), {
      edits: [edit('A1', { formula: '=B1*$C$1' }, 5)],
      results: [{ address: edit('A3', null, null).address, value: 9 }],
    });
    const patched = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(patched).toContain('<c r="A1"><v>5</v></c>');
    expect(patched).toContain('<c r="A2"><f>B2*$C$1</f><v>2</v></c>');
    expect(patched).toContain('<c r="A3"><f>B3*$C$1</f><v>9</v></c>');
  });

  it('refuses a cell of an array formula or a data table', () => {
    const sheet =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const file = readWorkbook(handMade(sheet), 'a.xlsx');
    expect(() => patchWorkbook(file, { edits: [edit('A2', { formula: '=B1:B2' }, 1)] })).toThrow(
      new Fault({ code: 'cell-not-editable', file: 'a.xlsx', cell: "'Ark1'!A2", reason: 'array-formula' }),
    );
  });

  it('refuses all when a cell is not as it was', () => {
    const file = readWorkbook(handMade('<row r="1"><c r="A1"><v>1</v></c></row>'), 'a.xlsx');
    expect(() => patchWorkbook(file, { edits: [edit('B1', null, 2), edit('A1', 7, 2)] })).toThrow(
      new Fault({ code: 'cell-changed', file: 'a.xlsx', cell: "'Ark1'!A1" }),
    );
    expect(() =>
      patchWorkbook(file, { edits: [{ ...edit('A1', 1, 2), address: { sheet: 'X', row: 0, column: 0 } }] }),
    ).toThrow(/sheet-missing/);
  });

  it('takes a second edit of a cell from where the first left it', () => {
    const bytes = handMade('<row r="1"><c r="A1"><v>1</v></c></row>');
    const file = readWorkbook(bytes, 'a.xlsx');
    const twice = patchWorkbook(file, { edits: [edit('A1', 1, 2), edit('A1', 2, 3)] });
    expect(contentAt(toSnapshot(readWorkbook(twice, 'a.xlsx')), edit('A1', 0, 0).address)).toBe(3);
    expect(patchWorkbook(file, { edits: [edit('A1', 1, 2), edit('A1', 2, 1)] })).toEqual(bytes);
  });

  it('drops the calculation chain with all that names it, and has Excel calculate', () => {
    const chain = {
      'xl/calcChain.xml': '<calcChain/>',
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['calcChain', 'calcChain.xml'],
      ),
      '[Content_Types].xml':
        '<Types><Override PartName="/xl/calcChain.xml" ContentType="c"/><Default Extension="xml" ContentType="x"/></Types>',
    };
    const file = readWorkbook(handMade('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', chain), 'a.xlsx');
    const formula = patchWorkbook(file, {
      edits: [edit('A1', { formula: '=1+1' }, { formula: '=XLOOKUP(1,B:B,C:C)' })],
    });
    expect(partOf(formula, 'xl/calcChain.xml')).toBeNull();
    expect(partOf(formula, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partOf(formula, '[Content_Types].xml')).toBe(
      '<Types><Default Extension="xml" ContentType="x"/></Types>',
    );
    expect(partOf(formula, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
    expect(partOf(formula, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1"><f>_xlfn.XLOOKUP(1,B:B,C:C)</f></c>',
    );
    const value = patchWorkbook(file, { edits: [edit('B1', null, 1)] });
    expect(partOf(value, 'xl/calcChain.xml')).toBe('<calcChain/>');
    expect(partOf(value, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('writes what formulas give, beside a formula that stays', () => {
    const file = readWorkbook(
      handMade('<row r="1"><c r="A1" cm="1" t="str"><f t="array" ref="A1">B1&amp;"x"</f><v>ax</v></c></row>'),
      'a.xlsx',
    );
    const bytes = patchWorkbook(file, {
      edits: [edit('B1', null, 'b'), edit('C1', null, { formula: '=B1="b"' })],
      results: [
        { address: edit('A1', null, null).address, value: 'bx' },
        { address: edit('C1', null, null).address, value: true },
      ],
    });
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1" t="str" cm="1"><f t="array" ref="A1">B1&amp;"x"</f><v>bx</v></c><c r="B1" t="inlineStr"><is><t>b</t></is></c><c r="C1" t="b"><f>B1="b"</f><v>1</v></c>',
    );
  });

  it('leaves every part that it does not know as it is', () => {
    const unknown = {
      'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="x">\r\n  <odd   spacing = "1"/></c:chartSpace>',
      'xl/pivotTables/pivotTable1.xml': '<pivot/>',
      'xl/vbaProject.bin': '\u0000\u0001',
      'xl/sharedStrings.xml': strings('<t>a</t>'),
    };
    const bytes = handMade('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', unknown);
    const patched = patchWorkbook(readWorkbook(bytes, 'a.xlsx'), { edits: [edit('A1', 'a', 'b')] });
    expect(changedParts(bytes, patched)).toEqual(['xl/worksheets/sheet1.xml']);
    expect([...rawOf(patched).keys()]).toEqual([...rawOf(bytes).keys()]);
  });

  it('does not write in the bytes that it is given, though they are a Node buffer', () => {
    const bytes = Buffer.from(handMade('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const before = Buffer.from(bytes);
    patchWorkbook(readWorkbook(bytes, 'a.xlsx'), { edits: [edit('A1', 1, 2)] });
    expect(bytes.equals(before)).toBe(true);
  });

  it('renames a table column with its header, unless formulas name it', () => {
    const spec = {
      title: 't',
      language: 'nb-NO',
      creator: 'x',
      created: '2022-06-09T00:00:00Z',
    };
    const rows = [
      ['Nr', 'Navn'],
      [1, 'a'],
      [2, { formula: '=T[@Nr]', value: 1 }],
    ];
    const bytes = createWorkbook({
      ...spec,
      sheets: [{ name: 'Ark1', rows, tables: [{ name: 'T', area: 'A1:B3' }] }],
    });
    const file = readWorkbook(bytes, 'a.xlsx');
    const renamed = patchWorkbook(file, { edits: [edit('B1', 'Navn', 'Tittel')] });
    expect(readWorkbook(renamed, 'a.xlsx').sheets[0]?.tables[0]?.columns).toEqual(['Nr', 'Tittel']);
    for (const to of ['nr', null, 4, ' '])
      expect(() => patchWorkbook(file, { edits: [edit('B1', 'Navn', to)] })).toThrow(/table-header/);
    expect(() => patchWorkbook(file, { edits: [edit('A1', 'Nr', 'Nummer')] })).toThrow(/table-header/);
  });
});

describe('custom XML parts', () => {
  const original = handMade('<row r="1"><c r="A1"><v>1</v></c></row>');

  it('are added, changed and removed, and nothing is left', () => {
    const first = patchWorkbook(readWorkbook(original, 'a.xlsx'), {
      customXml: [{ path: null, xml: '<saksklar xmlns="urn:x">æ</saksklar>' }],
    });
    const added = readWorkbook(first, 'a.xlsx');
    expect(added.customXmlParts).toEqual([
      { path: 'customXml/item1.xml', xml: '<saksklar xmlns="urn:x">æ</saksklar>' },
    ]);
    const second = patchWorkbook(added, {
      customXml: [{ path: 'customXml/item1.xml', xml: '<saksklar xmlns="urn:x"/>' }],
    });
    expect(changedParts(first, second)).toEqual(['customXml/item1.xml']);
    const third = patchWorkbook(readWorkbook(second, 'a.xlsx'), {
      customXml: [{ path: 'customXml/item1.xml', xml: null }],
    });
    expect([...rawOf(third).keys()]).toEqual([...rawOf(original).keys()]);
    for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
      expect(partOf(third, part)).toBe(partOf(original, part));
  });
});

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' x ', 'a\r\nb', '_x000D_', '=1+1', '__proto__', '\ud800', '\uffff', '\t', 'æøå'),
);
const contents: fc.Arbitrary<CellContent> = fc.oneof(
  texts,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#N/A', '#REF!').map((error) => ({ error })),
  fc
    .constantFrom('=A1+$B$2', '=IF(A1="x>y","&",[@Ramme])', '=SUM(Behov[Ramme])')
    .map((formula) => ({ formula })),
);
const cells = fc.dictionary(
  fc.tuple(fc.nat(8), fc.nat(5)).map(([row, column]) => `${row},${column}`),
  contents,
  { maxKeys: 20 },
);

describe('any edits', () => {
  const rows = [
    ['Ramme', 'B', 'C', 'D', 'E', 'F'],
    [1, 'x', true, null, { formula: '=A2*2', value: 2 }, ' y '],
    [null, { value: { error: '#N/A' } }],
    [],
    [4.8, { formula: '=[@Ramme]', value: 4.8 }],
  ];
  const bytes = createWorkbook({
    title: 't',
    language: 'nb-NO',
    creator: 'x',
    created: '2022-06-09T00:00:00Z',
    sheets: [
      { name: 'Ark1', rows, tables: [{ name: 'Behov', area: 'A1:F9' }] },
      { name: 'Annet', rows: [['æ', 1]] },
    ],
  });
  const file = readWorkbook(bytes, 'a.xlsx');
  const snapshot = toSnapshot(file);

  it('are read back as written, touch nothing else, and can be turned around', () => {
    fc.assert(
      fc.property(cells, (wanted) => {
        const edits = Object.entries(wanted).map(([place, to]): Edit => {
          const [row = 0, column = 0] = place.split(',').map(Number);
          // The header row of the table has rules of its own.
          const address = { sheet: 'Ark1', row: row + 1, column };
          return { address, was: contentAt(snapshot, address), to };
        });
        const patched = patchWorkbook(file, { edits });
        const read = readWorkbook(patched, 'a.xlsx');
        const after = toSnapshot(read);
        for (const { address, to } of edits) expect(contentAt(after, address)).toEqual(to);
        for (let row = 0; row < 12; row += 1)
          for (let column = 0; column < 8; column += 1) {
            const address = { sheet: 'Ark1', row, column };
            if (`${row - 1},${column}` in wanted) continue;
            expect(contentAt(after, address)).toEqual(contentAt(snapshot, address));
          }
        const mayChange = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml'];
        expect(changedParts(bytes, patched).filter((part) => !mayChange.includes(part))).toEqual([]);
        const back = edits.map(({ address, was, to }) => ({ address, was: to, to: was }));
        const restored = toSnapshot(readWorkbook(patchWorkbook(read, { edits: back }), 'a.xlsx'));
        for (const { address } of edits)
          expect(contentAt(restored, address)).toEqual(contentAt(snapshot, address));
      }),
      { numRuns: 100 },
    );
  });
});
