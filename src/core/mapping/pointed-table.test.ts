import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../calendar/days';
import { checkWorkbook } from '../check';
import { changeSettings } from '../settings/change-settings';
import { snapshotOf } from '../testing/snapshot-of';
import { isRecognised, pointedTable } from './pointed-table';

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
    const found = [2, 3, 4].map((row) => pointedTable(book, at(row), []));
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
    const headers = pointedTable(book, at(3), [{ table: 'needs', header: 'Løp', field: 'phase' }])?.headers;
    expect(headers?.find(({ header }) => header === 'Ramne')).toMatchObject({
      field: 'frame',
      isKnown: false,
    });
    expect(headers?.find(({ header }) => header === 'Løp')).toMatchObject({ field: 'phase', isKnown: true });
  });

  it('is none in a title, in an empty place, or on a sheet that is not there', () => {
    expect(pointedTable(book, at(0), [])).toBeNull();
    expect(pointedTable(book, at(40, 9), [])).toBeNull();
    expect(pointedTable(book, { ...at(2), sheet: 'Borte' }, [])).toBeNull();
  });

  it('is read, and found again, when its headers have been given meanings', () => {
    const today = isoDate(2022, 6, 9);
    if (!today) throw new Error('no such day');
    const meanings = ['id', 'name', 'owner', 'phase', 'frame'];
    expect(isRecognised('needs', meanings)).toBe(true);
    expect(isRecognised('needs', ['owner', 'phase'])).toBe(false);
    const headers = (pointedTable(book, at(2), [])?.headers ?? []).map(({ header }, index) => ({
      header,
      field: meanings[index] ?? null,
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
});
