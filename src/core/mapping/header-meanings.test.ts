import { describe, expect, it } from '@jest/globals';
import { NO_SETTINGS } from '../settings/settings';
import { checked, need, without } from '../testing/programme-of';
import { snapshotOf } from '../testing/snapshot-of';
import type { ColumnSetting } from './known-headers';

const row = without(need(), 'Ramme (MNOK)');
/** A queue with a column more, checked with what a person has said of its headers. */
function said(columns: readonly Omit<ColumnSetting, 'table'>[], more = {}) {
  return checked(
    { needs: [{ ...row, Ramme: 4800, 'Ny ramme': 6800, 'Endring (MNOK)': 2, ...more }] },
    { settings: { ...NO_SETTINGS, columns: columns.map((one) => ({ table: 'needs', ...one })) } },
  );
}
const table = (result: ReturnType<typeof said>) => {
  const [found] = result.tables;
  if (!found) throw new Error('no table');
  return found;
};

describe('a header with the day that its amounts are of', () => {
  const columnsOf = (...headers: readonly string[]) => {
    const row = [1, 'Oppslag', 'Direktoratet', 'Under modning', ...headers.map(() => 4)];
    const { tables } = checked(snapshotOf({ Kø: [['Nr', 'Navn', 'Ansvarlig', 'Fase', ...headers], row] }));
    return [tables[0]?.columns['spent'], tables[0]?.unknown];
  };

  it.each([
    'Påløpt pr. 31.10',
    'Forbruk per 31. oktober 2022',
    'Regnskap pr. 31.10.22',
    'Brukt hittil pr oktober',
  ])('is the field without it: %s', (header) => {
    expect(columnsOf(header)).toEqual([header, []]);
  });

  it('is none where there are two of them, or one without a day', () => {
    const two = ['Påløpt pr. 30.09', 'Påløpt pr. 31.10'];
    expect(columnsOf(...two)).toEqual([undefined, two]);
    expect(columnsOf('Forbruk', 'Regnskap pr. 31.10')).toEqual(['Forbruk', ['Regnskap pr. 31.10']]);
  });
});

describe('two headers for the number of a case', () => {
  const read = (...headers: readonly string[]) => {
    const row = headers.map((_, index) => `${index + 1}/22`);
    const queue = [
      ['Nr', 'Navn', 'Ansvarlig', 'Fase'],
      [1, 'Oppslag', 'Direktoratet', 'Under modning'],
    ];
    const { tables } = checked(snapshotOf({ Kø: queue, Saker: [headers, row] }));
    return tables.find(({ kind }) => kind === 'cases');
  };

  it('are the number and the title, where no other is the title', () => {
    expect(read('Saksnr.', 'Sak', 'Forslag til vedtak')?.columns).toMatchObject({
      number: 'Saksnr.',
      title: 'Sak',
    });
    expect(read('Sak', 'Tittel', 'Type')?.columns).toMatchObject({ number: 'Sak', title: 'Tittel' });
  });

  it('leave the one that is not read among those that are not read', () => {
    const table = read('Saksnr.', 'Sak', 'Tittel', 'Forslag til vedtak');
    expect(table?.columns).toMatchObject({ number: 'Saksnr.', title: 'Tittel' });
    expect(table?.unknown).toEqual(['Sak']);
  });
});

describe('what a person has said of a header', () => {
  it('goes before what it means to everybody: another field, or none', () => {
    const result = said(
      [
        { header: 'Ramme', field: null },
        { header: 'Revidert kost', field: 'frame' },
      ],
      { 'Revidert kost': 5 },
    );
    expect(table(result).columns).toMatchObject({ frame: 'Revidert kost' });
    expect(table(result).headers).toContainEqual(
      expect.objectContaining({
        header: 'Ramme',
        field: null,
        isChosen: true,
        isOwnName: false,
        unit: null,
      }),
    );
    expect(table(result).unknown).not.toContain('Ramme');
  });

  it('is not guessed at: a header that is not read is no typing error', () => {
    const needs = [{ ...without(need(), 'Ansvarlig'), Ansvarlg: 'Direktoratet' }];
    const columns = [{ table: 'needs' as const, header: 'Ansvarlg', field: null }];
    const rules = (settings = NO_SETTINGS) =>
      checked({ needs }, { settings }).findings.flatMap(({ rule, message }) =>
        rule.startsWith('workbook/') ? [message] : [],
      );
    expect(rules()).toEqual(['near']);
    expect(rules({ ...NO_SETTINGS, columns })).toEqual(['missing']);
  });

  it('lets the table be found by what its headers mean to everybody', () => {
    const result = said([{ header: 'Nr', field: null }]);
    expect(table(result).kind).toBe('needs');
    expect(result.findings.map(({ rule }) => rule)).toContain('workbook/missing-column');
  });

  it('gives its amounts a unit, which the workbook’s own words do not take from it', () => {
    const [change] = said([
      { header: 'Ramme', unit: 'TNOK' },
      { header: 'Ny ramme', unit: 'TNOK' },
    ]).changes;
    expect([change?.current?.value, change?.proposed?.value]).toEqual([480_000_000, 680_000_000]);
    const units = table(said([{ header: 'Endring (MNOK)', unit: 'TNOK' }])).headers;
    expect(units.find(({ field }) => field === 'change')?.unit).toEqual({ is: 'TNOK', from: 'chosen' });
    expect(units.find(({ field }) => field === 'frame')?.unit).toEqual({ is: 'MNOK', from: 'assumed' });
  });

  it('of a name is said of it in every unit; of a header with a unit, of no other', () => {
    const fields = (header: string) =>
      table(
        said(
          [
            { header, field: 'frame' },
            { header: 'Ramme', field: null },
          ],
          { 'Total kost (kr)': 1 },
        ),
      ).columns;
    expect(fields('Total kost')).toMatchObject({ frame: 'Total kost (kr)' });
    expect(fields('total  KOST (kroner)')).toMatchObject({ frame: 'Total kost (kr)' });
    expect(fields('Total kost (MNOK)')).not.toHaveProperty('frame');
  });

  it('later goes before earlier, field and unit each for itself', () => {
    const [first] = table(
      said([
        { header: 'Ramme', field: 'cap', unit: 'NOK' },
        { header: 'Ramme', field: 'frame' },
        { header: 'Ramme', unit: 'TNOK' },
      ]),
    ).headers.filter(({ header }) => header === 'Ramme');
    expect(first).toMatchObject({ field: 'frame', unit: { is: 'TNOK', from: 'chosen' } });
  });
});
