import { describe, expect, it } from '@jest/globals';
import { change, findingsOf, found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/resolution-figures';

const needs = [
  change({
    Nr: 20,
    'Ramme (MNOK)': 4.8,
    'Ny ramme (MNOK)': 6.8,
    'Endring (MNOK)': 2,
    'Ny frist': 'desember 2022',
  }),
  change({ Nr: 23, 'Ramme (MNOK)': 8.1, 'Ny ramme (MNOK)': 11.4, 'Endring (MNOK)': 3.3 }),
];
const proposed = (text: string, Behov = '#20 og #23') => ({
  needs,
  cases: [{ Sak: '17/22', Tittel: 'Rammer', Type: 'Beslutning', Behov, 'Forslag til vedtak': text }],
});
const messages = (text: string, Behov?: string) =>
  found(RULE, proposed(text, Behov)).map((one) => one.replace(/^.*: /, ''));

describe(RULE, () => {
  it.each([
    ['Rammen for #20 økes fra 4,8 til 6,9 MNOK.', ['to']],
    ['Rammen for #20 økes fra 4,5 til 6,8 MNOK.', ['from']],
    ['Kostnadsrammen for #20 økes fra kr 4 800 000 til kr 7 000 000 kroner.', ['to']],
    ['Ramma for #20 blir auka frå 4,8 til 6,9 mill. kr.', ['to']],
    ['The cost frame of #20 is increased from 4,8 to 6,9 MNOK.', ['to']],
    ['Rammen for #20 fastsettes til 7 MNOK.', ['to']],
    ['Rammen for #20 økes med 3 MNOK.', ['by']],
    ['Rammen for #20 økes fra 4,8 til 6,8 MNOK, en økning på 3 000 000 kroner.', ['by']],
    ['Fristen for #20 flyttes til november 2022.', ['deadline']],
    ['1. Rammen for #20 økes til 6,8 MNOK.\n2. Rammen for #23 økes til 11,5 MNOK.', ['to']],
  ])('finds what is otherwise in the row: %s', (text, expected) => {
    expect(messages(text)).toEqual(expected);
  });

  it('says both figures, of the need that the point names', () => {
    const [finding] = findingsOf(RULE, proposed('Rammen for #23 økes fra 8,1 til 11,5 MNOK.'));
    expect(finding).toMatchObject({
      need: 23,
      data: { found: { money: 1_150_000_000 }, expected: { money: 1_140_000_000 } },
    });
  });

  describe('of a frame that the row proposes no change of', () => {
    const still = (text: string, log: readonly TestRow[] = []) =>
      found(RULE, {
        needs: [need({ Nr: 20, 'Ramme (MNOK)': 4.8 }), extended],
        cases: [
          { Sak: '17/22', Tittel: 'Rammer', Type: 'Beslutning', Behov: '#20', 'Forslag til vedtak': text },
        ],
        log,
      }).map((one) => one.replace(/^.*: /, ''));
    const extended = change({ Nr: 23, 'Ramme (MNOK)': 8.1, 'Ny ramme (MNOK)': null, 'Endring (MNOK)': null });

    it.each([
      ['Rammen for #20 økes fra 4,8 til 6,8 MNOK.', ['unproposed']],
      ['Rammen for #20 fastsettes til 6,8 MNOK.', ['unproposed']],
      ['Rammen for #20 økes med 2,0 MNOK.', ['unproposedBy']],
      ['Rammen for #23 økes til 9 MNOK.', ['unproposed']],
    ])('finds a new one in the resolution: %s', (text, expected) => {
      expect(still(text)).toEqual(expected);
    });

    it.each([
      'Rammen for #20 fastsettes til 4,8 MNOK.',
      'Rammen for #20 ble økt fra 3,0 til 4,8 MNOK.',
      'Programstyret tar status for #20 til etterretning.',
      'Av rammen til #20 brukes inntil 1,5 MNOK til innføring.',
      'Rammen for #99 økes til 7 MNOK.',
    ])('is silent: %s', (text) => {
      expect(still(text)).toEqual([]);
    });

    it('is silent when the log has the decision: the row is as it became, or has been changed since', () => {
      const decided = [{ Dato: '09.06.2022', Sak: '17/22', Behov: '#20', Type: 'ramme', Fra: 4.8, Til: 6.8 }];
      expect(still('Rammen for #20 økes fra 4,8 til 6,8 MNOK.', decided)).toEqual([]);
      expect(still('Rammen for #20 økes med 2,0 MNOK.', decided)).toEqual([]);
    });
  });

  it('takes the case’s only need where the point names none', () => {
    expect(messages('Rammen økes til 7 MNOK.', '#20')).toEqual(['to']);
    expect(messages('Rammen økes til 7 MNOK.')).toEqual([]);
  });

  it.each([
    'Rammen for #20 økes fra 4,8 til 6,8 MNOK og fristen flyttes til desember 2022.',
    'Rammen for #20 økes fra 4 800 TNOK til 6 800 TNOK.',
    'Rammen for #20 økes med 2,0 MNOK.',
    'Rammen for #20 økes til 6,8 MNOK, med 1 MNOK til opplæring.',
    'Fristen for #20 flyttes til desember.',
    'Programstyret setter av 2 MNOK til opplæring i #20.',
    'Av rammen til #20 brukes inntil 1,5 MNOK til innføring.',
    'Rammene for #20 og #23 økes med 5,3 MNOK.',
    'Rammen for #99 økes til 7 MNOK.',
  ])('is silent: %s', (text) => {
    expect(messages(text)).toEqual([]);
  });
});
