import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../src/core/calendar/days';
import { checkWorkbook } from '../../src/core/check';
import { fullAddress } from '../../src/core/workbook/address';
import { createExcelWorkbook } from '../../src/excel';
import { createExcelHost } from '../../src/excel-host';
import { readWorkbook, toSnapshot } from '../../src/xlsx';
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

describe.each([...SCENARIOS])('%s', (_name, make) => {
  const { bytes, marks } = make();
  const found = (snapshot: ReturnType<typeof toSnapshot>): readonly string[] => {
    if (!today) throw new Error('no day');
    return checkWorkbook(snapshot, { today })
      .findings.map(({ rule, at }) => `${rule} ${fullAddress(at)}`)
      .toSorted();
  };

  it('gives the findings that are marked, and no other', () => {
    expect(found(toSnapshot(readWorkbook(bytes, 'scenario.xlsx')))).toEqual(marks);
  });

  it('gives the same through Excel', async () => {
    const { Excel, Office, OfficeExtension } = openExcel(createExcelHost(bytes, { file: 'scenario.xlsx' }));
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    expect(found(await createExcelWorkbook().readSnapshot())).toEqual(marks);
  });
});
