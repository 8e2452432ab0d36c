import { describe, expect, it } from '@jest/globals';
import { change, findingsOf, found } from '../../testing/programme-of';

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
