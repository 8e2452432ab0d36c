import { describe, expect, it } from '@jest/globals';
import { change, checked, findingsOf, found, need, without } from '../../testing/programme-of';
import { snapshotOf } from '../../testing/snapshot-of';

const RULE = 'workbook/unit-suspect';

describe(RULE, () => {
  const frames = (...amounts: readonly number[]) =>
    amounts.map((amount, at) => need({ Nr: at + 1, 'Ramme (MNOK)': amount, Frist: 'desember 2022' }));

  it('finds kroner among MNOK, and suggests the amount in the column’s unit', () => {
    const [finding] = findingsOf(RULE, { needs: frames(3.5, 8.1, 6, 4_800_000) });
    expect(finding).toMatchObject({
      need: 4,
      message: 'unit',
      fix: { edits: [{ was: 4_800_000, to: 4.8 }] },
    });
  });

  it('finds kroner as running costs among MNOK, and nothing in a text about them', () => {
    const withCosts = (costs: number | string) => [
      ...frames(3.5, 8.1, 6),
      need({ Nr: 4, 'Drift og forvaltning': costs }),
    ];
    expect(findingsOf(RULE, { needs: withCosts(900_000) })).toMatchObject([
      { need: 4, message: 'unit', fix: { edits: [{ was: 900_000, to: 0.9 }] } },
    ]);
    for (const costs of [0.001, 12, '900 000 kr i året'])
      expect(found(RULE, { needs: withCosts(costs) })).toEqual([]);
  });

  it('finds thousands too', () => {
    const [finding] = findingsOf(RULE, { needs: frames(3.5, 8.1, 6, 4800) });
    expect(finding?.fix?.edits).toMatchObject([{ to: 4.8 }]);
  });

  it('is silent under a hundred times, and where little is known', () => {
    expect(found(RULE, { needs: frames(3.5, 8.1, 6, 590) })).toEqual([]);
    expect(found(RULE, { needs: frames(3.5, 8.1, 4800) })).toEqual([]);
  });

  it('finds MNOK among thousands of kroner and among kroner, and suggests the amount in the column’s unit', () => {
    const inThousands = [4800, 8100, 750, 12_500, 6.8].map((amount, at) => ({
      ...without(need({ Nr: at + 1 }), 'Ramme (MNOK)'),
      'Ramme (1000 kr)': amount,
    }));
    expect(findingsOf(RULE, { needs: inThousands })).toMatchObject([
      { need: 5, message: 'unit', fix: { edits: [{ was: 6.8, to: 6800 }] } },
    ]);
    const inKroner = [3_500_000, 8_100_000, 6_000_000, 4.81].map((amount, at) => ({
      ...without(need({ Nr: at + 1 }), 'Ramme (MNOK)'),
      'Ramme (kr)': amount,
    }));
    expect(findingsOf(RULE, { needs: inKroner })).toMatchObject([
      { need: 4, message: 'unit', fix: { edits: [{ was: 4.81, to: 4_810_000 }] } },
    ]);
  });

  it('finds a new frame that is as far below, and other rules say nothing of it', () => {
    const needs = [...frames(3.5, 8.1, 6), change({ Nr: 4, 'Ramme (MNOK)': 4.8, 'Ny ramme (MNOK)': 0.0068 })];
    expect(findingsOf(RULE, { needs })).toMatchObject([{ need: 4, fix: { edits: [{ to: 6.8 }] } }]);
    for (const other of ['frame/delta-mismatch', 'frame/large-change', 'frame/below-spent'])
      expect(found(other, { needs })).toEqual([]);
  });

  it('is silent on a need that is small in every unit, over a hundredth, or nothing', () => {
    // A thousand times 0.05 is 50, and 0.0005 is 0.5 or 500: none of them among these.
    for (const small of [0.05, 0.0005, 0, -0.004])
      expect(found(RULE, { needs: frames(3, 8.1, 6, 12, small) })).toEqual([]);
    expect(found(RULE, { needs: frames(3, 8.1, 6, 12, 0.012) })).toHaveLength(1);
    expect(found(RULE, { needs: frames(3, 8.1, 6, 70, 0.06) })).toHaveLength(1);
    expect(found(RULE, { needs: frames(3, 8.1, 6, 70, 0.061) })).toEqual([]);
    // What is itself in another unit does not stretch what the others are.
    expect(found(RULE, { needs: frames(3, 8.1, 6, 12, 12_000_000, 0.05) })).toEqual([
      '#5 Ramme (MNOK): unit',
    ]);
  });

  it('is silent on little spent, and on what a formula gives', () => {
    const spent = need({ Nr: 5, 'Ramme (MNOK)': 4, 'Forbruk (MNOK)': 0.004, 'Restprognose (MNOK)': 0.004 });
    expect(found(RULE, { needs: [...frames(3, 8.1, 6, 12), spent] })).toEqual([]);
    const formula = need({ Nr: 5, 'Ramme (MNOK)': { formula: '=A1/1000', value: 0.004 } });
    expect(found(RULE, { needs: [...frames(3, 8.1, 6, 12), formula] })).toEqual([]);
  });

  it('is silent on what is spent of one need when little is of the others', () => {
    const needs = [0.05, 0.04, 0.05, 9].map((spent, at) => need({ Nr: at + 1, 'Forbruk (MNOK)': spent }));
    expect(found(RULE, { needs })).toEqual([]);
  });

  it('finds the one new frame of the queue when that is in kroner, and nothing else is said of it', () => {
    const needs = [...frames(3.5, 8.1, 6), change({ Nr: 4, 'Ny ramme (MNOK)': 12_000_000 })];
    expect(findingsOf(RULE, { needs })).toMatchObject([{ need: 4, fix: { edits: [{ to: 12 }] } }]);
    for (const other of ['frame/delta-mismatch', 'frame/large-change'])
      expect(found(other, { needs })).toEqual([]);
  });

  it('tells of the amount that is typed, not of formulas that follow from it', () => {
    const formula = { formula: '=F5+2', value: 10_000_002 };
    const last = change({ Nr: 4, 'Ramme (MNOK)': 10_000_000, 'Ny ramme (MNOK)': formula });
    expect(found(RULE, { needs: [...frames(3.5, 8.1, 6), last] })).toEqual(['#4 Ramme (MNOK): unit']);
  });

  it('finds an allocation in another unit than the frames, both ways', () => {
    const needs = frames(3.5, 8.1, 6, 2);
    const economy = (allocation: number) => [
      { År: 2022, 'Tildelt ramme (MNOK)': allocation, 'Forbruk (MNOK)': 1 },
    ];
    for (const allocation of [30_000, 30_000_000, 0.03])
      expect(findingsOf(RULE, { needs, economy: economy(allocation) })).toMatchObject([
        { at: { sheet: 'Økonomi' }, need: null, message: 'allocation' },
      ]);
  });

  it('is silent on an allocation that is in the unit of the frames, and where little is known', () => {
    const economy = (allocation: number) => [
      { År: 2022, 'Tildelt ramme (MNOK)': allocation, 'Forbruk (MNOK)': 1 },
    ];
    for (const allocation of [0, 2, 30, 3000])
      expect(found(RULE, { needs: frames(3.5, 8.1, 6, 2), economy: economy(allocation) })).toEqual([]);
    expect(found(RULE, { needs: frames(3.5, 8.1, 6), economy: economy(30_000) })).toEqual([]);
  });
});

describe(`${RULE} where the unit is told in other ways`, () => {
  /** Of one column of amounts. */
  const inQueue = (header: string, ...amounts: readonly (number | string)[]) => {
    const rows = amounts.map((amount, at) => [
      at + 1,
      `Behov ${at + 1}`,
      'Direktoratet',
      'Foreslått',
      amount,
    ]);
    const book = snapshotOf({ Kø: [['Nr', 'Navn', 'Ansvarlig', 'Fase', header], ...rows] });
    return checked(book).findings.filter(({ rule }) => rule === RULE);
  };

  it('finds a column that nothing gives a unit, when it can hardly be in MNOK, also in a short queue', () => {
    const [finding] = inQueue('Ramme', 12_500);
    expect(finding).toMatchObject({ message: 'assumed', need: null, data: { header: { text: 'Ramme' } } });
    expect(finding?.at).toEqual({ sheet: 'Kø', row: 0, column: 4 });
    expect(inQueue('Ramme', 12.5, 900)).toEqual([]);
    expect(inQueue('Ramme', '1 250 MNOK')).toEqual([]);
    expect(inQueue('Ramme', '12 500')).toHaveLength(1);
    expect(inQueue('Ramme (MNOK)', 12_500)).toEqual([]);
    expect(inQueue('Ramme i 1000 kr', 12_500)).toEqual([]);
  });

  it('asks which unit a text is in that names another than its column', () => {
    const [finding] = inQueue('Ramme (1000 kr)', 3500, 8100, 6000, 'kr 2 000');
    expect(finding).toMatchObject({
      need: 4,
      message: 'unit',
      fix: { edits: [{ was: 'kr 2 000', to: 2000 }] },
    });
    const [toTheOre] = inQueue('Ramme (1000 kr)', 3500, 8100, 6000, 'kr 2 000,01');
    expect(toTheOre?.fix?.edits).toMatchObject([{ to: 2000.01 }]);
    expect(inQueue('Ramme (1000 kr)', 3500, 8100, 6000, 'kr 2 000')).toHaveLength(1);
    expect(inQueue('Ramme (1000 kr)', 3500, 8100, 6000, 'kr 2 000 000')).toEqual([]);
    expect(inQueue('Ramme (1000 kr)', 3500, 8100, 6000, 20)).toEqual([]);
    expect(inQueue('Ramme (1000 kr)', 3500, 8100, 6000, 4)).toHaveLength(1);
    expect(inQueue('Ramme (1000 kr)', 3500, 8100, 6000, '4 tkr')).toEqual([]);
    expect(inQueue('Ramme (MNOK)', 3.5, 8.1, 6, '2 000 tkr')).toEqual([]);
  });
});
