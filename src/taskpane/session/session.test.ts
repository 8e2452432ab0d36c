import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Fault } from '../../core/fault';
import type { Edit } from '../../core/workbook/edits';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { MEMO, noticesOf, SAMPLE, sessionParts } from '../../../tests/support/session-parts';
import { Session } from './session';
import type { MemoState } from './session-state';

/** Longer than a session waits for more changes, in milliseconds. */
const QUIET = 400;

let parts: ReturnType<typeof sessionParts>;
let workbook: ReturnType<typeof sessionParts>['workbook'];
let session: Session;
beforeEach(async () => {
  jest.useFakeTimers();
  parts = sessionParts();
  ({ workbook } = parts);
  session = new Session(parts);
  await session.start();
});
afterEach(() => {
  jest.useRealTimers();
});
const notices = () => noticesOf(session);

const memoState = (): MemoState | undefined =>
  [...session.state().memos].find(([number]) => number === '17/22')?.[1];
const aCase = () => {
  const found = session.state().result?.cases.find(({ number }) => number === '17/22');
  if (!found) throw new Error('no case 17/22');
  return found.number;
};

describe('removeMarks', () => {
  it('takes the marks away and nothing else, and says when it cannot', async () => {
    expect(await session.enriching.removeMarks()).toBe(true);
    expect(workbook.removeEnrichment).toHaveBeenCalledWith({ columns: [], sheets: [] });
    workbook.removeEnrichment.mockRejectedValue(new Fault({ code: 'excel-connection' }));
    expect(await session.enriching.removeMarks()).toBe(false);
    expect(notices()).toEqual({ enriching: 'excel-connection' });
  });
});

describe('checking', () => {
  it('begins at once', () => {
    expect(session.state()).toMatchObject({ isChecking: false, problem: null, notices: [] });
    expect(session.state().result?.findings).toHaveLength(13);
  });

  it('follows changes, once when they come quickly', async () => {
    const before = workbook.reads.length;
    for (let count = 0; count < 5; count += 1) {
      workbook.change();
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(workbook.reads).toHaveLength(before);
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(workbook.reads).toHaveLength(before + 1);
  });

  it('keeps the last result when Excel fails, and recovers', async () => {
    workbook.pause = Promise.reject(new Fault({ code: 'excel-connection' }));
    await session.checkNow();
    expect(session.state().problem).toEqual({ code: 'excel-connection' });
    expect(session.state().result).not.toBeNull();
    workbook.pause = Promise.resolve();
    await session.checkNow();
    expect(session.state().problem).toBeNull();
  });

  it('lets a check end that is under way, and checks again what was asked about meanwhile', async () => {
    let release = (): void => undefined;
    workbook.pause = new Promise((resolve) => (release = resolve));
    const before = workbook.reads.length;
    const first = session.checkNow();
    await jest.advanceTimersByTimeAsync(0);
    const others = [session.checkNow(), session.checkNow()];
    await jest.advanceTimersByTimeAsync(0);
    expect(workbook.reads).toHaveLength(before + 1);
    release();
    workbook.snapshot = { dateSystem: 1900, sheets: [] };
    await Promise.all([first, ...others]);
    expect(workbook.reads).toHaveLength(before + 2);
    expect(workbook.reads.some(({ aborted }) => aborted)).toBe(false);
    expect(session.state()).toMatchObject({ isChecking: false, problem: { code: 'no-needs-table' } });
  });

  it('comes also where somebody always writes', async () => {
    const before = workbook.reads.length;
    for (let count = 0; count < 30; count += 1) {
      workbook.change();
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(workbook.reads).toHaveLength(before + 1);
  });

  it('does not follow what the pane itself writes, which is checked at once', async () => {
    const before = workbook.reads.length;
    workbook.change({ isOwn: true });
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(workbook.reads).toHaveLength(before);
  });

  it('gives an asked answer once, with what it is the answer of', async () => {
    const seen: (readonly [number, boolean])[] = [];
    session.subscribe(() => seen.push([session.state().askedChecks, session.state().isChecking]));
    await session.checkNow();
    expect(seen.filter(([asked]) => asked === 1)).toEqual([[1, false]]);
  });

  it('shows nothing of a reading that is older than what is shown', async () => {
    const number = aCase();
    let release = (): void => undefined;
    workbook.pause = new Promise((resolve) => (release = resolve));
    const old = session.makeMemo(number, false);
    await jest.advanceTimersByTimeAsync(0);
    workbook.pause = Promise.resolve();
    await session.changeSettings({ kind: 'rule', id: 'need/owner-missing', level: 'off' });
    const { settings, result } = session.state();
    workbook.snapshot = SAMPLE;
    release();
    await old;
    expect(session.state().settings).toBe(settings);
    expect(session.state().result).toBe(result);
  });

  it('says that a workbook is open for reading, where Excel says so', async () => {
    workbook.isReadOnly.mockResolvedValueOnce(true);
    await session.start();
    expect(notices()).toEqual({ 'read-only': 'excel-read-only' });
    await session.goTo({ sheet: 'Behovskø', row: 0, column: 0 });
    expect(notices()).toEqual({ 'read-only': 'excel-read-only' });
    workbook.isReadOnly.mockRejectedValueOnce(new Fault({ code: 'excel-connection' }));
    session.dismissNotice('read-only');
    await session.start();
    expect(session.state()).toMatchObject({ notices: [], problem: null });
  });

  it('goes on without change events, says so, and tries again when a check is asked for', async () => {
    workbook.onChanged.mockRejectedValueOnce(new Fault({ code: 'excel-too-old' }));
    const deaf = new Session(parts);
    await deaf.start();
    expect(noticesOf(deaf)).toEqual({ following: 'excel-not-followed' });
    expect(deaf.state().result).not.toBeNull();
    const asked = workbook.onChanged.mock.calls.length;
    await deaf.checkNow();
    await deaf.checkNow();
    expect(workbook.onChanged.mock.calls.length).toBe(asked + 1);
    expect(noticesOf(deaf)).toEqual({});
  });

  it('stops', async () => {
    const before = workbook.reads.length;
    workbook.change();
    await session.stop();
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(workbook.reads).toHaveLength(before);
  });
});

describe('going to a cell', () => {
  it('tells when it cannot, until it can', async () => {
    workbook.select.mockRejectedValueOnce(new Fault({ code: 'excel-item-gone', what: 'Kø!A1' }));
    await session.goTo({ sheet: 'Kø', row: 0, column: 0 });
    expect(notices()).toEqual({ going: 'excel-item-gone' });
    await session.goTo({ sheet: 'Behovskø', row: 0, column: 0 });
    expect(notices()).toEqual({});
  });
});

describe('making a memo', () => {
  it('reads the workbook again first', async () => {
    const number = aCase();
    const snapshot: WorkbookSnapshot = { ...SAMPLE };
    workbook.snapshot = snapshot;
    await session.makeMemo(number, false);
    expect(parts.makeMemo.mock.calls).toEqual([[snapshot, expect.objectContaining({ number }), false]]);
    expect(memoState()).toEqual({ kind: 'ready', memo: MEMO, isDraft: false, of: session.state().changes });
  });

  it('does not make one that has become blocked, unless as a draft', async () => {
    const number = aCase();
    workbook.snapshot = withoutReason(SAMPLE);
    await session.makeMemo(number, false);
    expect(memoState()).toEqual({ kind: 'blocked' });
    expect(parts.makeMemo).not.toHaveBeenCalled();
    await session.makeMemo(number, true);
    expect(memoState()).toMatchObject({ kind: 'ready', isDraft: true });
  });

  it('calls it out of date as soon as the workbook changes, and when it changed meanwhile', async () => {
    const number = aCase();
    const isOutOfDate = (): boolean => {
      const made = memoState();
      if (made?.kind !== 'ready') throw new Error('not made');
      return made.of !== session.state().changes;
    };
    await session.makeMemo(number, false);
    expect(isOutOfDate()).toBe(false);
    workbook.change();
    expect(isOutOfDate()).toBe(true);
    parts.makeMemo.mockImplementationOnce(() => {
      workbook.change();
      return Promise.resolve(MEMO);
    });
    await session.makeMemo(number, false);
    expect(isOutOfDate()).toBe(true);
    await session.makeMemo(number, false);
    await session.changeSettings({ kind: 'priceLevel', text: '2022-kroner' });
    expect(isOutOfDate()).toBe(true);
  });

  it('tells what went wrong', async () => {
    parts.makeMemo.mockRejectedValueOnce(
      new Fault({ code: 'template-damaged', file: 'mal.docx', part: 'x' }),
    );
    await session.makeMemo(aCase(), false);
    expect(memoState()).toMatchObject({ kind: 'failed', problem: { code: 'template-damaged' } });
    parts.makeMemo.mockRejectedValueOnce(new Error('no memory'));
    await session.makeMemo(aCase(), false);
    expect(memoState()).toMatchObject({
      kind: 'failed',
      problem: { code: 'unexpected', detail: 'no memory' },
    });
  });
});

describe('a workbook without a needs queue', () => {
  it('has the settings that a choice starts from, and a cell to point from', async () => {
    workbook.snapshot = { dateSystem: 1900, sheets: [], settings: '{"version":1}' };
    await session.checkNow();
    expect(session.state()).toMatchObject({
      problem: { code: 'no-needs-table' },
      settings: '{"version":1}',
    });
    expect(await session.pointedTable('cases')).toMatchObject({ kind: 'cases', sheet: 'Ark', row: 2 });
  });
});

describe('a what-if', () => {
  const tried: readonly Edit[] = [{ address: { sheet: 'Behovskø', row: 1, column: 9 }, was: 6.8, to: 7 }];

  it('is planned from the workbook as it is now, written, and taken back', async () => {
    workbook.snapshot = { dateSystem: 1900, sheets: [] };
    const leftOut = new Map([[20, { kind: 'left-out' as const }]]);
    expect(await session.planWhatIf(leftOut)).toEqual({ edits: [], left: [20] });
    expect(await session.writeWhatIf(tried)).toBe(true);
    expect(workbook.applied).toEqual([tried]);
    expect(session.state()).toMatchObject({ canUndo: true, written: { kind: 'tried', cells: 1 } });
    await session.undo();
    expect(session.state()).toMatchObject({ canUndo: false, written: { kind: 'undone' } });
  });

  it('says that it was not written whole', async () => {
    workbook.refuses = () => true;
    expect(await session.writeWhatIf(tried)).toBe(false);
    expect(session.state().written).toMatchObject({ kind: 'tried', cells: 0, refused: [{}] });
  });
});

describe('a new workbook', () => {
  it('is opened beside this one', async () => {
    await session.openNew();
    expect(workbook.openNew).toHaveBeenCalledWith(new Uint8Array([80, 75]));
    expect(session.state()).toMatchObject({ isWriting: false, notices: [] });
  });

  it('that Excel will not open is told of', async () => {
    workbook.openNew.mockRejectedValueOnce(new Fault({ code: 'excel-connection' }));
    await session.openNew();
    expect(session.state()).toMatchObject({
      isWriting: false,
      notices: [{ of: 'new-workbook', problem: { code: 'excel-connection' } }],
    });
  });
});

describe('enriching', () => {
  it('takes columns away that are not chosen any more, before it writes the others', async () => {
    const planned = await parts.planEnrichment(workbook.snapshot);
    parts.planEnrichment.mockResolvedValueOnce({ ...planned, hasUnwanted: true });
    await session.enriching.applyEnrichment();
    expect(workbook.removeEnrichment).toHaveBeenCalledTimes(1);
    expect(workbook.applyEnrichment).toHaveBeenCalledTimes(1);
  });

  it('is planned first, then written from the workbook as it is, and checked', async () => {
    await session.enriching.planEnrichment();
    expect(session.state().enrichment).toMatchObject({ kind: 'planned' });
    expect(workbook.applyEnrichment).not.toHaveBeenCalled();
    await session.enriching.applyEnrichment();
    expect(workbook.applyEnrichment).toHaveBeenCalledTimes(1);
    expect(session.state()).toMatchObject({ enrichment: null, isChecking: false });
  });

  it('can be left', async () => {
    await session.enriching.planEnrichment();
    session.enriching.cancelEnrichment();
    expect(session.state().enrichment).toBeNull();
  });

  it('is taken away after it has been shown', async () => {
    await session.enriching.planRemoval();
    expect(session.state().enrichment).toEqual({
      kind: 'leaving',
      present: { sheets: ['Kontroll'], columns: [] },
    });
    expect(workbook.removeEnrichment).not.toHaveBeenCalled();
    await session.enriching.removeEnrichment();
    expect(workbook.removeEnrichment.mock.calls).toEqual([[{ sheets: ['Kontroll'], columns: [] }]]);
  });

  it('tells when Excel will not', async () => {
    workbook.applyEnrichment.mockRejectedValueOnce(new Fault({ code: 'excel-protected', what: 'Kø' }));
    await session.enriching.applyEnrichment();
    expect(session.state()).toMatchObject({
      enrichment: null,
      notices: [{ of: 'enriching', problem: { code: 'excel-protected' } }],
    });
  });
});

/** #20 without its reason: its case is blocked. */
function withoutReason(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== 'Behovskø') return sheet;
    const column = sheet.values[4 - 1 - sheet.top]?.indexOf('Begrunnelse') ?? -1;
    const values = sheet.values.map((row) =>
      row[0] === '#20' ? row.map((value, at) => (at === column ? null : value)) : row,
    );
    return { ...sheet, values };
  });
  return { ...snapshot, sheets };
}
