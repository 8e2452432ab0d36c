import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../calendar/days';
import { checkWorkbook } from '../check';
import { changeSettings } from '../settings/change-settings';
import { snapshotOf } from '../testing/snapshot-of';
import { isRecognised, lackingFields, pointedTable } from './pointed-table';

const book = snapshotOf({
  Liste: [
    ['Det vi venter på'],
    [],
    ['Ref', 'Hva det gjelder', 'Kontaktperson', 'Løp', 'Kroner, mill. kr', 'Ramne'],
    [4, 'Oppslag', 'Direktoratet', 'Under gjennomføring', 3, null],
    [5, 'Prøvesvar', 'Direktoratet', 'Til modning', 4, null],
  ],
});
const at = (row: number, column = 0) => ({ sheet: 'Liste', row, column });

describe('a table that is pointed at', () => {
  it('is found from any of its cells, by the row of its headers', () => {
    const found = [2, 3, 4].map((row) => pointedTable(book, at(row), [], 'needs'));
    for (const one of found) expect(one).toMatchObject({ sheet: 'Liste', row: 2 });
    expect(found[0]?.headers.map(({ header }) => header)).toEqual([
      'Ref',
      'Hva det gjelder',
      'Kontaktperson',
      'Løp',
      'Kroner, mill. kr',
      'Ramne',
    ]);
  });

  it('comes with what its headers are known or likely to mean', () => {
    const headers = pointedTable(
      book,
      at(3),
      [{ table: 'needs', header: 'Løp', field: 'phase' }],
      'needs',
    )?.headers;
    expect(headers?.find(({ header }) => header === 'Ramne')).toEqual({
      header: 'Ramne',
      field: 'frame',
      usual: null,
    });
    expect(headers?.find(({ header }) => header === 'Løp')).toMatchObject({ field: 'phase', usual: null });
  });

  it('has no guess at what a person has said is not read', () => {
    const columns = [{ table: 'needs', header: 'Ramne', field: null }] as const;
    const headers = pointedTable(book, at(3), columns, 'needs')?.headers;
    expect(headers?.find(({ header }) => header === 'Ramne')).toMatchObject({ field: null });
  });

  it('is none in a title, in an empty place, or on a sheet that is not there', () => {
    expect(pointedTable(book, at(0), [], 'needs')).toBeNull();
    expect(pointedTable(book, at(40, 9), [], 'needs')).toBeNull();
    expect(pointedTable(book, { ...at(2), sheet: 'Borte' }, [], 'needs')).toBeNull();
  });

  it('is read, and found again, when its headers have been given meanings', () => {
    const today = isoDate(2022, 6, 9);
    if (!today) throw new Error('no such day');
    const meanings = ['id', 'name', 'owner', 'phase', 'frame'];
    expect(isRecognised('needs', meanings)).toBe(true);
    expect(isRecognised('needs', ['owner', 'phase'])).toBe(false);
    const headers = (pointedTable(book, at(2), [], 'needs')?.headers ?? []).map(({ header }, index) => ({
      header,
      ...(meanings[index] !== undefined && { field: { is: meanings[index] } }),
    }));
    const settings = changeSettings('{"version":1,"priceLevel":"2022-kroner"}', {
      kind: 'columns',
      table: 'needs',
      headers,
    });
    const result = checkWorkbook({ ...book, settings }, { today });
    expect(result.needs).toBe(2);
    expect(result.tables[0]?.columns).toMatchObject({ id: 'Ref', frame: 'Kroner, mill. kr' });
    expect(result.settings.priceLevel).toBe('2022-kroner');
  });

  it('can be any other table that was not found', () => {
    const today = isoDate(2022, 6, 9);
    if (!today) throw new Error('no such day');
    const money = snapshotOf({
      Kø: [
        ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ramme, MNOK'],
        [4, 'Oppslag', 'Direktoratet', 'Under gjennomføring', 3],
      ],
      Penger: [
        ['Budsjettår', 'Fra eier, mill. kr', 'Brukt, mill. kr'],
        [2022, 170, 48],
      ],
    });
    const found = pointedTable(money, { sheet: 'Penger', row: 1, column: 0 }, [], 'economy');
    expect(found).toMatchObject({ kind: 'economy', sheet: 'Penger', row: 0 });
    expect(found?.headers[0]).toMatchObject({ field: 'year', usual: 'year' });
    const leftOut = [{ table: 'economy', header: 'Budsjettår', field: null }] as const;
    expect(
      pointedTable(money, { sheet: 'Penger', row: 1, column: 0 }, leftOut, 'economy')?.headers[0],
    ).toMatchObject({ field: null, usual: 'year' });
    const headers = [{ header: 'Fra eier, mill. kr', field: { is: 'allocation' } }];
    const settings = changeSettings(undefined, { kind: 'columns', table: 'economy', headers });
    expect(checkWorkbook(money, { today }).tables.map(({ kind }) => kind)).toEqual(['needs']);
    expect(checkWorkbook({ ...money, settings }, { today }).tables.slice(1)).toMatchObject([
      { kind: 'economy', rows: 1, columns: { year: 'Budsjettår', allocation: 'Fra eier, mill. kr' } },
    ]);
  });

  it('lacks what is required, and what the nearest of its likenesses has', () => {
    expect(lackingFields('economy', [])).toEqual(['year', 'allocation']);
    expect(lackingFields('economy', ['year', 'allocation'])).toEqual([]);
    expect(lackingFields('actions', ['description', 'owner', 'deadline'])).toEqual(['status']);
  });
});
