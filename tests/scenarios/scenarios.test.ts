import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../src/core/calendar/days';
import { checkWorkbook } from '../../src/core/check';
import { hasSafeFix, planFixes } from '../../src/core/fixes/plan-fixes';
import type { Finding } from '../../src/core/rules/finding';
import { fullAddress } from '../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { createExcelWorkbook } from '../../src/excel';
import { createExcelHost, resultsAfter } from '../../src/excel-host';
import { patchWorkbook, readWorkbook, toSnapshot } from '../../src/xlsx';
import { openExcel } from '../support/embedded-excel';
import { autumnWithFaults } from './autumn-with-faults';
import { boardWithFaults } from './board-with-faults';
import { juneWithFaults } from './june-with-faults';
import { programmeWithFaults } from './programme-with-faults';
import type { Scenario } from './marked-workbook';

const SCENARIOS: readonly (readonly [name: string, make: () => Scenario])[] = [
  ['a needs queue with one fault in nearly every row', juneWithFaults],
  ['a board meeting with faults in everything around the queue', boardWithFaults],
  ['the last meeting of a year, with faults in deadlines and money', autumnWithFaults],
  ['a programme that follows up, plans and ranks', programmeWithFaults],
];

const today = isoDate(2022, 6, 1);

function checked(snapshot: WorkbookSnapshot): readonly Finding[] {
  if (!today) throw new Error('no day');
  return checkWorkbook(snapshot, { today }).findings;
}

function told({ rule, at }: Finding): string {
  return `${rule} ${fullAddress(at)}`;
}

describe.each([...SCENARIOS])('%s', (_name, make) => {
  const { bytes, marks } = make();
  const found = (snapshot: WorkbookSnapshot): readonly string[] => checked(snapshot).map(told).toSorted();

  it('gives the findings that are marked, and no other', () => {
    expect(found(toSnapshot(readWorkbook(bytes, 'scenario.xlsx')))).toEqual(marks);
  });

  it('gives the same through Excel', async () => {
    const { Excel, Office, OfficeExtension } = openExcel(createExcelHost(bytes, { file: 'scenario.xlsx' }));
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    expect(found(await createExcelWorkbook().readSnapshot())).toEqual(marks);
  });

  it('has nothing left that a safe fix mends, and nothing new, once all safe fixes are made', () => {
    const file = readWorkbook(bytes, 'scenario.xlsx');
    const before = checked(toSnapshot(file));
    const { edits } = planFixes(before, { chooses: hasSafeFix });
    const mended = patchWorkbook(file, { edits, results: resultsAfter(file, edits) });
    const after = checked(toSnapshot(readWorkbook(mended, 'mended.xlsx')));
    expect(after.filter(hasSafeFix)).toEqual([]);
    const written = new Set(edits.map(({ address }) => fullAddress(address)));
    const known = new Set(before.map(told));
    // A number that could not be read may now be found wrong itself.
    expect(
      after.filter((finding) => !known.has(told(finding)) && !written.has(fullAddress(finding.at))),
    ).toEqual([]);
  });
});
