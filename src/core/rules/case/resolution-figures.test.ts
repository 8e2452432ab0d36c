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
      ['Programstyret godkjenner gjennomføring av #20 innenfor en ramme på 5,8 MNOK.', ['unproposed']],
      ['Programstyret godkjenner gjennomføring av #20 innanfor 5,8 MNOK.', ['unproposed']],
      ['The board approves the execution of #20 with a frame of 5.8 MNOK.', ['unproposed']],
      ['#20 vedtas gjennomført. Kostnadsrammen er 5,8 MNOK.', ['unproposed']],
      ['Rammen for #20 økes til 5,8 MNOK, og rammen for #23 økes til 9 MNOK.', ['unproposed', 'unproposed']],
    ])('finds a new one in the resolution: %s', (text, expected) => {
      expect(still(text)).toEqual(expected);
    });

    it.each([
      'Rammen for #20 fastsettes til 4,8 MNOK.',
      'Rammen for #20 ble økt fra 3,0 til 4,8 MNOK.',
      'Programstyret tar status for #20 til etterretning.',
      'Programstyret godkjenner gjennomføring av #20 innenfor en ramme på 4,8 MNOK.',
      'Programstyret godkjenner gjennomføring av #20 innenfor kr 4 800 000.',
      'Programstyret godkjenner gjennomføring av #20. I tillegg settes det av 2 MNOK til opplæring.',
      '#20 tas til modning innenfor en ramme på 0,5 MNOK.',
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

  describe('in a point that names several needs', () => {
    const WRONG = [
      [
        'Programstyret godkjenner at rammen for #20 økes fra 4,8 til 6,9 MNOK, og at rammen for #23 økes fra 8,1 til 11,9 MNOK.',
      ],
      [
        'Programstyret godkjenner at ramma for #20 blir auka frå 4,8 til 6,9 MNOK, og at ramma for #23 blir auka frå 8,1 til 11,9 MNOK.',
      ],
      [
        'The board approves that the frame of #20 is increased from 4,8 to 6,9 MNOK, and that of #23 from 8,1 to 11,9 MNOK.',
      ],
      ['Programstyret godkjenner økt ramme: #20 fra 4,8 til 6,9 MNOK, #23 fra 8,1 til 11,9 MNOK.'],
      ['Programstyret godkjenner auka ramme: #20 frå 4,8 til 6,9 MNOK, #23 frå 8,1 til 11,9 MNOK.'],
      ['The board approves an increased frame: #20 from 4,8 to 6,9 MNOK, #23 from 8,1 to 11,9 MNOK.'],
    ] as const;

    it.each(WRONG)('finds the wrong amount of each: %s', (text) => {
      expect(findingsOf(RULE, proposed(text)).map(({ need: id, message }) => `#${id} ${message}`)).toEqual([
        '#20 to',
        '#23 to',
      ]);
    });

    it.each(WRONG)('is silent when the amounts are the rows’: %s', (text) => {
      expect(messages(text.replace('6,9', '6,8').replace('11,9', '11,4'))).toEqual([]);
    });
  });

  it.each([
    ['#23 får ny ramme kr 11 900 000 og frist 31.12.2026.', ['to', 'deadline']],
    ['#23 får ny ramme på 11,9 MNOK, med frist 31. desember 2026.', ['to', 'deadline']],
    ['#23 får ny ramme: 11,9 MNOK, ny frist: 31.12.2026.', ['to', 'deadline']],
    ['#23 får ei ny ramme 11,9 MNOK og frist 31.12.2027.', ['to']],
    ['#23 is given a new frame of 11.9 MNOK and a deadline of 31 December 2026.', ['to', 'deadline']],
    ['#23 får ny ramme kr 11 400 000 og frist 30.09.2022.', ['deadline']],
    ['#23 får ny ramme kr 11 400 000. Fristen er 31.12.2026.', ['deadline']],
    ['#23 får ny ramme kr 11 400 000. Fristen er september 2022. Den flyttes.', []],
    ['#23 får ny ramme kr 11 400 000 og frist 31.12.2027.', []],
    ['#23 får ny ramme kr 11 400 000. Prosjektet leverer ny plan med frist 1. september 2022.', []],
    ['#23 får ny ramme kr 11 400 000. I tillegg settes det av 2 MNOK til opplæring.', []],
    ['Gjennomføring av #23 innenfor en ramme på 11,9 MNOK godkjennes.', ['to']],
    ['Gjennomføring av #23 innenfor en ramme på 11,4 MNOK godkjennes.', []],
    ['Rammen for #23 er 8,1 MNOK og økes til 11,4 MNOK.', []],
    ['Rammen for #23 er 8,2 MNOK og økes til 11,4 MNOK.', ['from']],
    ['Ny ramme for #23 blir 11,4 MNOK. #23 gjennomføres innenfor en ramme på 11,4 MNOK.', []],
  ])('reads a frame and a deadline that are given: %s', (text, expected) => {
    const rows = needs.map((row) => (row['Nr'] === 23 ? { ...row, 'Ny frist': '31.12.2027' } : row));
    const found23 = found(RULE, {
      ...proposed(`1. Ny ramme for prøvesvar vedtas.\n2. ${text}`),
      needs: rows,
    });
    expect(found23.map((one) => one.replace(/^.*: /, ''))).toEqual(expected);
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
