import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { isoDate } from '../../core/calendar/days';
import { checkWorkbook } from '../../core/check';
import { Fault } from '../../core/fault';
import { changeSettings } from '../../core/settings/change-settings';
import type { Edit } from '../../core/workbook/edits';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { readWorkbook, toSnapshot } from '../../xlsx';
import { workbookDouble } from '../testing/workbook-double';
import { Session } from './session';
import type { MadeFile, SessionParts } from './session-parts';
import type { MemoState } from './session-state';

const today = isoDate(2022, 6, 1);
const SAMPLE = toSnapshot(readWorkbook(new Uint8Array(readFileSync('assets/sample.xlsx')), 'sample.xlsx'));
const QUIET = 400;

const check = (snapshot: WorkbookSnapshot) => {
  if (!today) throw new Error('no day');
  return Promise.resolve().then(() => checkWorkbook(snapshot, { today }));
};

const settingsChange: SessionParts['changeSettings'] = (json, change) =>
  Promise.resolve().then(() => changeSettings(json, change));

const newWorkbook = () => Promise.resolve(new Uint8Array([80, 75]));

const planEnrichment: SessionParts['planEnrichment'] = () =>
  Promise.resolve({
    plan: { columns: [], formats: null, sheets: [], marks: [] },
    present: { sheets: ['Kontroll'], columns: [] },
    hasUnwanted: false,
  });

const planWhatIf: SessionParts['planWhatIf'] = (snapshot, whatIf) =>
  Promise.resolve({ edits: [], left: [...whatIf.keys()].slice(snapshot.sheets.length) });

const pointedTable: SessionParts['pointedTable'] = (_snapshot, { sheet, row }, kind) =>
  Promise.resolve({ kind, sheet, row, headers: [] });

const memo: MadeFile = { fileName: '17-22.docx', file: new Blob(['memo']) };
const makeMemo = jest.fn<SessionParts['makeMemo']>();

let workbook: ReturnType<typeof workbookDouble>;
let session: Session;
beforeEach(async () => {
  jest.useFakeTimers();
  makeMemo.mockReset().mockResolvedValue(memo);
  workbook = workbookDouble(SAMPLE);
  session = new Session({
    workbook,
    check,
    makeMemo,
    planEnrichment,
    planWhatIf,
    pointedTable,
    changeSettings: settingsChange,
    newWorkbook,
  });
  await session.start();
});
afterEach(() => {
  jest.useRealTimers();
});

const memoState = (): MemoState | undefined =>
  [...session.state().memos].find(([number]) => number === '17/22')?.[1];
const aCase = () => {
  const found = session.state().result?.cases.find(({ number }) => number === '17/22');
  if (!found) throw new Error('no case 17/22');
  return found.number;
};

describe('removeMarks', () => {
  it('takes the marks away and nothing else, and says when it cannot', async () => {
    expect(await session.removeMarks()).toBe(true);
    expect(workbook.removeEnrichment).toHaveBeenCalledWith({ columns: [], sheets: [] });
    workbook.removeEnrichment.mockRejectedValue(new Fault({ code: 'excel-connection' }));
    expect(await session.removeMarks()).toBe(false);
    expect(session.state().notice).toEqual({ code: 'excel-connection' });
  });
});

describe('checking', () => {
  it('begins at once', () => {
    expect(session.state()).toMatchObject({ isChecking: false, problem: null, notice: null });
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

  it('says nothing of a check that a newer one overtakes', async () => {
    let release = (): void => undefined;
    workbook.pause = new Promise((resolve) => (release = resolve));
    const first = session.checkNow();
    workbook.snapshot = { dateSystem: 1900, sheets: [] };
    const second = session.checkNow();
    release();
    await Promise.all([first, second]);
    expect(workbook.reads.at(-2)?.aborted).toBe(true);
    expect(session.state().problem).toMatchObject({ code: 'no-needs-table' });
  });

  it('says that a workbook is open for reading, where Excel says so', async () => {
    workbook.isReadOnly.mockResolvedValueOnce(true);
    await session.start();
    expect(session.state()).toMatchObject({ notice: { code: 'excel-read-only' }, problem: null });
    workbook.isReadOnly.mockRejectedValueOnce(new Fault({ code: 'excel-connection' }));
    session.dismissNotice();
    await session.start();
    expect(session.state()).toMatchObject({ notice: null, problem: null });
  });

  it('goes on without change events, says so, and tries again when a check is asked for', async () => {
    workbook.onChanged.mockRejectedValueOnce(new Fault({ code: 'excel-too-old' }));
    const deaf = new Session({
      workbook,
      check,
      makeMemo,
      planEnrichment,
      planWhatIf,
      pointedTable,
      changeSettings: settingsChange,
      newWorkbook,
    });
    await deaf.start();
    expect(deaf.state().notice).toEqual({ code: 'excel-not-followed' });
    expect(deaf.state().result).not.toBeNull();
    const asked = workbook.onChanged.mock.calls.length;
    await deaf.checkNow();
    await deaf.checkNow();
    expect(workbook.onChanged.mock.calls.length).toBe(asked + 1);
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
    expect(session.state().notice).toMatchObject({ code: 'excel-item-gone' });
    await session.goTo({ sheet: 'Behovskø', row: 0, column: 0 });
    expect(session.state().notice).toBeNull();
  });
});

describe('making a memo', () => {
  it('reads the workbook again first', async () => {
    const number = aCase();
    const snapshot: WorkbookSnapshot = { ...SAMPLE };
    workbook.snapshot = snapshot;
    await session.makeMemo(number, false);
    expect(makeMemo.mock.calls).toEqual([[snapshot, expect.objectContaining({ number }), false]]);
    expect(memoState()).toEqual({ kind: 'ready', memo, isDraft: false, isOutOfDate: false });
  });

  it('does not make one that has become blocked, unless as a draft', async () => {
    const number = aCase();
    workbook.snapshot = withoutReason(SAMPLE);
    await session.makeMemo(number, false);
    expect(memoState()).toEqual({ kind: 'blocked' });
    expect(makeMemo).not.toHaveBeenCalled();
    await session.makeMemo(number, true);
    expect(memoState()).toMatchObject({ kind: 'ready', isDraft: true });
  });

  it('calls it out of date as soon as the workbook changes, and when it changed meanwhile', async () => {
    const number = aCase();
    await session.makeMemo(number, false);
    workbook.change();
    expect(memoState()).toMatchObject({ isOutOfDate: true });
    makeMemo.mockImplementationOnce(() => {
      workbook.change();
      return Promise.resolve(memo);
    });
    await session.makeMemo(number, false);
    expect(memoState()).toMatchObject({ isOutOfDate: true });
  });

  it('tells what went wrong', async () => {
    makeMemo.mockRejectedValueOnce(new Fault({ code: 'template-damaged', file: 'mal.docx', part: 'x' }));
    await session.makeMemo(aCase(), false);
    expect(memoState()).toMatchObject({ kind: 'failed', problem: { code: 'template-damaged' } });
    makeMemo.mockRejectedValueOnce(new Error('no memory'));
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

describe('mending', () => {
  const fixable = () => session.state().result?.findings.filter(({ fix }) => fix !== null) ?? [];

  it('writes the edits and checks again', async () => {
    const [first] = fixable();
    if (!first) throw new Error('nothing to mend');
    const before = workbook.reads.length;
    await session.fix([first]);
    expect(workbook.applied).toEqual([first.fix?.edits]);
    expect(session.state().written).toEqual({ kind: 'fixed', cells: 1, refused: [], left: [] });
    expect(session.state().canUndo).toBe(true);
    expect(workbook.reads).toHaveLength(before + 1);
  });

  it('takes back in turn what it wrote, and nothing twice', async () => {
    const [first, second] = fixable();
    if (!first || !second) throw new Error('nothing to mend');
    await session.fix([first]);
    await session.fix([second]);
    await session.undo();
    await session.undo();
    await session.undo();
    const inverse = (edits: readonly Edit[] = []) =>
      edits.map(({ address, was, to }) => ({ address, was: to, to: was }));
    expect(workbook.applied.slice(2)).toEqual([inverse(second.fix?.edits), inverse(first.fix?.edits)]);
    expect(session.state()).toMatchObject({ canUndo: false, written: { kind: 'undone' } });
  });

  it('tells what was refused, and remembers only what was made', async () => {
    workbook.refuses = () => true;
    await session.fix(fixable());
    const { written } = session.state();
    if (written?.kind !== 'fixed') throw new Error('not told');
    expect(written.cells).toBe(0);
    expect(written.refused).toHaveLength(3);
    expect(session.state().canUndo).toBe(false);
  });

  it('tells when Excel fails', async () => {
    workbook.applyEdits = () => Promise.reject(new Fault({ code: 'excel-half-written', cells: ['Kø!A1'] }));
    await session.fix(fixable());
    expect(session.state()).toMatchObject({
      isWriting: false,
      written: null,
      notice: { code: 'excel-half-written' },
    });
  });
});

describe('accepting a finding', () => {
  const warnings = () =>
    session.state().result?.findings.filter(({ severity }) => severity === 'warning') ?? [];

  it('writes it in the workbook with its reason, and it is open no more', async () => {
    const [warning] = warnings();
    if (!warning) throw new Error('no warning');
    await session.acknowledge(warning, 'Avklart med styreleder');
    const { result, isWriting, notice, written } = session.state();
    expect([isWriting, notice]).toEqual([false, null]);
    expect(written).toEqual({ kind: 'accepted', finding: warning });
    expect(result?.acknowledged).toEqual([{ finding: warning, reason: 'Avklart med styreleder' }]);
    expect(warnings()).not.toContainEqual(warning);
    await session.reopen(warning);
    expect(warnings()).toContainEqual(warning);
  });

  it('does not write over what somebody else has set meanwhile, and can be done again', async () => {
    const [warning] = warnings();
    if (!warning) throw new Error('no warning');
    const settings = JSON.stringify({ version: 1, thresholds: { reasonWords: 3 } });
    workbook.snapshot = { ...workbook.snapshot, settings };
    await session.acknowledge(warning, 'Avklart');
    expect(session.state().notice).toEqual({ code: 'settings-changed' });
    expect(workbook.snapshot.settings).toBe(settings);
    await session.acknowledge(warning, 'Avklart');
    expect(session.state().notice).toBeNull();
    expect(JSON.parse(workbook.snapshot.settings ?? '')).toMatchObject({
      thresholds: { reasonWords: 3 },
      acknowledged: [{ reason: 'Avklart' }],
    });
  });

  it('makes changes that come quickly one after the other', async () => {
    await Promise.all([
      session.changeSettings({ kind: 'rule', id: 'frame/no-change', level: 'off' }),
      session.changeSettings({ kind: 'threshold', name: 'reasonWords', value: 8 }),
    ]);
    expect(session.state().notice).toBeNull();
    expect(JSON.parse(workbook.snapshot.settings ?? '')).toEqual({
      ...{ version: 1, rules: { 'frame/no-change': 'off' } },
      thresholds: { reasonWords: 8 },
    });
  });

  it('leaves settings that it does not understand alone', async () => {
    const settings = JSON.stringify({ version: 2 });
    workbook.snapshot = { ...workbook.snapshot, settings };
    await session.checkNow();
    await session.changeSettings({ kind: 'rule', id: 'frame/no-change', level: 'off' });
    expect(session.state().notice).toEqual({ code: 'settings-unreadable', isNewer: true });
    expect(workbook.snapshot.settings).toBe(settings);
  });
});

describe('a new workbook', () => {
  it('is opened beside this one', async () => {
    await session.openNew();
    expect(workbook.openNew).toHaveBeenCalledWith(new Uint8Array([80, 75]));
    expect(session.state()).toMatchObject({ isWriting: false, notice: null });
  });

  it('that Excel will not open is told of', async () => {
    workbook.openNew.mockRejectedValueOnce(new Fault({ code: 'excel-connection' }));
    await session.openNew();
    expect(session.state()).toMatchObject({ isWriting: false, notice: { code: 'excel-connection' } });
  });
});

describe('enriching', () => {
  it('takes columns away that are not chosen any more, before it writes the others', async () => {
    const plans = [true, false].map(async (hasUnwanted) => ({
      ...(await planEnrichment(workbook.snapshot)),
      hasUnwanted,
    }));
    const own = new Session({
      ...{ workbook, check, makeMemo, changeSettings: settingsChange, newWorkbook, planWhatIf, pointedTable },
      planEnrichment: () => plans.shift() ?? planEnrichment(workbook.snapshot),
    });
    await own.applyEnrichment();
    expect(workbook.removeEnrichment).toHaveBeenCalledTimes(1);
    expect(workbook.applyEnrichment).toHaveBeenCalledTimes(1);
  });

  it('is planned first, then written from the workbook as it is, and checked', async () => {
    await session.planEnrichment();
    expect(session.state().enrichment).toMatchObject({ kind: 'planned' });
    expect(workbook.applyEnrichment).not.toHaveBeenCalled();
    await session.applyEnrichment();
    expect(workbook.applyEnrichment).toHaveBeenCalledTimes(1);
    expect(session.state()).toMatchObject({ enrichment: null, isChecking: false });
  });

  it('can be left', async () => {
    await session.planEnrichment();
    session.cancelEnrichment();
    expect(session.state().enrichment).toBeNull();
  });

  it('is taken away', async () => {
    await session.removeEnrichment();
    expect(workbook.removeEnrichment.mock.calls).toEqual([[{ sheets: ['Kontroll'], columns: [] }]]);
  });

  it('tells when Excel will not', async () => {
    workbook.applyEnrichment.mockRejectedValueOnce(new Fault({ code: 'excel-protected', what: 'Kø' }));
    await session.applyEnrichment();
    expect(session.state()).toMatchObject({ enrichment: null, notice: { code: 'excel-protected' } });
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
