import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Fault } from '../../core/fault';
import type { Edit } from '../../core/workbook/edits';
import { noticesOf, sessionParts } from '../../../tests/support/session-parts';
import { Session } from './session';

let workbook: ReturnType<typeof sessionParts>['workbook'];
let session: Session;
beforeEach(async () => {
  jest.useFakeTimers();
  const parts = sessionParts();
  ({ workbook } = parts);
  session = new Session(parts);
  await session.start();
});
afterEach(() => {
  jest.useRealTimers();
});
const notices = () => noticesOf(session);

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
      notices: [{ of: 'half-done', problem: { code: 'excel-half-written' } }],
    });
    // Until a person has seen to it.
    await session.goTo({ sheet: 'Behovskø', row: 0, column: 0 });
    expect(notices()).toEqual({ 'half-done': 'excel-half-written' });
  });

  it('can be taken back later where it failed to be, and where a cell was locked', async () => {
    const [first] = fixable();
    if (!first) throw new Error('nothing to mend');
    await session.fix([first]);
    const applyEdits = workbook.applyEdits.bind(workbook);
    workbook.applyEdits = () => Promise.reject(new Fault({ code: 'excel-connection' }));
    await session.undo();
    expect(session.state().canUndo).toBe(true);
    expect(notices()).toEqual({ writing: 'excel-connection' });
    workbook.applyEdits = (edits) =>
      Promise.resolve({ made: [], refused: edits.map((edit) => ({ edit, reason: 'locked' as const })) });
    await session.undo();
    expect(session.state().canUndo).toBe(true);
    expect(notices()).toEqual({});
    workbook.applyEdits = applyEdits;
    await session.undo();
    expect(session.state()).toMatchObject({ canUndo: false, written: { kind: 'undone', cells: 1 } });
  });
});

describe('accepting a finding', () => {
  const warnings = () =>
    session.state().result?.findings.filter(({ severity }) => severity === 'warning') ?? [];

  it('writes it in the workbook with its reason, and it is open no more', async () => {
    const [warning] = warnings();
    if (!warning) throw new Error('no warning');
    await session.acknowledge(warning, 'Avklart med styreleder');
    const { result, isWriting, written } = session.state();
    expect([isWriting, notices()]).toEqual([false, {}]);
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
    expect(notices()).toEqual({ settings: 'settings-changed' });
    expect(workbook.snapshot.settings).toBe(settings);
    await session.acknowledge(warning, 'Avklart');
    expect(notices()).toEqual({});
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
    expect(notices()).toEqual({});
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
    expect(notices()).toEqual({ settings: 'settings-unreadable' });
    expect(workbook.snapshot.settings).toBe(settings);
  });
});

describe('changed settings', () => {
  it('are taken back in turn with what was written in cells', async () => {
    const [fixable] = session.state().result?.findings.filter(({ fix }) => fix !== null) ?? [];
    if (!fixable) throw new Error('nothing to mend');
    await session.changeSettings({ kind: 'priceLevel', text: '2022-kroner' });
    await session.fix([fixable]);
    await session.changeSettings({ kind: 'reset' });
    await session.undo();
    expect(JSON.parse(session.state().settings ?? '')).toMatchObject({ priceLevel: '2022-kroner' });
    expect(session.state().written).toEqual({ kind: 'unset' });
    await session.undo();
    expect(session.state().written).toMatchObject({ kind: 'undone' });
    await session.undo();
    expect(workbook.snapshot.settings).toBe('{"version":1}');
    expect(session.state().canUndo).toBe(false);
  });

  it('can be taken back later where Excel failed', async () => {
    await session.changeSettings({ kind: 'priceLevel', text: '2022-kroner' });
    workbook.writeSettings.mockRejectedValueOnce(new Fault({ code: 'excel-connection' }));
    await session.undo();
    expect(notices()).toEqual({ settings: 'excel-connection' });
    expect(session.state().canUndo).toBe(true);
    await session.undo();
    expect(session.state()).toMatchObject({ canUndo: false, written: { kind: 'unset' }, notices: [] });
  });

  it('are not taken back where somebody else has changed them since', async () => {
    await session.changeSettings({ kind: 'priceLevel', text: '2022-kroner' });
    const theirs = '{"version":1,"priceLevel":"2023-kroner"}';
    workbook.snapshot = { ...workbook.snapshot, settings: theirs };
    await session.undo();
    expect(workbook.snapshot.settings).toBe(theirs);
    expect(notices()).toEqual({ settings: 'settings-changed' });
    expect(session.state().canUndo).toBe(false);
  });
});
