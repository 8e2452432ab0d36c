import { describe, expect, it } from '@jest/globals';
import { Fault } from '../fault';
import { changeSettings, type HeaderChange, LARGEST_SETTINGS } from './change-settings';
import { readSettings } from './read-settings';

const settingsIn = (json: string) => {
  const read = readSettings(json);
  if (read.kind === 'mistakes') throw new Error(JSON.stringify(read.mistakes));
  return read.settings;
};

const said = (json: string | undefined, ...headers: readonly HeaderChange[]) =>
  changeSettings(json, { kind: 'columns', table: 'needs', headers });

const problemOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.problem;
    throw error;
  }
  return null;
};

describe('changing the settings', () => {
  it('sets how grave a rule is, and lets it be as it was', () => {
    const off = changeSettings(undefined, { kind: 'rule', id: 'frame/large-change', level: 'off' });
    expect([...settingsIn(off).rules]).toEqual([['frame/large-change', 'off']]);
    const back = changeSettings(off, { kind: 'rule', id: 'frame/large-change', level: null });
    expect(JSON.parse(back)).toEqual({ version: 1, rules: {} });
  });

  it('sets a threshold, and lets it be as it was', () => {
    const set = changeSettings(undefined, { kind: 'threshold', name: 'largeChangePercent', value: 12.5 });
    expect(settingsIn(set).thresholds.largeChangeTenths).toBe(125);
    const back = changeSettings(set, { kind: 'threshold', name: 'largeChangePercent', value: null });
    expect(settingsIn(back).thresholds.largeChangeTenths).toBe(250);
  });

  it('says what a header means, once for each header however it is written', () => {
    const first = said(undefined, { header: 'Total kost', field: { is: 'frame' } });
    const second = said(first, { header: 'total  kost', field: { is: 'proposed' } });
    expect(settingsIn(second).columns).toEqual([
      { table: 'needs', header: 'total  kost', field: 'proposed' },
    ]);
    const third = said(second, { header: 'Total kost', field: 'not-read' });
    expect(settingsIn(third).columns).toEqual([{ table: 'needs', header: 'Total kost', field: null }]);
    expect(settingsIn(said(third, { header: 'Total kost', field: 'usual' })).columns).toEqual([]);
  });

  it('keeps what is said of a header when more is said, and of other headers with its name', () => {
    const general = said(undefined, { header: 'Total kost', field: { is: 'frame' }, unit: 'TNOK' });
    const inKroner = said(general, { header: 'Total kost (kr)', unit: 'NOK' });
    expect(settingsIn(inKroner).columns).toEqual([
      { table: 'needs', header: 'Total kost', field: 'frame', unit: 'TNOK' },
      { table: 'needs', header: 'Total kost (kr)', unit: 'NOK' },
    ]);
    const both = said(inKroner, { header: 'Total kost (kr)', field: { is: 'proposed' } });
    expect(settingsIn(both).columns[1]).toEqual({
      ...{ table: 'needs', header: 'Total kost (kr)', field: 'proposed', unit: 'NOK' },
    });
    // What is said of the name alone would else go on being said of the header.
    const usual = said(both, { header: 'Total kost (kr)', field: 'usual', unit: 'told' });
    expect(settingsIn(usual).columns).toEqual([]);
  });

  it('adds words and bodies once each, and takes them away', () => {
    const word = { vocabulary: 'phase', word: 'I drift', means: 'done' } as const;
    const once = changeSettings(undefined, { kind: 'word', word, isKept: true });
    const again = changeSettings(once, {
      kind: 'word',
      word: { ...word, word: ' i DRIFT', means: 'stopped' },
      isKept: true,
    });
    expect(JSON.parse(again)).toMatchObject({ words: [{ word: 'i DRIFT', means: 'stopped' }] });
    expect(readSettings(again).kind).toBe('settings');
    expect(JSON.parse(changeSettings(again, { kind: 'word', word, isKept: false }))).toMatchObject({
      words: [],
    });
    const body = { name: 'Styret', caseNumber: 'PS nn/yy' };
    const bodies = changeSettings(undefined, { kind: 'body', body, isKept: true });
    expect(readSettings(bodies)).toMatchObject({ kind: 'settings', settings: { bodies: [body] } });
    expect(JSON.parse(changeSettings(bodies, { kind: 'body', body, isKept: false }))).toMatchObject({
      bodies: [],
    });
  });

  it('chooses computed columns, in the order in which they stand', () => {
    const json = changeSettings(undefined, { kind: 'computed', columns: ['state', 'change'] });
    expect(settingsIn(json).computed).toEqual(['change', 'state']);
  });

  it('keeps all else, and resets all', () => {
    const json = JSON.stringify({ version: 1, thresholds: { reasonWords: 8 }, computed: [] });
    const changed = changeSettings(json, { kind: 'rule', id: 'frame/no-change', level: 'info' });
    expect(JSON.parse(changed)).toEqual({
      ...{ version: 1, thresholds: { reasonWords: 8 }, computed: [] },
      rules: { 'frame/no-change': 'info' },
    });
    expect(JSON.parse(changeSettings(changed, { kind: 'reset' }))).toEqual({ version: 1 });
  });

  it('does not touch what it does not understand, but resets mistakes when asked to', () => {
    const set = { kind: 'rule', id: 'frame/no-change', level: 'off' } as const;
    const newer = JSON.stringify({ version: 2 });
    for (const change of [set, { kind: 'reset' } as const])
      expect(problemOf(() => changeSettings(newer, change))).toEqual({
        code: 'settings-unreadable',
        isNewer: true,
      });
    expect(problemOf(() => changeSettings('{', set))).toEqual({
      code: 'settings-unreadable',
      isNewer: false,
    });
    expect(JSON.parse(changeSettings('{', { kind: 'reset' }))).toEqual({ version: 1 });
  });

  it('leaves room for others in what Excel keeps for add-ins', () => {
    const columns = [{ table: 'needs', header: 'a'.repeat(LARGEST_SETTINGS), field: 'frame' }];
    const change = { kind: 'rule', id: 'frame/no-change', level: 'off' } as const;
    expect(problemOf(() => changeSettings(JSON.stringify({ columns }), change))).toEqual({
      code: 'settings-too-large',
    });
  });
});
