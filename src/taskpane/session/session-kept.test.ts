import { describe, expect, it } from '@jest/globals';
import { SAMPLE, sessionParts } from '../../../tests/support/session-parts';
import { isoDate } from '../../core/calendar/days';
import type { IsoDate } from '../../core/calendar/iso-date';
import { checkWorkbook } from '../../core/check';
import { Session } from './session';

const today = isoDate(2022, 6, 1);
const august = isoDate(2022, 8, 24);

/** A session that reckons from the day that is chosen in it, as the pane does. */
function sessionFrom(meeting: IsoDate | null = null): Session {
  if (!today) throw new Error('no day');
  const options = () => ({ today, meeting: session.state().meeting });
  const session: Session = new Session(
    { ...sessionParts(), check: (snapshot) => Promise.resolve(checkWorkbook(snapshot, options())) },
    { meeting },
  );
  return session;
}

describe('the meeting date that a person chooses', () => {
  it('is reckoned from at once, and makes what was made before it out of date', async () => {
    const session = sessionFrom();
    await session.start();
    const { askedChecks, changes } = session.state();
    expect(session.state().result?.meeting.from).toBe('firstAfterActuals');
    await session.chooseMeeting(august);
    expect(session.state().result?.meeting).toEqual({ day: august, from: 'given' });
    expect(session.state()).toMatchObject({ askedChecks: askedChecks + 1, changes: changes + 1 });
    await session.chooseMeeting(null);
    expect(session.state().result?.meeting.from).toBe('firstAfterActuals');
  });

  it('is not chosen anew when it is the same', async () => {
    const session = sessionFrom(august);
    await session.start();
    expect(session.state().result?.meeting.day).toBe(august);
    const before = session.state();
    await session.chooseMeeting(august);
    expect(session.state()).toBe(before);
  });

  it('goes before what was being checked when it was chosen', async () => {
    const session = sessionFrom();
    const first = session.start();
    await Promise.all([first, session.chooseMeeting(august)]);
    expect(session.state().result?.meeting).toEqual({ day: august, from: 'given' });
    expect(session.state().result?.needs).toBe(checkWorkbook(SAMPLE, { today: today ?? fail() }).needs);
  });
});

describe('a session of a page that was loaded anew', () => {
  it('can take back what was written before, and keeps what is left', async () => {
    const parts = sessionParts();
    const address = { sheet: 'Behovskø', row: 4, column: 2 };
    const edits = [{ address, was: 'før', to: 'etter' }];
    const session = new Session(parts, { written: [{ kind: 'cells', edits }] });
    await session.start();
    expect(session.state().canUndo).toBe(true);
    await session.undo();
    expect(parts.workbook.applied).toEqual([[{ address, was: 'etter', to: 'før' }]]);
    expect(parts.keepWritten).toHaveBeenLastCalledWith([]);
    expect(session.state().canUndo).toBe(false);
  });
});

function fail(): never {
  throw new Error('no day');
}
