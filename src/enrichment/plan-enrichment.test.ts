import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isoDate } from '../core/calendar/days';
import { checkWorkbook } from '../core/check';
import type { IsoDate } from '../core/calendar/iso-date';
import { OWN_COLUMN_NAMES } from '../core/enrichment/own-names';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { loadTexts, type Texts } from '../locales/texts';
import { createWorkbook, enrichWorkbook, readWorkbook, toSnapshot } from '../xlsx';
import type { CellSpec } from '../xlsx';
import { planEnrichment } from './plan-enrichment';

let texts: Texts;
beforeAll(async () => {
  texts = await loadTexts('nb');
});

const today = ((): IsoDate => {
  const day = isoDate(2022, 6, 1);
  if (!day) throw new Error('no day');
  return day;
})();

const HEADERS = [
  'Nr',
  'Navn',
  'Ansvarlig',
  'Fase',
  'Ramme (MNOK)',
  'Forbruk (MNOK)',
  'Restprognose (MNOK)',
  'Ny ramme (MNOK)',
  'Frist',
  'Ny frist',
];
const day = (value: number): CellSpec<'day'> => ({ value, style: 'day' });
const need = (id: string, ...rest: readonly CellSpec<'day'>[]): readonly CellSpec<'day'>[] => [
  id,
  `Behov ${id}`,
  'Seksjon A',
  'Under gjennomføring',
  ...rest,
];

function workbook(
  rows: readonly (readonly CellSpec<'day'>[])[],
  more: { readonly isProtected?: boolean } = {},
): Uint8Array {
  return createWorkbook({
    title: 'Kø',
    language: 'nb-NO',
    creator: 'Saksklar',
    created: '2022-06-01T00:00:00Z',
    styles: { day: { numberFormat: 'dd.mm.yyyy' } },
    sheets: [{ name: 'Kø', rows: [['Behovskø 2022'], [], HEADERS, ...rows], ...more }],
  });
}

const open = (bytes: Uint8Array) => readWorkbook(bytes, 'bok.xlsx');
const plan = (snapshot: WorkbookSnapshot) => planEnrichment(snapshot, { today, texts, language: 'nb' });
const enriched = (bytes: Uint8Array): Uint8Array =>
  enrichWorkbook(open(bytes), plan(toSnapshot(open(bytes))));

describe('planning what to add', () => {
  it('writes live formulas where the cells hold numbers and dates, with what they come to', () => {
    // 30 April and 31 December 2022.
    const bytes = workbook([
      need('#1', 8.1, 2, 5.1, 11.4, day(44681), day(44926)),
      need('#2', 4, null, null, null),
    ]);
    const [own] = plan(toSnapshot(open(bytes))).columns;
    const at = (name: (typeof OWN_COLUMN_NAMES)[number], row: number) =>
      own?.columns[OWN_COLUMN_NAMES.indexOf(name)]?.cells.get(row);
    expect(at('change', 3)).toEqual({
      content: { formula: '=IF(COUNT(E4,H4)=2,ROUND(H4-E4,8),"")' },
      value: 3.3,
    });
    expect(at('percent', 3)?.value).toBe(0.407);
    expect(at('months', 3)?.value).toBe(8);
    expect(at('available', 3)?.value).toBe(1);
    expect(at('change', 4)).toMatchObject({ value: '' });
    expect(own?.columns.map(({ column }) => column)).toEqual([10, 11, 12, 13, 14, 15, 16]);
  });

  it('writes what the core works out where a formula cannot read the cells', () => {
    const bytes = workbook([need('#1', '8,1 MNOK', null, null, '11,4', 'april 2022', 'desember 2022')]);
    const [own] = plan(toSnapshot(open(bytes))).columns;
    const contents = own?.columns.map(({ cells }) => cells.get(3)?.content);
    expect(contents?.slice(0, 3)).toEqual([3.3, 0.407, 8]);
  });

  it('never writes over what is the user’s: without room, the columns get a sheet', () => {
    const full = workbook([[...need('#1', 8.1, null, null, 11.4, null, null), null, 'notat']]);
    const { columns, sheets } = plan(toSnapshot(open(full)));
    expect(columns).toEqual([]);
    expect(sheets.map(({ kind, name }) => [kind, name])).toEqual([
      ['findings', 'Kontroll'],
      ['changes', 'Rammeendringer'],
      ['computed', 'Beregnet'],
    ]);
    expect(sheets[2]?.rows[4]?.[2]?.content).toEqual({
      formula: '=IF(COUNT(Kø!E4,Kø!H4)=2,ROUND(Kø!H4-Kø!E4,8),"")',
    });
  });

  it('adds the columns that the settings choose, and keeps those right that are there', () => {
    const bytes = workbook([need('#1', 8.1, null, null, 11.4, null, null)]);
    const chosen = (of: Uint8Array, computed: readonly string[]) =>
      plan({ ...toSnapshot(open(of)), settings: JSON.stringify({ computed }) }).columns.map(({ columns }) =>
        columns.map(({ header }) => header),
      );
    expect(chosen(bytes, ['state', 'change'])).toEqual([['Saksklar: endring (MNOK)', 'Saksklar: funn']]);
    expect(chosen(bytes, [])).toEqual([]);
    expect(chosen(enriched(bytes), [])[0]).toHaveLength(7);
  });

  it('leaves a protected sheet alone', () => {
    const { columns, marks, sheets } = plan(
      toSnapshot(open(workbook([need('#1', 8, null, null, 9)], { isProtected: true }))),
    );
    expect([columns, marks]).toEqual([[], []]);
    expect(sheets).toHaveLength(3);
  });

  it('takes another tab when the user has one of that name', () => {
    const bytes = createWorkbook({
      title: 'Kø',
      language: 'nb-NO',
      creator: 'Saksklar',
      created: '2022-06-01T00:00:00Z',
      sheets: [
        { name: 'Kø', rows: [HEADERS, ['#1', 'Behov', 'A', 'Under gjennomføring', 8]] },
        { name: 'KONTROLL', rows: [['Min egen']] },
      ],
    });
    const after = open(enriched(bytes));
    expect(after.sheets.map(({ name }) => name)).toEqual([
      'Kø',
      'KONTROLL',
      'Tidligere formater',
      'Kontroll (Saksklar)',
      'Rammeendringer',
    ]);
    expect(after.sheets[1]?.rows.get(0)?.get(0)?.value).toBe('Min egen');
  });

  it('does not read what it wrote itself: the findings stay the same, and so does the file when done again', () => {
    for (const bytes of [
      workbook([need('#1', 8.1, 9, 5.1, 11.4, day(44681), day(44926)), need('#1', 4), need('', 'x')]),
      new Uint8Array(readFileSync('assets/sample.xlsx')),
    ]) {
      const once = enriched(bytes);
      const findings = (of: Uint8Array) => checkWorkbook(toSnapshot(open(of)), { today }).findings;
      expect(findings(once)).toEqual(findings(bytes));
      expect(Buffer.from(enriched(once)).equals(Buffer.from(once))).toBe(true);
    }
  });
});
