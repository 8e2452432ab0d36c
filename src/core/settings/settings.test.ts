import { describe, expect, it } from '@jest/globals';
import { readSettings } from './read-settings';
import { settingsIn, settingsXml } from './settings-part';

const read = (value: unknown) => readSettings(JSON.stringify(value));

describe('settings', () => {
  it('may be empty', () => {
    expect(read({})).toMatchObject({
      kind: 'settings',
      settings: { thresholds: { largeChangeTenths: 250, reasonWords: 12 }, columns: [] },
    });
  });

  it('set rules, thresholds and columns', () => {
    const result = read({
      version: 1,
      rules: { 'frame/large-change': 'info', 'need/owner-missing': 'off' },
      thresholds: { largeChangePercent: 12.5, reasonWords: 8 },
      columns: [{ table: 'needs', header: 'Total kost', field: 'frame' }],
    });
    if (result.kind !== 'settings') throw new Error('mistakes');
    expect([...result.settings.rules]).toEqual([
      ['frame/large-change', 'info'],
      ['need/owner-missing', 'off'],
    ]);
    expect(result.settings.thresholds).toEqual({ largeChangeTenths: 125, reasonWords: 8, actualsDays: 60 });
    expect(result.settings.columns).toEqual([{ table: 'needs', header: 'Total kost', field: 'frame' }]);
  });

  it('set the words and case numbers of an organisation', () => {
    const words = [{ vocabulary: 'phase', word: 'I drift', means: 'done' }];
    const bodies = [{ name: 'Programstyret', caseNumber: 'PS nn/yy' }];
    expect(read({ words, bodies })).toMatchObject({ kind: 'settings', settings: { words, bodies } });
    const result = read({
      words: [
        { vocabulary: 'phases', word: 'I drift', means: 'done' },
        { vocabulary: 'phase', word: 'I drift', means: 'finished' },
      ],
      bodies: [{ name: 'Programstyret', caseNumber: 'nn' }],
    });
    expect(result.kind === 'mistakes' && result.mistakes).toMatchObject([
      { name: 'words[0].vocabulary' },
      { name: 'words[1].means' },
      { name: 'bodies[0].caseNumber' },
    ]);
  });

  it('tell all their mistakes at once, with the nearest name', () => {
    const result = read({
      rule: {},
      rules: { 'frame/large-chang': 'off', 'frame/no-change': 'silent' },
      thresholds: { reasonWords: 0, largeChange: 5 },
      columns: [
        { table: 'needs', header: 'x', field: 'price' },
        { table: 'queue', header: 'x', field: 'id' },
        4,
        { table: 'needs', header: 'x', unit: 'kr' },
      ],
    });
    expect(result.kind === 'mistakes' && result.mistakes).toEqual([
      { code: 'unknown-name', name: 'rule', nearest: 'rules' },
      { code: 'unknown-name', name: 'rules.frame/large-chang', nearest: 'rules.frame/large-change' },
      { code: 'wrong-value', name: 'rules.frame/no-change', allowed: 'off, error, warning, info' },
      { code: 'wrong-value', name: 'thresholds.reasonWords', allowed: '1–200' },
      { code: 'unknown-name', name: 'thresholds.largeChange', nearest: null },
      expect.objectContaining({ name: 'columns[0].field' }),
      expect.objectContaining({ name: 'columns[1].table' }),
      { code: 'wrong-value', name: 'columns[2]', allowed: '{ table, header, field, unit }' },
      { code: 'wrong-value', name: 'columns[3].unit', allowed: 'MNOK, TNOK, NOK' },
    ]);
  });

  it.each(['', '[]', 'null', '{', '"x"', '{"__proto__": 1, "rules": 3}'])(
    '%j is a mistake, not an error',
    (json) => {
      expect(readSettings(json).kind).toBe('mistakes');
    },
  );

  it('of a newer version are not guessed at', () => {
    expect(read({ version: 2, novelty: true })).toEqual({
      kind: 'mistakes',
      mistakes: [{ code: 'newer', version: 2 }],
    });
  });

  it('travel in an XML part', () => {
    const json = JSON.stringify({ columns: [{ table: 'needs', header: '<Ramme> & "tak"', field: 'frame' }] });
    expect(settingsIn(settingsXml(json))).toBe(json);
    expect(settingsIn('<settings xmlns="urn:annet">{}</settings>')).toBeNull();
  });
});
