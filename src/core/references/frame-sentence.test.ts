import { describe, expect, it } from '@jest/globals';
import { readFrameSentence, type Said } from './frame-sentence';
import { needClauses } from './need-clauses';

/** `#20 from 4,8 · to 6,9 MNOK`, for each clause that says something. */
function read(point: string, needsOfCase: readonly number[] = [20, 23]): readonly string[] {
  return needClauses(point, needsOfCase).flatMap((clause) => {
    const { from, to, is, raisedBy, deadline, deadlineGiven, deadlineIs } = readFrameSentence(clause, null);
    const said = [
      textOf('from', from, point),
      textOf('to', to, point),
      textOf('is', is, point),
      textOf('by', raisedBy, point),
      textOf('until', deadline ?? deadlineGiven ?? deadlineIs, point),
    ].filter((text) => text !== '');
    return said.length > 0 ? [`#${clause.need} ${said.join(' · ')}`] : [];
  });
}

/** As the point has it at the place that is told. */
function textOf(name: string, said: Said<unknown> | null, point: string): string {
  return said ? `${name} ${point.slice(said.start, said.end)}` : '';
}

const BOTH = ['#20 from 4,8 · to 6,9 MNOK', '#23 from 8,1 · to 11,9 MNOK'];

describe('a point that names several needs', () => {
  it.each([
    'Programstyret godkjenner at rammen for #20 økes fra 4,8 til 6,9 MNOK, og at rammen for #23 økes fra 8,1 til 11,9 MNOK.',
    'Programstyret godkjenner at ramma for #20 blir auka frå 4,8 til 6,9 MNOK, og at ramma for #23 blir auka frå 8,1 til 11,9 MNOK.',
    'The board approves that the cost frame of #20 is increased from 4,8 to 6,9 MNOK, and that the frame of #23 is increased from 8,1 to 11,9 MNOK.',
    'Programstyret godkjenner økt ramme: #20 fra 4,8 til 6,9 MNOK, #23 fra 8,1 til 11,9 MNOK.',
    'Programstyret godkjenner auka ramme: #20 frå 4,8 til 6,9 MNOK; #23 frå 8,1 til 11,9 MNOK.',
    'The board approves increased frames: #20 from 4,8 to 6,9 MNOK and #23 from 8,1 to 11,9 MNOK.',
    'Økt ramme: #20 «Tillitsanker, del 1» fra 4,8 til 6,9 MNOK og #23 prøvesvar i kjernejournal fra 8,1 til 11,9 MNOK.',
    'Økt ramme: #20 (fra 4,8 til 6,9 MNOK) og #23 (fra 8,1 til 11,9 MNOK).',
    'Rammen for #20 økes fra 4,8 til 6,9 MNOK og rammen for #23 fra 8,1 til 11,9 MNOK, til sammen 5,8 MNOK.',
    'Rammen for tillitsanker (#20) økes fra 4,8 til 6,9 MNOK og rammen for prøvesvar (#23) økes fra 8,1 til 11,9 MNOK.',
    'Rammene for #20 og #23 økes: #20 fra 4,8 til 6,9 MNOK, og #23 fra 8,1 til 11,9 MNOK.',
    'Programstyret øker rammen for #20 fra 4,8 til 6,9 MNOK. Rammen for #23 økes fra 8,1 til 11,9 MNOK.',
    'Rammen for #20 økes fra 4,8 til 6,9 MNOK, og rammen for #23 økes fra 8,1 til 11,9 MNOK, en økning på 5,9 MNOK.',
    'Innenfor programmets ramme på 170 MNOK økes rammen for #20 fra 4,8 til 6,9 MNOK og rammen for #23 fra 8,1 til 11,9 MNOK.',
    'Total ramme økes fra 119 til 124,3 MNOK ved at rammen for #20 økes fra 4,8 til 6,9 MNOK og rammen for #23 fra 8,1 til 11,9 MNOK.',
    'Rammen for #20 økes fra 4,8 til 6,9 MNOK; for #23 fra 8,1 til 11,9 MNOK.',
    'Rammen for #20 økes fra 4,8 til 6,9 MNOK, og #23 økes fra 8,1 til 11,9 MNOK, altså med 5,9 MNOK.',
  ])('is read clause by clause: %s', (point) => {
    expect(read(point)).toEqual(BOTH);
  });

  it.each([
    ['Rammen for #20 økes med 2,1 MNOK, og #23 med 3,4 MNOK.', ['#20 by 2,1 MNOK', '#23 by 3,4 MNOK']],
    [
      'Rammen for #20 økes til kr 6 900 000, #23 til kr 11 900 000.',
      ['#20 to kr 6 900 000', '#23 to kr 11 900 000'],
    ],
    [
      '#20 får ny ramme 6,9 MNOK og frist 31.12.2026, og #23 får ny ramme kr 11 900 000 med frist 1. mars 2027.',
      ['#20 to 6,9 MNOK · until 31.12.2026', '#23 to kr 11 900 000 · until 1. mars 2027'],
    ],
    [
      'Rammen for #20 økes til 6,9 MNOK. Fristen flyttes til mai 2023. Rammen for #23 økes til 11,9 MNOK, og fristen flyttes til juni 2023.',
      ['#20 to 6,9 MNOK · until mai 2023', '#23 to 11,9 MNOK · until juni 2023'],
    ],
    [
      'Fristen for #20 flyttes til november 2022, og fristen for #23 flyttes til mars 2023.',
      ['#20 until november 2022', '#23 until mars 2023'],
    ],
    ['#20 gjennomføres. Rammen for #23 økes til 11,9 MNOK.', ['#23 to 11,9 MNOK']],
    [
      'Rammen for #20 økes til 6,9 MNOK, hvorav 1 MNOK dekkes av #23, med frist mai 2023.',
      ['#20 to 6,9 MNOK'],
    ],
    [
      'Rammen for #20 økes til 6,9 MNOK slik at #23 kan ferdigstilles, og fristen flyttes til mai 2023.',
      ['#20 to 6,9 MNOK'],
    ],
    [
      'Forbruket for #20 økte fra 1,0 til 2,0 MNOK, og rammen for #23 økes til 11,9 MNOK.',
      ['#23 to 11,9 MNOK'],
    ],
    ['Rammen for #20 økes til 6,9 MNOK, og forbruket for #23 øker fra 8,1 til 9 MNOK.', ['#20 to 6,9 MNOK']],
    ['Rammen for #20 økes til 6,9 MNOK, og #23 får økt forbruk fra 8,1 til 9 MNOK.', ['#20 to 6,9 MNOK']],
    [
      'Gjennomføring av #20 innenfor en ramme på 6,9 MNOK og av #23 innenfor en ramme på 11,9 MNOK godkjennes.',
      ['#20 is 6,9 MNOK', '#23 is 11,9 MNOK'],
    ],
  ])('%s', (point, expected) => {
    expect(read(point)).toEqual(expected);
  });

  it.each([
    'Rammene for #20 og #23 økes med 5,3 MNOK.',
    'Rammene for #20 og #23 økes med til sammen 5,3 MNOK.',
    'Rammene for #20 «Tillitsanker» og #23 «Prøvesvar» økes med 5,3 MNOK.',
    'Rammene for #20 tillitsanker og #23 prøvesvar økes til henholdsvis 6,9 og 11,9 MNOK.',
    'Rammene for #20 (4,8 MNOK) og #23 (8,1 MNOK) økes til sammen med 5,3 MNOK.',
    'Rammene for #20 på 4,8 MNOK og #23 på 8,1 MNOK økes med 5,3 MNOK.',
    'Rammen for #20 og #23 økes til 18,2 MNOK.',
    'Rammene for #20–#23 økes med 5,3 MNOK.',
    'Rammene for #20/#23 blir auka med 5,3 MNOK.',
    'The frames of #20 and #23 are increased by 5.3 MNOK.',
    'The frames of #20 and #23 are together increased to 18.2 MNOK.',
    'Rammen for #20 økes slik at #23 kan starte med en ramme som økes til 9 MNOK.',
    'Rammen for #20 (4,8 MNOK) og rammen for #23 (8,1 MNOK) økes til 18,2 MNOK.',
    'Rammene for #20 og #23 står ved lag. Samlet ramme økes til 18,2 MNOK.',
    'Rammen for #20 står ved lag. Rammen for #23 står ved lag. Samlet ramme økes til 18,2 MNOK.',
    'Rammen for #20 belastes med 1 MNOK, og #23 bidrar med 2 MNOK.',
    'Rammen for #20 står, og det blir satt av opp til 2 MNOK. Rammen for #23 belastes med 1 MNOK.',
    'Det settes av 2 MNOK til #20 og 3 MNOK til #23 innenfor rammen.',
    'Av rammen for #23 overføres 2 MNOK til #20, som får det til opplæring.',
    'Programstyret tar status for #20 og #23 til etterretning. I tillegg settes det av 2 MNOK til opplæring.',
  ])('is silent where no amount is one need’s: %s', (point) => {
    expect(read(point)).toEqual([]);
  });
});

it.each([
  'Rammen for #20 økes til 6,9 MNOK og rammen for #23 til 11,9 MNOK.',
  'Rammen for #20 økes med 2,1 MNOK til 6,9 MNOK, og rammen for #23 økes med 3,8 MNOK til 11,9 MNOK.',
  'Programstyret øker rammen for #20 til 6,9 MNOK og rammen for #23 «Prøvesvar» til 11,9 MNOK.',
  'Ramma for #20 blir sett til 6,9 MNOK, og ramma for #23 blir sett til 11,9 MNOK.',
  'The frame of #20 is set to 6,9 MNOK and the frame of #23 to 11,9 MNOK.',
])('what each frame becomes: %s', (point) => {
  expect(read(point).map((said) => said.replace(/ · by .*/, ''))).toEqual([
    '#20 to 6,9 MNOK',
    '#23 to 11,9 MNOK',
  ]);
});

describe('a new frame', () => {
  it.each([
    ['#23 får ny ramme kr 11 900 000 og frist 31.12.2026.', '#23 to kr 11 900 000 · until 31.12.2026'],
    [
      '#23 får ny ramme kr. 11 900 000,- og frist 31. desember 2026.',
      '#23 to kr. 11 900 000,- · until 31. desember 2026',
    ],
    ['#23 får ny ramme på 6,9 MNOK (frist 31.12.2026).', '#23 to 6,9 MNOK'],
    ['#23 får ny ramme: 6,9 MNOK, ny frist: 31.12.2026.', '#23 to 6,9 MNOK · until 31.12.2026'],
    ['#23 får ny ramme på 6,9 MNOK. Ny ferdigdato er 31.12.2026.', '#23 to 6,9 MNOK · until 31.12.2026'],
    ['#23 får ny ramme 6,9 mill. kr.', '#23 to 6,9 mill. kr'],
    ['Ny ramme for #23 «Prøvesvar» er 6 900 000 kroner.', '#23 to 6 900 000 kroner'],
    ['#23 får frist 31.12.2026 og ny ramme 6,9 MNOK.', '#23 to 6,9 MNOK · until 31.12.2026'],
    [
      '#23 får ny ramme på 6,9 MNOK, med ny frist 3. kvartal 2026.',
      '#23 to 6,9 MNOK · until 3. kvartal 2026',
    ],
    ['#23 får ei ramme på 6,9 MNOK og frist 31.12.2026.', '#23 to 6,9 MNOK · until 31.12.2026'],
    ['#23 får ny kostnadsramme på 6,9 MNOK med frist 31.12.2026.', '#23 to 6,9 MNOK · until 31.12.2026'],
    ['Ramma for #23 blir 6,9 MNOK.', '#23 to 6,9 MNOK'],
    [
      '#23 is given a new frame of 6.9 MNOK and a deadline of 31 December 2026.',
      '#23 to 6.9 MNOK · until 31 December 2026',
    ],
    ['The new cost frame of #23 is NOK 6 900 000.', '#23 to NOK 6 900 000'],
    ['The frame of #23 is increased from MNOK 4.8 to MNOK 6.9.', '#23 from MNOK 4.8 · to MNOK 6.9'],
    ['The frame of #23 is increased from 4.8 to MNOK 6.9.', '#23 from 4.8 · to MNOK 6.9'],
    ['Rammen for #23 økes fra kr 8 100 000 til kr 11 900 000.', '#23 from kr 8 100 000 · to kr 11 900 000'],
    ['Rammen for #23 økes fra 8 100 000 til kr 11 900 000.', '#23 from 8 100 000 · to kr 11 900 000'],
    ['Fristen for #23 flyttes fra 30.09.2022 til 31.12.2026.', '#23 until 31.12.2026'],
    ['Fristen for #23 er 31.12.2026.', '#23 until 31.12.2026'],
  ])('%s', (point, expected) => {
    expect(read(point).join()).toBe(expected);
  });

  it.each([
    'Programmets nye ramme på 124,3 MNOK gjelder også #23.',
    'Med #23 blir samlet ny ramme 124,3 MNOK.',
    'Ny styringsramme er 760 MNOK, medregnet #23.',
    '#23 får en ramme på 0,5 MNOK til opplæring.',
    '#23 får ny ramme på 2 MNOK i 2023.',
    '#23 får ny ramme på 2 mill. kr i 2023.',
    '#23 får ny ramme på 2 millioner kroner til opplæring.',
    '#23 får ny ramme på kr 2 000 000 til opplæring.',
    '#23 får ny ramme på kr 2 mill. til opplæring.',
    'Ny ramme for opplæring på 2 MNOK vedtas for #23.',
    '#23 får ny ramme kr 11 900 00.',
    'Ny ramme for #23 er i tråd med vedtak 17/22.',
    'Rammen for #23 gjelder. I tillegg settes det av 2 MNOK til opplæring.',
    'Prosjektet for #23 leverer ny plan for rammen med frist 1. september 2022.',
    'Opprinnelig ramme for #23 er 7 MNOK, og opprinnelig frist er mai 2022.',
    'Den opprinnelige rammen er 7 MNOK for #23.',
    'Den opphavlege fristen er mai 2022 for #23.',
  ])('is not read: %s', (point) => {
    expect(read(point)).toEqual([]);
  });
});

describe('the frame of an execution', () => {
  it.each([
    'Programstyret godkjenner gjennomføring av #30 innenfor en ramme på 3,4 MNOK.',
    'Programstyret godkjenner gjennomføring av #30 innenfor 3,4 MNOK.',
    'Programstyret godkjenner gjennomføring av #30 med en ramme på 3,4 MNOK.',
    'Programstyret godkjenner gjennomføring av #30 «Innsyn, del 2», innenfor en økonomisk ramme på 3,4 MNOK.',
    'Programstyret godkjenner gjennomføringen av #30 innsyn i kjernejournal innenfor en kostnadsramme på 3,4 MNOK.',
    'Programstyret godkjenner gjennomføring av behovet innenfor en ramme på 3,4 MNOK.',
    'Programstyret godkjenner gjennomføring av #30 innanfor ei ramme på 3,4 MNOK.',
    'Programstyret godkjenner gjennomføring av #30 innanfor 3,4 MNOK.',
    '#30 blir vedteke gjennomført. Kostnadsramma er 3,4 MNOK.',
    '#30 vedtas gjennomført. Kostnadsrammen er 3,4 MNOK.',
    '#30 gjennomføres innenfor en ramme på 3,4 MNOK.',
    'Behov 30 blir sett i gang med ei ramme på 3,4 MNOK.',
    'Behov 30 vert sett i gang med ei ramme på 3,4 MNOK.',
    '#30 «Innsyn» settes i gang med en kostnadsramme på 3,4 MNOK.',
    'Modningen er ferdig. Behovet startes innenfor en ramme på 3,4 MNOK.',
    'Programstyret vedtar #30 «Innsyn» med en ramme på 3,4 MNOK.',
    'Programstyret vedtek #30 innanfor ei ramme på 3,4 MNOK.',
    'The board approves the execution of #30 within a frame of 3,4 MNOK.',
    'The board approves the execution of #30 with a cost frame of 3,4 MNOK.',
    'The execution of #30 is approved. The cost frame is 3,4 MNOK.',
    'The board approves the execution of #30 within 3,4 MNOK.',
  ])('is read: %s', (point) => {
    expect(read(point, [30])).toEqual(['#30 is 3,4 MNOK']);
  });

  it.each([
    '#30 tas til modning innenfor en ramme på 0,5 MNOK.',
    'Piloten for #30 settes i gang med en ramme på 0,5 MNOK.',
    'Forprosjekt for behov 30 blir sett i gang med ei ramme på 0,5 MNOK.',
    '#30 blir teke til modning innanfor 0,5 MNOK.',
    'Programstyret vedtar #30 til modning innenfor en ramme på 0,5 MNOK.',
    'Programstyret godkjenner modning av #30 med en ramme på 0,5 MNOK.',
    '#30 is to mature within a frame of 0,5 MNOK.',
    'Opplæring i #30 gjennomføres innenfor en ramme på 0,5 MNOK.',
    'Programstyret godkjenner gjennomføring av opplæring i #30 innenfor 0,5 MNOK.',
    'Programstyret godkjenner gjennomføring av #30 og opplæring innenfor en ramme på 0,5 MNOK.',
    'Programstyret godkjenner gjennomføring av #30 innenfor en ramme på 0,5 MNOK i 2023.',
    'Programstyret godkjenner gjennomføring av #30 innenfor en ramme på 1 MNOK per år.',
    'Programstyret godkjenner gjennomføring av #30 innenfor programmets styringsramme på 754 MNOK.',
    'Programstyret godkjenner gjennomføring av #30 med 1 MNOK til opplæring.',
    'Programstyret godkjenner gjennomføring av #30. I tillegg settes det av 2 MNOK til opplæring.',
    'Av rammen til #30 brukes inntil 1,5 MNOK til innføring.',
    'Rammen er 170 MNOK i 2022, og #30 dekkes av den.',
    'Den samlede rammen er 124,3 MNOK, medregnet #30.',
  ])('is not read: %s', (point) => {
    expect(read(point, [30])).toEqual([]);
  });
});

describe('needClauses', () => {
  it('takes the case’s only need where the point names none, and no other', () => {
    expect(needClauses('Rammen økes.', [20])).toMatchObject([{ need: 20, manner: 'whole' }]);
    expect(needClauses('Rammen økes.', [20, 23])).toEqual([]);
    expect(needClauses('Rammen økes.', [])).toEqual([]);
  });

  it('has clauses that are parts of the point, in its order', () => {
    const point = 'Rammen for #20 økes til 6,9 MNOK, og rammen for #23 økes til 11,9 MNOK.';
    const clauses = needClauses(point, []);
    expect(clauses.map(({ text, start }) => point.slice(start, start + text.length) === text)).toEqual([
      true,
      true,
    ]);
    expect(clauses.map(({ text }) => text)).toEqual([
      'Rammen for #20 økes til 6,9 MNOK, og ',
      'rammen for #23 økes til 11,9 MNOK.',
    ]);
  });
});
