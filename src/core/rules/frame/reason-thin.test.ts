import { describe, expect, it } from '@jest/globals';
import { NO_SETTINGS } from '../../settings/settings';
import { DEFAULT_THRESHOLDS } from '../thresholds';
import { change, findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'frame/reason-thin';

function reasons(...texts: readonly string[]): readonly string[] {
  return found(RULE, { needs: texts.map((Begrunnelse, index) => change({ Nr: index + 1, Begrunnelse })) });
}

describe(RULE, () => {
  it.each([
    'Økte kostnader',
    'Økte kostnader og uforutsette forhold.',
    'Estimatet var for lavt.',
    'Det har tatt mer tid enn antatt, og det er behov for økt ramme.',
    'Se vedlegg',
    'Som avtalt',
    'Diverse',
    'Økte kostnader på grunn av uforutsette forhold, som har medført at arbeidet har tatt mer tid enn antatt.',
    'Auka kostnader og uføresette forhold',
    'Increased costs due to unforeseen circumstances.',
  ])('finds empty phrases: «%s»', (text) => {
    expect(reasons(text)).toEqual([expect.stringMatching(/: (?:boilerplate)$/)]);
  });

  it('finds a text that is too short, and says how long it is', () => {
    const [finding] = findingsOf(RULE, {
      needs: [change({ Begrunnelse: 'Leverandøren har lagt om prisene sine.' })],
    });
    expect(finding?.message).toBe('short');
    expect(finding?.data).toEqual({
      words: { kind: 'number', number: 6 },
      least: { kind: 'number', number: 12 },
    });
  });

  it('goes by the number of words that is set', () => {
    const tables = { needs: [change({ Begrunnelse: 'Leverandøren har lagt om prisene sine.' })] };
    expect(
      found(RULE, tables, {
        settings: { ...NO_SETTINGS, thresholds: { ...DEFAULT_THRESHOLDS, reasonWords: 6 } },
      }),
    ).toEqual([]);
  });

  it('finds the same text on another need, at the later one', () => {
    const text =
      'Estimatet tok ikke med arbeidet med å flytte de gamle oppslagene over i det nye registeret.';
    expect(reasons(text, text.toUpperCase().replace('.', ' '))).toEqual(['#2 Begrunnelse: repeated']);
    const [finding] = findingsOf(RULE, {
      needs: [change({ Begrunnelse: text }), change({ Nr: 2, Begrunnelse: text })],
    });
    expect(finding?.data).toEqual({ other: { kind: 'need', id: 1 } });
  });

  it.each([
    // The published reason for #23, in words of our own.
    'De første anslagene ved beslutningen tok ikke med arbeidet med en produksjonsklar løsning og å sette den i produksjon.',
    'Prisen økte med 2 MNOK fordi rammeavtalen gikk ut.',
    'Siden rammeavtalen gikk ut, må lisensene kjøpes på nytt.',
    'Ny forskrift krever innlogging på høyeste nivå, derfor økte kostnaden.',
    'Testmiljøet manglet, noe som gir tre måneders ekstra arbeid.',
    'The vendor left, so two modules must be rewritten.',
    'Estimatet var for lavt fordi integrasjonen mot det gamle registeret ikke var med i grunnlaget for beregningen.',
    'Uforutsette forhold: brannen i datahallen i mars ødela testmiljøet, som måtte bygges opp på nytt.',
  ])('is silent about a reason that says what has changed: «%s»', (text) => {
    expect(reasons(text)).toEqual([]);
  });

  it('is silent where there is no reason, and where no change is proposed', () => {
    expect(
      found(RULE, { needs: [change({ Begrunnelse: null }), need({ Nr: 2, Begrunnelse: 'Økte kostnader' })] }),
    ).toEqual([]);
  });

  it('tells one fault of each reason', () => {
    expect(reasons('Økte kostnader', 'Økte kostnader')).toEqual([
      '#1 Begrunnelse: boilerplate',
      '#2 Begrunnelse: boilerplate',
    ]);
  });
});
