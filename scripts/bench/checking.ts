import { isoDate } from '../../src/core/calendar/days';
import { checkWorkbook } from '../../src/core/check';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readWorkbook, toSnapshot } from '../../src/xlsx';
import { largeWorkbook } from './large-workbook';
import { compareTimes, type Comparison, timeBoth } from './measure';

/** Finding the tables, reading every row and running every rule, against looking at each cell once and folding its text. */
export function checking(): readonly Comparison[] {
  const today = isoDate(2022, 6, 1);
  if (!today) throw new Error('no day');
  const snapshot = toSnapshot(readWorkbook(largeWorkbook(5000), 'stor.xlsx'));
  return [
    compareTimes(
      'check 5,000 needs',
      'folding each cell once',
      100,
      timeBoth(
        () => checkWorkbook(snapshot, { today }),
        () => foldAll(snapshot),
        5,
      ),
    ),
  ];
}

function foldAll({ sheets }: WorkbookSnapshot): number {
  let length = 0;
  for (const { values } of sheets)
    for (const row of values)
      for (const value of row)
        length += (typeof value === 'string' ? value : '').normalize('NFC').toLowerCase().trim().length;
  return length;
}
