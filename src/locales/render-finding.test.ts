import { describe, expect, it } from '@jest/globals';
import { change, checked, need, type TestTables } from '../core/testing/programme-of';
import { LANGUAGES, type Language } from './language';
import { renderFinding } from './render-finding';
import { loadTexts } from './texts';

const REF = { error: '#REF!' };
const EMPTY = {
  Bakgrunn: null,
  Begrunnelse: null,
  Konsekvens: null,
  Finansiering: null,
  'Drift og forvaltning': null,
  'Behandlet i behovsgruppen': null,
};

/** A workbook with something of nearly everything to find. */
const MESSY: TestTables = {
  needs: [
    change({ ...EMPTY, Nr: 1, 'Endring (MNOK)': 3, 'Ny frist': '31.12.2022', 'Avhenger av': '#1, #99' }),
    change({
      Nr: 2,
      Begrunnelse: 'Økte kostnader',
      Konsekvens: 'Ved ja blir alt bra.',
      'Tak (MNOK)': '< 12',
    }),
    change({
      Nr: 3,
      Begrunnelse: 'For få timer beregnet.',
      Konsekvens: 'Uten økning stopper alt.',
      'Tak (MNOK)': 11,
    }),
    change({
      Nr: 4,
      Konsekvens: 'Ukjent.',
      'Behandlet i behovsgruppen': 'Ja',
      Finansiering: 'Programmidler og medlemsavgift',
    }),
    change({ Nr: 5, Finansiering: 'Programmidler 10', 'Ny ramme (MNOK)': 3, 'Endring (MNOK)': -7 }),
    change({ Nr: 5, 'Ramme (MNOK)': null, 'Endring (MNOK)': null, Navn: null, Ansvarlig: null }),
    change({ Nr: 6, 'Ramme (MNOK)': null, 'Ny ramme (MNOK)': null, 'Drift og forvaltning': null }),
    change({ Nr: 7, Fase: 'Stoppet' }),
    need({ Nr: 8, Fase: 'Gjennomført', 'Ny frist': '31.12.2022' }),
    need({ Nr: 9, Fase: 'Under gjenomføring', Ambisjonsnivå: 'Midels', 'Ny ramme (MNOK)': 10 }),
    need({ Nr: 10, Fase: 'Hvem vet', Ambisjonsnivå: 'Himmelhøyt', 'Forbruk (MNOK)': 11 }),
    need({ Nr: 11, Fase: null, 'Restprognose (MNOK)': 7, 'Avhenger av': '#12' }),
    need({ Nr: 12, 'Avhenger av': '#11', Finansiering: 'Programmidler 9', 'Forbruk (MNOK)': 'ukjent' }),
    need({ Nr: 13, Fase: 'Til beslutning', Finansiering: null, 'Restprognose (MNOK)': 6.123456789 }),
    need({ Nr: null, Frist: 'mai 2022', 'Avhenger av': '#11', Finansiering: 'Avklares senere' }),
    need({ Nr: 'nytt' }),
    need({ Nr: 14, 'Forbruk (MNOK)': REF, Frist: 'mai 2022', 'Avhenger av': '#11' }),
  ].map((row) => ({ ...row, 'Vedtatt ramme (MNOK)': null, 'Besluttet ramme (MNOK)': null })),
  log: [
    { Dato: '10.11.2021', Sak: '9/21', Behov: '#2', Type: 'gjennomføring', Fra: null, Til: 8 },
    { Dato: '09.02.2022', Sak: '3/22', Behov: '#2', Type: 'ramme', Fra: 8, Til: 9 },
    { Dato: '09.02.2022', Sak: '3/22', Behov: '#3', Type: 'ramme', Fra: 8, Til: 9 },
    { Dato: '09.03.2022', Sak: '5/22', Behov: '#3', Type: 'ramme', Fra: 9, Til: 10 },
  ],
  cases: [{ Sak: '17/22', Tittel: 'Endring av #3 oppslag i medisinlisten', Behov: '#3', Møte: '3/22' }],
};

describe('renderFinding', () => {
  const { findings } = checked(MESSY);

  it.each(LANGUAGES)('writes every finding of a messy workbook in %s', async (language: Language) => {
    const texts = await loadTexts(language);
    const rendered = findings.map((finding) => renderFinding(finding, texts, language));
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(25);
    for (const { title, message, why, todo } of rendered)
      for (const text of [title, message, why, todo]) expect(text).toMatch(/^[^{}]+[\p{L}\p{N}.?!]$/u);
  });

  it('writes amounts, words and days as the language does', async () => {
    const of = (rule: string, id: number) => {
      const finding = findings.find((candidate) => candidate.rule === rule && candidate.need === id);
      if (!finding) throw new Error(`${rule} not found`);
      return finding;
    };
    const plain = async (rule: string, id: number, language: Language) =>
      renderFinding(of(rule, id), await loadTexts(language), language).message.replace(
        /[\u00a0\u202f]/g,
        ' ',
      );
    expect(await plain('frame/delta-mismatch', 1, 'nb')).toBe(
      'Gjeldende ramme 10,0 MNOK og endringen 3,0 MNOK blir 13,0 MNOK, men ny ramme er 12,0 MNOK.',
    );
    expect(await plain('frame/repeated-change', 2, 'nb')).toContain('9,0 MNOK (3/22, 9. februar 2022)');
    expect(await plain('frame/repeated-change', 2, 'en')).toContain('9.0 MNOK (3/22, 9 February 2022)');
    expect(await plain('need/phase-unknown', 9, 'en')).toContain('“Under gjenomføring”');
    expect(await plain('workbook/formula-error', 14, 'nn')).toContain('#REF!');
  });
});
