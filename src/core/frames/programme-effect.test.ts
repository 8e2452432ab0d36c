import { describe, expect, it } from '@jest/globals';
import { readNeedsQueue } from '../programme/read-programme';
import { ECONOMY_2022, JUNE_2022 } from '../testing/june-2022';
import { change, checked, day, need, type TestTables, workbookOf } from '../testing/programme-of';
import type { TestRow } from '../testing/snapshot-of';
import type { BeforeAndAfter, Traced } from './frame-change';
import { frameChanges } from './frame-changes';
import { programmeEffect } from './programme-effect';

const MEETING = day('2022-06-22');

function mnok(amount: Traced<number> | null): number | null {
  return amount && amount.value / 100_000_000;
}

function pair({ before, after }: BeforeAndAfter): readonly (number | null)[] {
  return [mnok(before), mnok(after)];
}

function figures(tables: TestTables) {
  const { effect } = checked(tables);
  return effect && [pair(effect.frames), pair(effect.forecast), pair(effect.available)];
}

/** A programme whose forecast is 100 of 150 MNOK, with one need. */
function withNeed(row: TestRow): TestTables {
  return { needs: [row], economy: [{ År: 2022, 'Tildelt ramme': 150, Forbruk: 40, Restprognose: 60 }] };
}

describe('programmeEffect', () => {
  it('gives the published figures of June 2022', () => {
    const { effect } = checked(JUNE_2022);
    expect(
      effect && [effect.year, mnok(effect.allocation), mnok(effect.spent), mnok(effect.remaining)],
    ).toEqual([2022, 170, 40, 76]);
    expect(figures(JUNE_2022)).toEqual([
      [119, 124.3],
      [116, 121.3],
      [54, 48.7],
    ]);
  });

  it('gives those of any part of the changes', () => {
    const programme = readNeedsQueue(workbookOf(JUNE_2022), { today: MEETING, meeting: MEETING });
    const changes = frameChanges(programme, MEETING).map((found) => found.change);
    const only = programmeEffect(programme, changes.slice(1), MEETING);
    expect(only && pair(only.available)).toEqual([54, 50.7]);
  });

  it('does not count again what the own forecast already has above the frame', () => {
    const row = change({ 'Forbruk (MNOK)': 4, 'Restprognose (MNOK)': 7 });
    expect(figures(withNeed(row))?.[1]).toEqual([100, 101]);
    expect(figures(withNeed({ ...row, 'Restprognose (MNOK)': 9 }))?.[1]).toEqual([100, 100]);
    expect(figures(withNeed({ ...row, 'Restprognose (MNOK)': 3 }))?.[1]).toEqual([100, 102]);
    expect(figures(withNeed({ ...row, 'Restprognose (MNOK)': null }))?.[1]).toEqual([100, 102]);
  });

  it('tells what of the increases was counted before, with the cells it comes from', () => {
    const row = change({ 'Forbruk (MNOK)': 4, 'Restprognose (MNOK)': 7 });
    const counted = (...rows: readonly TestRow[]) =>
      checked({ ...withNeed(row), needs: rows }).effect?.countedBefore ?? null;
    expect(mnok(counted(row))).toBe(1);
    // The forecast is higher than the new frame, by which alone the sum of frames rises.
    expect(mnok(counted({ ...row, 'Restprognose (MNOK)': 17 }))).toBe(2);
    expect(mnok(counted(row, change({ Nr: 2, 'Forbruk (MNOK)': 5, 'Restprognose (MNOK)': 8 })))).toBe(3);
    expect(counted(row)?.cells).toHaveLength(4);
    for (const silent of [
      change(),
      { ...row, 'Restprognose (MNOK)': null },
      { ...row, Fase: 'Til beslutning' },
      { ...row, 'Ny ramme (MNOK)': 7, 'Endring (MNOK)': -3 },
      { ...row, 'Ny ramme (MNOK)': 'avklares' },
    ])
      expect(counted(silent)).toBeNull();
    expect(counted(row, change({ Nr: 2, 'Ny ramme (MNOK)': 'avklares' }))).toBeNull();
  });

  it('lets a decrease lower only a forecast above the new frame', () => {
    const row = change({ 'Ny ramme (MNOK)': 7, 'Endring (MNOK)': -3 });
    expect(figures(withNeed({ ...row, 'Restprognose (MNOK)': 5 }))?.[1]).toEqual([100, 98]);
    expect(figures(withNeed({ ...row, 'Restprognose (MNOK)': 2 }))?.[1]).toEqual([100, 100]);
    expect(figures(withNeed({ ...row, 'Restprognose (MNOK)': null, 'Forbruk (MNOK)': null }))?.[1]).toEqual([
      100, 97,
    ]);
  });

  it('counts decided frames only, and of a stopped need what was spent', () => {
    const needs = [
      need({ Nr: 1 }),
      need({ Nr: 2, Fase: 'Gjennomført' }),
      need({ Nr: 3, Fase: 'Stoppet', 'Forbruk (MNOK)': 1.5 }),
      ...['Foreslått', 'Til modning', 'Under modning', 'Til beslutning', 'Avvist', 'Utsatt'].map(
        (Fase, index) => need({ Nr: 10 + index, Fase }),
      ),
    ];
    expect(figures({ needs, economy: [ECONOMY_2022] })?.[0]).toEqual([21.5, 21.5]);
  });

  it('adds nothing for a change of a frame that is not decided', () => {
    const needs = [need({ Nr: 1 }), change({ Nr: 2, Fase: 'Til beslutning' })];
    expect(figures({ needs, economy: [ECONOMY_2022] })).toEqual([
      [10, 10],
      [116, 116],
      [54, 54],
    ]);
  });

  it('leaves after unknown where a change cannot be computed, and before as it was', () => {
    const needs = [need({ Nr: 1 }), change({ Nr: 2, 'Ny ramme (MNOK)': 'avklares' })];
    expect(figures({ needs, economy: [ECONOMY_2022] })).toEqual([
      [20, null],
      [116, null],
      [54, null],
    ]);
  });

  it('lowers what is available by the growth, where the allocation is not told', () => {
    const tables = (row: TestRow): TestTables => ({
      needs: [row],
      economy: [{ År: 2022, 'Tildelt ramme': null, Årsprognose: 100, Disponibelt: 50 }],
    });
    const after = (row: TestRow) => figures(tables(row))?.[2];
    expect(after(change({ 'Ramme (MNOK)': 10, 'Ny ramme (MNOK)': 12 }))).toEqual([50, 48]);
    expect(after(need())).toEqual([50, 50]);
  });

  it('leaves out of what is available what was carried over, and tells of it', () => {
    const carried = (row: TestRow) =>
      checked({
        needs: [need()],
        economy: [{ År: 2022, 'Tildelt ramme': 20, Forbruk: 8, Restprognose: 7.3, ...row }],
      }).effect;
    const effect = carried({ 'Overført fra i fjor': 1.5 });
    expect([mnok(effect?.carriedOver ?? null), effect?.carriedOver?.cells.length]).toEqual([1.5, 1]);
    expect(mnok(effect?.available.before ?? null)).toBe(4.7);
    expect(carried({ 'Overført fra i fjor': 0 })?.carriedOver).toBeNull();
    expect(carried({})?.carriedOver).toBeNull();
    // What the workbook says is available has it with it: then ours has too, and is said to.
    for (const Disponibelt of [6.2, 6.1]) {
      const counted = carried({ 'Overført fra i fjor': 1.5, Disponibelt });
      expect([mnok(counted?.available.before ?? null), counted?.countsCarriedOver]).toEqual([6.2, true]);
    }
    const without = carried({ 'Overført fra i fjor': 1.5, Disponibelt: 4.7 });
    expect([mnok(without?.available.before ?? null), without?.countsCarriedOver]).toEqual([4.7, false]);
    // Where the allocation is not told, what is stated may have it with it.
    const stated = { 'Tildelt ramme': null, 'Overført fra i fjor': 1.5, Disponibelt: 6.2 };
    expect(carried(stated)?.carriedOver).toBeNull();
  });

  it('is null without a row of Økonomi for the year', () => {
    expect(checked({ needs: [change()] }).effect).toBeNull();
  });

  it('stays exact', () => {
    const economy = [{ År: 2022, 'Tildelt ramme': 20, Forbruk: 8.1, Restprognose: 3.3 }];
    expect(figures({ needs: [need()], economy })?.[1]).toEqual([11.4, 11.4]);
  });
});
