import { describe, expect, it } from '@jest/globals';
import { day } from '../testing/programme-of';
import { twoMeetings } from '../testing/two-meetings';
import { agenda } from './agenda';

const today = day('2026-11-30');

const shown = (...meetings: readonly (string | null)[]) => {
  const { meeting, cases } = agenda(twoMeetings(meetings), 'agenda', { today });
  return [meeting.id, meeting.date.value, cases.map(({ head }) => head.number)];
};

describe('the agenda', () => {
  it('is of the next meeting that cases name, where no day tells which is next', () => {
    expect(shown('5/26', '1/27', '5/26')).toEqual(['5/26', '2026-12-10', ['31/26', '33/26']]);
    expect(shown('1/27')).toEqual(['1/27', '2027-01-20', ['31/26']]);
  });

  it('knows a meeting by its day', () => {
    expect(shown('10.12.2026', '20.1.2027')).toEqual(['5/26', '2026-12-10', ['31/26']]);
  });

  it('has all cases where none says which meeting it is for, or a meeting that nobody knows', () => {
    expect(shown(null, null)[2]).toEqual(['31/26', '32/26']);
    expect(shown('9/26', null)[2]).toEqual(['31/26', '32/26']);
  });

  it('keeps to a day that is asked for', () => {
    const meeting = day('2027-01-20');
    const asked = agenda(twoMeetings(['5/26', '1/27']), 'agenda', { today, meeting });
    expect([asked.meeting.id, asked.cases.length]).toEqual(['1/27', 1]);
  });
});
