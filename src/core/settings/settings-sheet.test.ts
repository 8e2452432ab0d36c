import { describe, expect, it } from '@jest/globals';
import { checked, need, workbookOf } from '../testing/programme-of';
import { snapshotOf, type TestCell } from '../testing/snapshot-of';
import { cellName } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { settingsFor } from './settings-in-force';
import { readSettingsSheets } from './settings-sheet';

const HEADER = ['Innstilling', 'Gjelder', 'Verdi'];

function withSheet(...rows: readonly (readonly TestCell[])[]): WorkbookSnapshot {
  const queue = workbookOf({ needs: [need({ 'Total kost': 10, Fase: 'I drift' })] });
  const { sheets } = snapshotOf({ Innstillinger: rows });
  return { ...queue, sheets: [...queue.sheets, ...sheets] };
}

describe('a settings sheet', () => {
  it('sets rules, limits, columns, words and case numbers, below a title and in any language', () => {
    const { settings, mistakes } = readSettingsSheets(
      withSheet(
        ['Våre innstillinger'],
        [],
        HEADER,
        ['Kontroll', 'need/owner-missing', 'Av'],
        ['Regel', 'frame/large-change', 'opplysning'],
        ['Grense', 'Stor endring, prosent', 40],
        [],
        ['Limit', 'Words in a reason', '8'],
        ['Kolonne', 'Behovskø: Total kost', 'Ramme'],
        ['Kolonne', 'Behovskø: Frist', 'Leses ikke'],
        ['Enhet', 'Behovskø: Total kost', 'tusen kroner'],
        ['Ord', 'Fase: I drift', 'Gjennomført'],
        ['Saksnummer', 'Programstyret', 'PS nn/yy'],
      ),
    );
    expect(mistakes).toEqual([]);
    expect(settings).toMatchObject({
      rules: new Map([
        ['need/owner-missing', 'off'],
        ['frame/large-change', 'info'],
      ]),
      thresholds: { largeChangeTenths: 400, reasonWords: 8, actualsDays: 60 },
      columns: [
        { table: 'needs', header: 'Total kost', field: 'frame' },
        { table: 'needs', header: 'Frist', field: null },
        { table: 'needs', header: 'Total kost', unit: 'TNOK' },
      ],
      words: [{ vocabulary: 'phase', word: 'I drift', means: 'done' }],
      bodies: [{ name: 'Programstyret', caseNumber: 'PS nn/yy' }],
    });
  });

  it('is in force: its words are read', () => {
    const unknown = checked(withSheet(HEADER)).findings.map(({ rule }) => rule);
    expect(unknown).toContain('need/phase-unknown');
    const known = checked(withSheet(HEADER, ['Ord', 'Fase: I drift', 'Gjennomført']));
    expect(known.findings.map(({ rule }) => rule)).not.toContain('need/phase-unknown');
  });

  it('tells each row that it does not understand, and then nothing of it is in force', () => {
    const workbook = withSheet(
      HEADER,
      ['Kontrol', 'need/owner-missing', 'Av'],
      ['Kontroll', 'need/owner-mising', 'Av'],
      ['Kontroll', 'noe helt annet enn en kontroll', 'Av'],
      ['Kontroll', 'need/owner-missing', 'kanskje'],
      ['Grense', 'Stor endring', 'mye'],
      ['Grense', 'Noe annet', 4],
      ['Kolonne', 'Behovskø: Total kost', 'Pris'],
      ['Kolonne', 'Total kost', 'Ramme'],
      ['Ord', 'Fase: I drift', 'Noe annet'],
      ['Saksnummer', 'Programstyret', 'nn'],
      ['Kontroll', 'frame/large-change', 'Av'],
    );
    const { findings, settings } = checked(workbook);
    expect(
      findings
        .filter(({ rule }) => rule === 'workbook/settings-invalid')
        .map(({ at, message }) => `${cellName(at)} ${message}`),
    ).toEqual([
      'A2 kind',
      'B3 near',
      'B4 name',
      'C5 value',
      'C6 value',
      'B7 value',
      'C8 name',
      'B9 value',
      'C10 value',
      'C11 value',
    ]);
    expect(settings.rules.size).toBe(0);
  });

  it('stands back for what is chosen in the pane, and for a file', () => {
    const workbook = withSheet(
      HEADER,
      ['Kontroll', 'need/owner-missing', 'Av'],
      ['Kontroll', 'frame/large-change', 'Av'],
      ['Grense', 'Stor endring', 40],
    );
    const pane = { ...workbook, settings: JSON.stringify({ rules: { 'need/owner-missing': 'error' } }) };
    const { settings } = settingsFor(pane, null);
    expect([...settings.rules]).toEqual([
      ['need/owner-missing', 'error'],
      ['frame/large-change', 'off'],
    ]);
    expect(settings.thresholds.largeChangeTenths).toBe(400);
    expect(settingsFor(pane, { ...settings, rules: new Map() }).settings.rules.size).toBe(0);
  });

  it('is no table of another kind that has such words', () => {
    expect(readSettingsSheets(withSheet(['Innstilling', 'Merknad', 'Gjelder', 'Verdi'])).settings).toBeNull();
  });
});
