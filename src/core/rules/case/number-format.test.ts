import { describe, expect, it } from '@jest/globals';
import { NO_SETTINGS } from '../../settings/settings';
import { findingsOf, found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/number-format';

describe(RULE, () => {
  const agenda = (...rows: readonly TestRow[]) => ({
    needs: [need()],
    cases: rows.map((row) => ({
      ...{ Sak: '17/22', Tittel: 'Endret ramme', Type: 'Beslutning', Fra: null, Til: null, Behov: '#1' },
      ...{ 'Forslag til vedtak': 'Programstyret godkjenner rammen.', Vedlegg: null, Møte: '3/22' },
      ...row,
    })),
  });

  it('finds what is no case number, and writes what was most likely meant', () => {
    const [finding] = findingsOf(RULE, agenda({ Sak: '17.22' }));
    expect(finding?.fix).toMatchObject({ kind: 'safe', edits: [{ was: '17.22', to: '17/22' }] });
  });

  it('finds what nobody can guess', () => {
    expect(found(RULE, agenda({ Sak: 'saken om rammer' }))).toEqual(['Saker A2: invalid']);
  });

  it('finds a number that is not as the body of its meeting writes its own', () => {
    const bodies = [
      { name: 'Programstyret', caseNumber: 'PS nn/yy' },
      { name: 'Behovsgruppen', caseNumber: 'n-mm/yy' },
    ];
    const tables = {
      ...agenda({ Sak: 'PS 17/22' }, { Sak: '4-33/22' }, { Sak: '18/22' }),
      meetings: [{ Møte: '3/22', Organ: 'Programstyret', Dato: '22.06.2022', Sted: 'Oslo' }],
    };
    const settings = { ...NO_SETTINGS, bodies };
    expect(found(RULE, tables, { settings })).toEqual(['Saker A3: otherBody', 'Saker A4: near']);
    expect(findingsOf(RULE, tables, { settings })[1]?.fix?.edits[0]?.to).toBe('PS 18/22');
    expect(found(RULE, agenda({ Sak: '4-33/22' }), { settings })).toEqual([]);
  });

  it('is silent on numbers written in other ways', () => {
    const rows = ['17/22', 'Sak 18/22', '19/2022', '4-33/22', null].map((Sak) => ({ Sak }));
    expect(found(RULE, agenda(...rows))).toEqual([]);
  });
});
