import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { ECONOMY, NEEDS } from '../../scripts/sample/needs';
import { INTENDED_FINDINGS } from '../../scripts/sample/intended-findings';
import { sampleWorkbook } from '../../scripts/sample/workbook';
import { isoDate } from '../../src/core/calendar/days';
import { checkWorkbook } from '../../src/core/check';
import { fromCellNumber, type Money, sumOf, toMnok } from '../../src/core/money/money';
import { readWorkbook, toSnapshot } from '../../src/xlsx';

const file = readFileSync('assets/sample.xlsx');
const snapshot = toSnapshot(readWorkbook(file, 'sample.xlsx'));
const total = (amounts: readonly (number | undefined)[]): number =>
  toMnok(sumOf(amounts.map((amount = 0): Money => fromCellNumber(amount, 'MNOK'))));

function checked() {
  const today = isoDate(2030, 1, 1);
  if (!today) throw new Error('no day');
  return checkWorkbook(snapshot, { today });
}

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

describe('assets/sample.xlsx', () => {
  it('is what scripts/make-sample.ts makes, part for part, however well it is packed', () => {
    expect(partsOf(file)).toEqual(partsOf(sampleWorkbook()));
    expect(sampleWorkbook()).toEqual(sampleWorkbook());
  });

  it('has what is meant to be found in it, and nothing else', () => {
    const found = checked().findings.map(({ rule, need }) => ({ rule, need }));
    const key = ({ rule, need }: (typeof found)[number]): string => `${rule} ${need ?? ''}`;
    expect(found.map(key).sort()).toEqual(INTENDED_FINDINGS.map(key).sort());
  });

  it('has a case for the two frame changes that nothing blocks', () => {
    const withChange = checked().cases.filter(({ hasChange }) => hasChange);
    expect(withChange.map(({ number, needs, blocking }) => ({ number, needs, blocking }))).toEqual([
      { number: '17/22', needs: [20, 23], blocking: [] },
    ]);
  });

  it('goes by the board meeting of 9 June 2022', () => {
    expect(checked().meeting).toEqual({ day: '2022-06-09', from: 'firstAfterActuals' });
  });

  it('sums to the published figures', () => {
    expect(total(NEEDS.map(({ frame }) => frame))).toBe(119);
    expect(total(NEEDS.map(({ spent }) => spent))).toBe(ECONOMY.spent);
    expect(total(NEEDS.map(({ remaining }) => remaining))).toBe(ECONOMY.remaining);
  });

  it('says in every row what of it is invented', () => {
    const [sheet] = snapshot.sheets;
    const rows = sheet?.values.filter(([id]) => typeof id === 'string' && /^#\d+$/.test(id)) ?? [];
    expect(rows).toHaveLength(NEEDS.length);
    expect(
      rows.map((row) => row.at(-1)).filter((mark) => typeof mark !== 'string' || !/oppdiktet/i.test(mark)),
    ).toEqual([]);
    const about = snapshot.sheets.find(({ name }) => name === 'Om eksempelet');
    expect(JSON.stringify(about?.values)).toMatch(/oppdiktet/i);
  });
});
