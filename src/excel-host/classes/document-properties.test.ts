import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { handMade, relationships } from '../../xlsx/testing/hand-made';
import { createExcelHost } from '../create-excel-host';
import { failureOf } from '../testing/failure';
import { openSheet } from '../testing/open-sheet';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';
const root = relationships(
  ['officeDocument', 'xl/workbook.xml'],
  ['extended-properties', 'docProps/app.xml'],
  ['custom-properties', 'docProps/custom.xml'],
).replace(
  '</Relationships>',
  `<Relationship Id="rId9" Type="${PACKAGE}/core-properties" Target="docProps/core.xml"/></Relationships>`,
);

const file = (core: string): Uint8Array =>
  handMade('', {
    '_rels/.rels': root,
    'docProps/core.xml': core,
    'docProps/app.xml': '<Properties><Company>Etaten</Company><TotalTime>4</TotalTime></Properties>',
    'docProps/custom.xml':
      '<Properties xmlns:vt="v"><property name="Møte"><vt:lpwstr>juni 2022</vt:lpwstr></property><property name="Antall"><vt:i4>12</vt:i4></property><property name="Klar"><vt:bool>true</vt:bool></property></Properties>',
  });

const LOCKED =
  '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookProtection lockStructure="1"/><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>';

const core =
  '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Behovskø &amp; saker</dc:title><dc:creator>Seksjon A</dc:creator><dcterms:created>2022-06-01T00:00:00Z</dcterms:created></cp:coreProperties>';

async function propertiesOf(bytes: Uint8Array): Promise<unknown> {
  const { Excel } = openExcel(createExcelHost(bytes));
  return Excel.run(async ({ workbook }) => {
    workbook.properties.load(
      'title,author,company,subject,custom/items/key,custom/items/value,custom/items/type',
    );
    await workbook.context.sync();
    return workbook.properties.toJSON();
  });
}

describe('document properties', () => {
  it('are those of the file', async () => {
    expect(await propertiesOf(file(core))).toMatchObject({
      ...{ title: 'Behovskø & saker', author: 'Seksjon A', company: 'Etaten', subject: '' },
      custom: [
        { key: 'Møte', value: 'juni 2022', type: 'String' },
        { key: 'Antall', value: 12, type: 'Number' },
        { key: 'Klar', value: true, type: 'Boolean' },
      ],
    });
  });

  it('that are damaged do not keep the workbook from being read', async () => {
    expect(await propertiesOf(file('<cp:coreProperties'))).toMatchObject({ title: '', company: 'Etaten' });
  });

  it('are changed, also those of one’s own', async () => {
    const { on } = openSheet([]);
    await on((_, { workbook: { properties } }) => {
      properties.title = 'Ny tittel';
      properties.custom.add('Møte', 'juni');
      properties.custom.add('møte', 'august');
    });
    const [all, own, count] = await on((_, { workbook: { properties } }) => [
      properties.load('title'),
      properties.custom.getItem('MØTE').load('key,value'),
      properties.custom.getCount(),
    ]);
    expect([all.title, own.key, own.value, count.value]).toEqual(['Ny tittel', 'Møte', 'august', 1]);
    await on((_, { workbook: { properties } }) => properties.custom.getItem('Møte').delete());
    const gone = await on((_, { workbook }) => workbook.properties.custom.getItemOrNullObject('Møte'));
    expect(gone.isNullObject).toBe(true);
  });
});

describe('a protected workbook', () => {
  it('keeps its sheets, but not what is in them', async () => {
    const { on, read } = openSheet([['x']]);
    await on((_, { workbook }) => workbook.protection.protect('hemmelig'));
    const codeOf = async (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
      (await failureOf(on(work))).code;
    expect(await codeOf((_, { workbook }) => workbook.worksheets.add('Ny'))).toBe('AccessDenied');
    expect(await codeOf((sheet) => void (sheet.name = 'Annet'))).toBe('AccessDenied');
    expect(await codeOf((_, { workbook }) => workbook.protection.unprotect('feil'))).toBe('AccessDenied');
    await on((sheet) => void (sheet.getRange('A1').values = [['y']]));
    expect(await read('A1')).toEqual([['y']]);
    await on((_, { workbook }) => workbook.protection.unprotect('hemmelig'));
    const state = await on((_, { workbook }) => workbook.protection.load('protected'));
    expect(state.protected).toBe(false);
  });

  it('is known from the file', async () => {
    const bytes = handMade('', {
      'xl/workbook.xml': LOCKED,
    });
    const { Excel } = openExcel(createExcelHost(bytes));
    await Excel.run(async ({ workbook }) => {
      workbook.protection.load('protected');
      await workbook.context.sync();
      expect(workbook.protection.protected).toBe(true);
    });
  });
});

it('the sample says who made it', async () => {
  expect(await propertiesOf(new Uint8Array(readFileSync('assets/sample.xlsx')))).toMatchObject({
    author: 'Saksklar',
  });
});
