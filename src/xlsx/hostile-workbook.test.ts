import { describe, expect, it } from '@jest/globals';
import { Deflate } from 'fflate';
import { Fault, type Problem } from '../core/fault';
import { readWorkbook } from './read-workbook';
import { handMade, relationships, strings, worksheet } from './testing/hand-made';
import { toSnapshot } from './to-snapshot';

/** Files made to take all time or memory, or to say two things at once. Each is told as what it is, soon. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'xl/worksheets/sheet1.xml';
const DAMAGED = { code: 'workbook-damaged', file: 'a.xlsx', part: SHEET };

function problemOf(bytes: Uint8Array): Problem {
  try {
    toSnapshot(readWorkbook(bytes, 'a.xlsx'));
  } catch (error) {
    if (error instanceof Fault) return error.problem;
    throw error;
  }
  throw new Error('It was read.');
}

function book(sheets: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`;
}

describe('the zip', () => {
  it('is given up where a part goes on long past the size it declares', () => {
    const bomb = withRaw(handMade(''), SHEET, zerosInBlocks(2000));
    const started = performance.now();
    expect(problemOf(bomb)).toEqual(DAMAGED);
    // All two gigabytes of it would take some six seconds, and a larger file of this kind any time.
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('may not give two parts the same bytes', () => {
    const zip = handMade('');
    const view = new DataView(zip.buffer);
    const first = view.getUint32(zip.length - 6, true);
    const next = first + 46 + view.getUint16(first + 28, true);
    view.setUint32(next + 42, view.getUint32(first + 42, true), true);
    expect(problemOf(zip).code).toBe('workbook-damaged');
  });
});

/** Megabytes of zeros, deflated. */
function zerosInBlocks(megabytes: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate({ level: 9 }, (piece) => pieces.push(piece));
  deflate.push(new Uint8Array(1 << 20));
  deflate.flush();
  const block = Buffer.concat(pieces.splice(0));
  deflate.push(new Uint8Array(), true);
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), ...pieces]);
}

/** The zip with other compressed data for its last part, which keeps the size and the checksum it declares. */
function withRaw(zip: Uint8Array, name: string, raw: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true);
  const text = new TextDecoder('latin1').decode(zip);
  const record = text.indexOf(name, directory) - 46;
  const start = view.getUint32(record + 42, true);
  const dataStart = start + 30 + name.length;
  const records = zip.slice(directory);
  new DataView(records.buffer).setUint32(record - directory + 20, raw.length, true);
  new DataView(records.buffer).setUint32(records.length - 6, dataStart + raw.length, true);
  return Buffer.concat([zip.slice(0, dataStart), raw, records]);
}

/** The zip, a part of it said to be of this size when unpacked. */
function declaring(zip: Uint8Array, name: string, size: number): Uint8Array {
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true);
  const record = new TextDecoder('latin1').decode(zip).indexOf(name, directory) - 46;
  view.setUint32(record + 24, size, true);
  return zip;
}

describe('the XML', () => {
  it('may not go on for ever without an element', () => {
    const long = ' '.repeat(5_000_000);
    for (const run of [`<!--${long}-->`, `<?a ${long}?>`, `<![CDATA[${long}]]>`, `<a b="${long}"/>`, long])
      expect(problemOf(handMade(`<worksheet>${run}</worksheet>`))).toEqual(DAMAGED);
  });

  it('is read of the content types too, which a changed copy changes', () => {
    const types = '<Types><!-- </Types>';
    expect(problemOf(handMade('', { '[Content_Types].xml': types }))).toMatchObject({
      part: '[Content_Types].xml',
    });
  });

  it('of a custom part without an end to its tags does not hold the reading up', () => {
    const started = performance.now();
    const file = readWorkbook(
      handMade('', {
        'xl/_rels/workbook.xml.rels': relationships(
          ['worksheet', 'worksheets/sheet1.xml'],
          ['customXml', '../customXml/a.xml'],
          ['customXml', '../customXml/a.xml'],
        ),
        'customXml/a.xml': `${'<a'.repeat(200_000)}${'b'.repeat(200_000)}`,
      }),
      'a.xlsx',
    );
    expect(file.customXmlParts).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a cell', () => {
  it('holds no more text or formula than Excel lets it', () => {
    const long = 'a'.repeat(32_768);
    expect(
      problemOf(
        handMade('<row><c t="s"><v>0</v></c></row>', { 'xl/sharedStrings.xml': strings(`<t>${long}</t>`) }),
      ),
    ).toEqual(DAMAGED);
    expect(problemOf(handMade(`<row><c t="str"><v>${long}</v></c></row>`))).toEqual(DAMAGED);
    expect(problemOf(handMade(`<row><c><f>${long}</f></c></row>`))).toEqual(DAMAGED);
  });

  it('stands in a whole row', () => {
    expect(problemOf(handMade('<row r="2.5"><c><v>1</v></c></row>'))).toEqual(DAMAGED);
  });

  it('has a number format that Excel could have', () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(256)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`;
    const { styles: read } = readWorkbook(handMade('', { 'xl/styles.xml': styles }), 'a.xlsx');
    expect(read[0]?.numberFormat).toBe('General');
  });
});

describe('formulas', () => {
  it('are not written out beyond what a workbook may take', () => {
    const followers = '<row><c><f t="shared" si="0"/></c></row>'.repeat(200);
    const sheet = `<row><c><f t="shared" si="0">${'A1+'.repeat(10_000)}1</f></c></row>${followers}`;
    const bytes = handMade(sheet, { 'a.bin': ' ' });
    expect(readWorkbook(bytes, 'a.xlsx').sheets).toHaveLength(1);
    expect(problemOf(declaring(bytes, 'a.bin', 510 * 1024 * 1024))).toMatchObject({
      code: 'workbook-too-large',
      limit: 512,
    });
  });

  it('of arrays do not lie over one another', () => {
    const cell = '<row><c><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>';
    expect(problemOf(handMade(cell.repeat(20_000)))).toEqual(DAMAGED);
  });

  it('of arrays are those of all their cells that are there', () => {
    const [sheet] = readWorkbook(
      handMade(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B3">1</f><v>1</v></c></row><row r="3"><c r="B3"><v>1</v></c><c r="C3"><v>1</v></c></row>',
      ),
      'a.xlsx',
    ).sheets;
    const formulas = [...(sheet?.rows.values() ?? [])].map((row) =>
      [...row.values()].map((one) => one.formula),
    );
    expect(formulas).toEqual([['=1'], ['=1', '']]);
  });
});

describe('a sheet', () => {
  it('is one part, with a name of its own', () => {
    const one = '<sheet name="A" sheetId="1" r:id="rId1"/>';
    const rels = relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet1.xml'],
    );
    const problem = { code: 'workbook-damaged', part: 'xl/workbook.xml' };
    for (const other of ['name="B" sheetId="2" r:id="rId2"', 'name="a" sheetId="2" r:id="rId3"'])
      expect(
        problemOf(
          handMade('', {
            'xl/workbook.xml': book(`${one}<sheet ${other}/>`),
            'xl/_rels/workbook.xml.rels': rels,
          }),
        ),
      ).toMatchObject(problem);
  });

  it('has tables that are on it, apart from one another, and each read once', () => {
    const rels = (...targets: readonly string[]): Record<string, string> => ({
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ...targets.map((target) => ['table', `../tables/${target}.xml`] as const),
      ),
    });
    const table = (ref: string): string => `<table ref="${ref}" displayName="T"/>`;
    const off = handMade('', { ...rels('a'), 'xl/tables/a.xml': table('A1:XFE2') });
    expect(problemOf(off)).toMatchObject({ part: 'xl/tables/a.xml' });
    const two = { 'xl/tables/a.xml': table('A1:C3'), 'xl/tables/b.xml': table('C3:D5') };
    expect(problemOf(handMade('', { ...rels('a', 'b'), ...two }))).toEqual(DAMAGED);
    const beside = { ...two, 'xl/tables/b.xml': table('D1:D5') };
    const [sheet] = readWorkbook(handMade('', { ...rels('a', 'b', 'a'), ...beside }), 'a.xlsx').sheets;
    expect(sheet?.tables).toHaveLength(2);
  });

  it('does not describe its columns over and over', () => {
    const columns = '<col min="1" max="16384" width="9"/>'.repeat(2000);
    const started = performance.now();
    readWorkbook(handMade(`<cols>${columns}</cols><sheetData/>`), 'a.xlsx');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('shares the formats of rows without cells', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `<row r="${row + 2}" s="1" customFormat="1"/>`);
    const far = '<row r="9999"><c r="XFD9999"><v>1</v></c></row>';
    const bytes = handMade(`<row r="1"><c r="A1"><v>1</v></c></row>${rows.join('')}${far}`);
    const [sheet] = toSnapshot(readWorkbook(bytes, 'a.xlsx')).sheets;
    expect(sheet?.numberFormats[2]).toBe(sheet?.numberFormats[3]);
  });

  it('is laid out only when all sheets together can be', () => {
    const wide = `<row r="1"><c r="XFD1"><v>1</v></c></row>${'<row><c r="A1"><v>1</v></c></row>'.repeat(800)}`;
    const names = ['s1', 's2'];
    const bytes = handMade('', {
      'xl/workbook.xml': book(
        names.map((name, id) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id + 1}"/>`).join(''),
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        ...names.map((name) => ['worksheet', `worksheets/${name}.xml`] as const),
      ),
      ...Object.fromEntries(names.map((name) => [`xl/worksheets/${name}.xml`, worksheet(wide)])),
    });
    expect(problemOf(bytes)).toMatchObject({ code: 'workbook-too-many-cells' });
  });
});
