import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { patchWorkbook, readWorkbook, toSnapshot } from '../../xlsx';
import { valueAt } from '../../core/workbook/snapshot';
import { docxText } from '../../documents/testing/docx-text';
import { changed, ownTemplate, paragraph, withBody } from '../../documents/testing/templates';
import { cliInFolder, SAMPLE } from '../testing/cli-in-folder';

const { folder, saksklar, expectRefused } = cliInFolder();
const path = (name: string): string => join(folder(), name);

async function makeMemo(): Promise<string> {
  const { out } = await saksklar('memo', 'bok.xlsx', '--case', '17/22', '-o', 'ut');
  return out.trim();
}

/** The sample with another new frame for #20. */
function moved(amount: number): Uint8Array {
  const file = readWorkbook(SAMPLE, 'bok.xlsx');
  const address = { sheet: 'Behovskø', row: 23, column: 11 };
  const sheet = toSnapshot(file).sheets.find(({ name }) => name === address.sheet);
  if (!sheet) throw new Error('no queue');
  expect([valueAt(sheet, 23, 0), valueAt(sheet, 23, 11)]).toEqual(['#20', 6.8]);
  return patchWorkbook(file, { edits: [{ address, was: 6.8, to: amount }] });
}

describe('documents', () => {
  it.each(['innkalling', 'referat', 'status', 'kontrollark'])('writes %s and says its name', async (kind) => {
    const { code, out, err } = await saksklar('documents', 'bok.xlsx', '--kind', kind, '-o', 'ut');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readFileSync(path(out.trim())).subarray(0, 2).toString()).toBe('PK');
    expect(docxText(readFileSync(path(out.trim())))).not.toMatch(/\[\[|\]\]|undefined|NaN/);
  });

  it.each([
    ['leveranseplan', 'Produktkø'],
    ['prioritering', 'Tiltak'],
    ['portefolje', 'Portefølje'],
  ])('says which table %s lacks', async (kind, table) => {
    expect(await expectRefused('documents', 'bok.xlsx', '--kind', kind, '-o', 'ut')).toContain(table);
    expect(existsSync(path('ut'))).toBe(false);
  });

  it('says which kinds there are', async () => {
    expect(await expectRefused('documents', 'bok.xlsx', '--kind', 'inkalling', '-o', 'ut')).toContain(
      'Mente du innkalling?',
    );
    await expectRefused('documents', 'bok.xlsx', '-o', 'ut');
  });

  it('marks a draft on each page', async () => {
    const { out } = await saksklar('documents', 'bok.xlsx', '--kind', 'innkalling', '-o', 'ut', '--draft');
    expect(docxText(readFileSync(path(out.trim())), /header/)).toContain('UTKAST');
  });
});

describe('template check', () => {
  it('lists the fields of a sound template', async () => {
    writeFileSync(path('mal.docx'), ownTemplate('nb'));
    const { code, out } = await saksklar('template', 'check', 'mal.docx', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: 'frame-change', errors: [], warnings: [], ok: true });
    expect(JSON.parse(out)).toHaveProperty('fields', expect.arrayContaining(['sakstittel', 'ny ramme']));
  });

  it('tells all faults at once, each with its place', async () => {
    const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;
    const body =
      paragraph('[[sakstitel]]') +
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell('[[ny ramme]]')}${cell('[[#vedlegg]]')}</w:tr></w:tbl>` +
      paragraph('[[utkast') +
      paragraph('[[tildelt ramme | kroner]] [[tildelt ramme | euro]]');
    writeFileSync(path('mal.docx'), withBody(body));
    const { code, out } = await saksklar('template', 'check', 'mal.docx', '--json');
    expect(code).toBe(1);
    const { errors } = JSON.parse(out) as { errors: { code: string; field: string; where: string }[] };
    expect(errors.map((one) => `${one.code} ${one.field}: ${one.where}`)).toEqual([
      'unknown sakstitel: brødteksten, avsnitt 1',
      'outside ny ramme: brødteksten, tabell 1, rad 1, kolonne 1',
      'unclosed utkast: brødteksten, avsnitt 4',
      'form tildelt ramme | euro: brødteksten, avsnitt 5',
      'loop-unclosed #vedlegg: brødteksten, tabell 1, rad 1, kolonne 2',
    ]);
    const text = await saksklar('template', 'check', 'mal.docx');
    expect(text.out).toContain('Mente du «sakstittel»?');
  });

  it('takes tracked changes as accepted, and says so', async () => {
    const tracked =
      '<w:p><w:r><w:t>[[saks</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>feil</w:delText></w:r></w:del>' +
      '<w:ins w:id="2" w:author="a"><w:r><w:t>tittel]]</w:t></w:r></w:ins></w:p>';
    writeFileSync(path('mal.docx'), withBody(tracked));
    const { code, out } = await saksklar('template', 'check', 'mal.docx', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      fields: expect.arrayContaining(['sakstittel']),
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'tracked-changes' })]),
    });
    await saksklar('memo', 'bok.xlsx', '--case', '17/22', '-o', 'ut', '--template', 'mal.docx');
    const [name = ''] = readdirSync(path('ut'));
    expect(docxText(readFileSync(path(join('ut', name))), /document/).trim()).toBe(
      'Økt ramme og ny frist for tillitsanker og prøvesvar',
    );
  });

  it('needs its verb and one file', async () => {
    await expectRefused('template', 'mal.docx');
    await expectRefused('template', 'check');
    await expectRefused('template', 'check', 'finnes-ikke.docx');
  });
});

describe('a field with a way of writing', () => {
  it.each([
    ['[[tildelt ramme | kroner]]', '170 000 000 kr'],
    ['[[tildelt ramme | mnok]]', '170,0 MNOK'],
    ['[[TILDELT_RAMME|Tusen]]', '170 000 TNOK'],
    ['[[#fristendringer]][[ny frist | kort dato]] [[/fristendringer]]', '31.12.2022 31.12.2022'],
  ])('%s is %s', async (field, text) => {
    writeFileSync(path('mal.docx'), withBody(paragraph(field)));
    await saksklar('memo', 'bok.xlsx', '--case', '17/22', '-o', 'ut', '--template', 'mal.docx');
    const [name = ''] = readdirSync(path('ut'));
    const written = docxText(readFileSync(path(join('ut', name))), /document/);
    expect(written.replaceAll('\u00a0', ' ').trim()).toBe(text);
  });
});

describe('verify and refresh', () => {
  it('say that a fresh memo is the same, with 0', async () => {
    const name = await makeMemo();
    const { code, out } = await saksklar('verify', name, 'bok.xlsx', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ same: true, differences: [] });
  });

  it('tell each difference, with 1, and bring the memo up to date', async () => {
    const name = await makeMemo();
    writeFileSync(path('ny.xlsx'), moved(7));
    const before = await saksklar('verify', name, 'ny.xlsx', '--json');
    expect(before.code).toBe(1);
    expect(JSON.parse(before.out)).toMatchObject({
      same: false,
      differences: expect.arrayContaining([
        expect.objectContaining({ field: 'need.20.proposed', memo: '6,8 MNOK', workbook: '7,0\u00a0MNOK' }),
      ]),
    });
    const text = await saksklar('verify', name, 'ny.xlsx');
    expect(text.out).toContain('#20 ny ramme: dokumentet har 6,8 MNOK, arbeidsboken har nå 7,0\u00a0MNOK');
    const refreshed = await saksklar('refresh', name, 'ny.xlsx', '-o', 'nytt.docx');
    expect({ code: refreshed.code, err: refreshed.err }).toEqual({ code: 0, err: '' });
    expect(refreshed.out).toContain('#20 ny ramme: 6,8 → 7,0');
    expect((await saksklar('verify', 'nytt.docx', 'ny.xlsx')).code).toBe(0);
    expect((await saksklar('verify', name, 'bok.xlsx')).code).toBe(0);
  });

  it('tell that the workbook is read otherwise than when the memo was made, where that is why they differ', async () => {
    const columns = ['Ny ramme (MNOK)', 'Endring (MNOK)'].map((header) => ({
      table: 'needs',
      header,
      field: null,
    }));
    writeFileSync(path('valg.json'), JSON.stringify({ version: 1, columns }));
    const name = await makeMemo();
    const { out } = await saksklar('verify', name, 'bok.xlsx', '--settings', 'valg.json');
    expect(out).toContain('Arbeidsboken leses på en annen måte enn da dokumentet ble laget');
    expect(out).toContain('#20 ny ramme: dokumentet har 6,8 MNOK, og det kan ikke leses av arbeidsboken nå');
    const refreshed = await saksklar(
      'refresh',
      name,
      'bok.xlsx',
      '-o',
      'nytt.docx',
      '--settings',
      'valg.json',
    );
    expect(refreshed.err).toContain('Oppgi innstillingene fra den gangen med --settings.');
    const same = await saksklar('verify', name, 'bok.xlsx');
    expect(same.out).not.toContain('på en annen måte');
  });

  it('refuse what they cannot compare, and write nothing', async () => {
    const name = await makeMemo();
    writeFileSync(path('mal.docx'), ownTemplate('nb'));
    expect(await expectRefused('verify', 'mal.docx', 'bok.xlsx')).toContain('laget med Saksklar');
    await expectRefused('verify', name);
    await expectRefused('refresh', name, 'bok.xlsx');
    expect(await expectRefused('refresh', name, 'bok.xlsx', '-o', name)).toContain(name);
    const broken = changed(readFileSync(path(name)), {
      'customXml/item1.xml': (xml) => xml.replace('17/22', '18/22'),
    });
    writeFileSync(path('endret.docx'), broken);
    await expectRefused('refresh', 'endret.docx', 'bok.xlsx', '-o', 'ut.docx');
    expect(existsSync(path('ut.docx'))).toBe(false);
  });
});
