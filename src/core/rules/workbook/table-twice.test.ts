import { describe, expect, it } from '@jest/globals';
import { NO_SETTINGS } from '../../settings/settings';
import { checked, found, need } from '../../testing/programme-of';
import { snapshotOf, tableOf } from '../../testing/snapshot-of';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';

const RULE = 'workbook/table-twice';
const now = tableOf([need({ Nr: 1 }), need({ Nr: 2 }), need({ Nr: 3 })]);
const before = tableOf([need({ Nr: 1 }), need({ Nr: 2 })]);

describe(RULE, () => {
  it('finds a copy of a table, of any kind', () => {
    expect(found(RULE, snapshotOf({ 'Kø 2022': now, 'Kø 2021': before }))).toEqual(['Kø 2021 A1: twice']);
    const economy = tableOf([{ År: 2022, 'Tildelt ramme': 170 }]);
    expect(found(RULE, snapshotOf({ Kø: now, Økonomi: economy, Kopi: economy }))).toEqual(['Kopi A1: twice']);
    const log = tableOf([{ Dato: '09.06.2022', Behov: '#1', Type: 'Ramme', Fra: 4, Til: 5 }]);
    expect(found(RULE, snapshotOf({ Kø: now, Vedtak: log, Kopi: log }))).toEqual(['Kopi A1: twice']);
  });

  it('is silent on a table that is split, and on another with few of the same rows', () => {
    const rest = tableOf([need({ Nr: 3 }), need({ Nr: 4 }), need({ Nr: 5 })]);
    expect(found(RULE, snapshotOf({ 'Del 1': now, 'Del 2': rest }))).toEqual([]);
    const log = (Til: number) => tableOf([{ Dato: '09.06.2022', Behov: '#1', Type: 'Ramme', Fra: 4, Til }]);
    expect(found(RULE, snapshotOf({ Kø: now, 'Logg 1': log(5), 'Logg 2': log(6) }))).toEqual([]);
  });

  it('is silent on the meetings and cases of two bodies that number alike', () => {
    const meetings = (Organ: string, Dato: string) => tableOf([{ Møte: '1/22', Organ, Dato, Sted: 'Oslo' }]);
    const cases = (Tittel: string) => tableOf([{ Sak: '1/22', Tittel, Type: 'Orientering', Møte: '1/22' }]);
    const workbook = snapshotOf({
      Kø: now,
      Styremøter: meetings('Programstyret', '09.06.2022'),
      Gruppemøter: meetings('Behovsgruppen', '24.05.2022'),
      Styresaker: cases('Status'),
      Gruppesaker: cases('Innmeldte behov'),
    });
    expect(found(RULE, workbook)).toEqual([]);
  });

  it('is silent on a hidden copy, and once a person has said which is meant', () => {
    const workbook = snapshotOf({ 'Kø 2021': before, 'Kø 2022': now });
    const hide = (sheet: SheetSnapshot): SheetSnapshot =>
      sheet.name === 'Kø 2021' ? { ...sheet, visibility: 'hidden' } : sheet;
    const hidden: WorkbookSnapshot = { ...workbook, sheets: workbook.sheets.map(hide) };
    expect(found(RULE, hidden)).toEqual([]);
    expect(found(RULE, workbook)).toEqual(['Kø 2022 A1: twice']);
    const settings = { ...NO_SETTINGS, skipped: [{ sheet: 'kø 2021', table: null, place: null }] };
    expect(found(RULE, workbook, { settings })).toEqual([]);
    const { tables, unread, needs } = checked(workbook, { settings });
    expect([tables.map(({ sheet }) => sheet), unread.map(({ table }) => table.sheet), needs]).toEqual([
      ['Kø 2022'],
      ['Kø 2021'],
      3,
    ]);
  });

  it('never leaves a workbook without a queue', () => {
    const settings = { ...NO_SETTINGS, skipped: [{ sheet: 'Kø', table: null, place: null }] };
    expect(checked(snapshotOf({ Kø: now }), { settings }).needs).toBe(3);
  });
});
