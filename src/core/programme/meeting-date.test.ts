import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../check';
import { day as dayOf } from '../testing/programme-of';
import { twoMeetings } from '../testing/two-meetings';

const today = dayOf('2026-11-30');

function dateThatCounts(actuals: string | null, ...meetings: readonly (string | null)[]) {
  const snapshot = twoMeetings(meetings, { actuals });
  const { day, from } = checkWorkbook(snapshot, { today }).meeting;
  return [day, from];
}

describe('the date that counts', () => {
  it('is the first meeting after the actuals, whatever the cases are for', () => {
    expect(dateThatCounts('31.10.2026', '1/27')).toEqual(['2026-12-10', 'firstAfterActuals']);
  });

  it('is the meeting that all cases are for, where no actuals tell which is next', () => {
    expect(dateThatCounts(null, '1/27', null, '20.1.2027')).toEqual(['2027-01-20', 'cases']);
  });

  it('is today where the cases are for several meetings, or for none that is known', () => {
    expect(dateThatCounts(null, '5/26', '1/27')).toEqual(['2026-11-30', 'today']);
    expect(dateThatCounts(null, '9/26', null)).toEqual(['2026-11-30', 'today']);
  });
});
