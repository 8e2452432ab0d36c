import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';
import type { TestTables } from '../../testing/programme-of';

const RULE = 'need/name-drift';

const NEEDS = [
  need({ Nr: 20, Navn: 'Tillitsanker, del 1' }),
  need({ Nr: 23, Navn: 'Prøvesvar i kjernejournal' }),
  need({ Nr: 24, Navn: 'Sykmelding i journal' }),
];

function cases(values: Record<string, string>): TestTables {
  return {
    needs: NEEDS,
    cases: [{ Sak: '17/22', Tittel: 'Rammeendring', Behov: '#20', 'Forslag til vedtak': null, ...values }],
  };
}

function log(Tekst: string, Behov = '#23'): TestTables {
  return {
    needs: NEEDS,
    log: [{ Dato: '09.03.2022', Sak: '5/22', Behov, Type: 'tid', Fra: null, Til: null, Tekst }],
  };
}

describe(RULE, () => {
  it('finds another name in each place where a need is named', () => {
    expect(found(RULE, cases({ Tittel: 'Økt ramme for #23 prøvesvar i pasientjournalen' }))).toEqual([
      'Saker B2: drift',
    ]);
    expect(found(RULE, cases({ Behov: '#23 Prøvesvar i labsystemet' }))).toEqual(['Saker C2: drift']);
    expect(
      found(RULE, cases({ 'Forslag til vedtak': 'Rammen for #20 «Tillitsanker, del 2» økes.' })),
    ).toEqual(['Saker D2: drift']);
    expect(found(RULE, log('Fristen for #23 (prøvesvar) og #20 tillitsanker, del 2, flyttes.'))).toEqual([
      'Vedtakslogg G2: drift',
    ]);
    expect(found(RULE, log('Fristen flyttes.', '#23 Prøvesvar i journalen'))).toEqual([
      'Vedtakslogg C2: drift',
    ]);
  });

  it('mends just those words, and keeps them in running text small', () => {
    const [finding] = findingsOf(RULE, cases({ Tittel: 'Økt ramme for #23 prøvesvar i pasientjournalen' }));
    expect(finding?.fix?.edits).toEqual([
      {
        address: { sheet: 'Saker', row: 1, column: 1 },
        was: 'Økt ramme for #23 prøvesvar i pasientjournalen',
        to: 'Økt ramme for #23 prøvesvar i kjernejournal',
      },
    ]);
    expect(finding?.data['name']).toEqual({ kind: 'text', text: 'Prøvesvar i kjernejournal' });
  });

  it.each([
    '#20',
    '#20 og #23',
    '#20 tillitsanker',
    '#20 Tillitsankeret',
    '#20 tillitsanker, del 1, økes fra 4,8 til 6,8 MNOK.',
    '#20: Tillitsanker del 1',
    '#20 – tillitsanker, første del',
    'Rammen for #20 økes fra 4,8 til 6,8 MNOK.',
    'Rammen for #23 prøvesvar økes fra 8,1 til 11,4 MNOK.',
    '#23 prøvesvar i kjernejournalen forlenges til desember 2022.',
    '#23 «Prøvesvar i Kjernejournal»',
    '#23 prøvesvar omfatter nå produksjonssetting',
    '#23 får ny frist.',
    'Programstyret slutter seg til #20 slik behovsgruppen anbefaler.',
    '#23 Kjernejournal: prøvesvar',
    '#24 sykmelding i journal settes i gang',
    '#20 tillitsanker og #24 sykmelding',
    '#99 noe helt annet',
    '#20 forslaget fra behovsgruppen',
    '#24 sykmelding legges frem',
    '#24 sykmelding foreslås avsluttet',
    'Orientering om #24 sykmelding med fullt innhold for alle parter',
  ])('is silent about «%s»', (text) => {
    expect(found(RULE, cases({ 'Forslag til vedtak': text }))).toEqual([]);
    expect(found(RULE, cases({ Tittel: text }))).toEqual([]);
    expect(found(RULE, log(text))).toEqual([]);
  });

  it('is silent where a formula makes the text', () => {
    const tables = cases({});
    const row = {
      ...tables.cases?.[0],
      Tittel: { formula: '="#23 "&A1', value: '#23 Prøvesvar i pasientjournal' },
    };
    expect(found(RULE, { ...tables, cases: [row] })).toEqual([]);
  });
});
