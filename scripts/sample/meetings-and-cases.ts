/** The meetings, cases and resolutions around the programme board of 9 June 2022. Invented, but for what they decide. */
export interface SampleMeeting {
  readonly id: string;
  readonly body: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
}

export interface SampleCase {
  readonly number: string;
  readonly title: string;
  readonly type: string;
  readonly responsible: string;
  readonly from: string;
  readonly to: string;
  readonly needs?: string;
  readonly proposedResolution?: string;
  readonly attachments?: string;
  readonly meeting: string;
  readonly archiveNumber: string;
}

export interface SampleResolution {
  readonly day: string;
  readonly case: string;
  readonly need: string;
  readonly type: string;
  readonly from?: number | string;
  readonly to?: number | string;
  readonly text: string;
}

export const MEETINGS: readonly SampleMeeting[] = [
  {
    id: '2/22',
    body: 'Programstyret',
    day: '2022-04-07',
    from: '09.00',
    to: '11.30',
    place: 'Møterom Fjorden',
  },
  {
    id: '3/22',
    body: 'Programstyret',
    day: '2022-06-09',
    from: '09.00',
    to: '11.30',
    place: 'Møterom Fjorden',
  },
  {
    id: '4/22',
    body: 'Programstyret',
    day: '2022-09-22',
    from: '09.00',
    to: '11.30',
    place: 'Møterom Fjorden',
  },
];

const JUNE = { meeting: '3/22' } as const;

export const CASES: readonly SampleCase[] = [
  {
    number: '15/22',
    title: 'Innkalling, saksliste og referat fra forrige møte',
    type: 'Godkjenning',
    responsible: 'Programledelsen',
    from: '09.00',
    to: '09.10',
    proposedResolution: 'Innkalling, saksliste og referat godkjennes.',
    attachments: 'Vedlegg 1 Referat fra møte 2/22',
    archiveNumber: '22/00417-1',
    ...JUNE,
  },
  {
    number: '16/22',
    title: 'Status og økonomi ved utgangen av mai',
    type: 'Orientering',
    responsible: 'Programkontoret',
    from: '09.10',
    to: '09.40',
    proposedResolution: 'Programstyret tar saken til orientering.',
    attachments: 'Vedlegg 2 Økonomirapport',
    archiveNumber: '22/00417-2',
    ...JUNE,
  },
  {
    number: '17/22',
    title: 'Økt ramme og ny frist for tillitsanker og prøvesvar',
    type: 'Beslutning',
    responsible: 'Programledelsen',
    from: '09.40',
    to: '10.20',
    needs: '#20 og #23',
    proposedResolution: [
      '1. Rammen for #20 økes med 2,0 MNOK, fra 4,8 MNOK til 6,8 MNOK, med frist desember 2022.',
      '2. Rammen for #23 økes med 3,3 MNOK, fra 8,1 MNOK til 11,4 MNOK, med frist desember 2022.',
      '3. Programkontoret rapporterer framdrift og kostnader for begge i hvert møte til de er levert.',
    ].join('\n'),
    attachments: 'Vedlegg 3 Nytt estimat #20; Vedlegg 4 Nytt estimat #23',
    archiveNumber: '22/00417-3',
    ...JUNE,
  },
  {
    number: '18/22',
    title: 'Varsling ved endret legemiddelliste til gjennomføring',
    type: 'Beslutning',
    responsible: 'Seksjon for legemidler',
    from: '10.20',
    to: '10.50',
    needs: '#3',
    proposedResolution: 'Programstyret beslutter gjennomføring av #3.',
    archiveNumber: '22/00417-4',
    ...JUNE,
  },
  {
    number: '19/22',
    title: 'Revidert leveranseplan',
    type: 'Drøfting',
    responsible: 'Programkontoret',
    from: '10.50',
    to: '11.30',
    attachments: 'Vedlegg 5 Leveranseplan',
    archiveNumber: '22/00417-5',
    ...JUNE,
  },
];

const maturing = (need: string, day: string, number: string): SampleResolution => ({
  day,
  case: number,
  need,
  type: 'modning',
  text: `${need} tas til modning.`,
});

/** What the log calls #9: one of the faults that are there to be found. */
const DRIFTED_NAME = 'Deling av epikriser mellom nivåene';

const execution = (id: number, name: string, frame: number): SampleResolution => ({
  ...decisionOf(id),
  need: `#${id}`,
  type: 'gjennomføring',
  to: frame,
  text: `Gjennomføring av #${id} «${id === 9 ? DRIFTED_NAME : name}» besluttet med ramme ${frame.toFixed(1).replace('.', ',')} MNOK.`,
});

const EXECUTION_DAYS: readonly (readonly [day: string, number: string, ids: readonly number[]])[] = [
  ['2021-06-10', '9/21', [2, 5, 10, 19, 20]],
  ['2021-12-02', '14/21', [4, 6, 9, 11, 15, 23]],
  ['2022-02-10', '4/22', [7, 13, 17]],
  ['2022-04-07', '11/22', [1, 8]],
  ['2022-04-07', '13/22', [24]],
];

function decisionOf(id: number): { readonly day: string; readonly case: string } {
  const found = EXECUTION_DAYS.find(([, , ids]) => ids.includes(id));
  if (!found) throw new Error(`#${id} has no decision for execution`);
  return { day: found[0], case: found[1] };
}

/** The log's rows, oldest first. `frames` are the needs' first frames in MNOK. */
export function resolutions(
  frames: readonly { readonly id: number; readonly name: string; readonly frame: number }[],
): readonly SampleResolution[] {
  const rows = [
    ...['#2', '#5', '#10', '#19'].map((need) => maturing(need, '2021-02-11', '3/21')),
    ...['#1', '#4', '#11', '#15', '#17', '#20', '#23'].map((need) => maturing(need, '2021-02-11', '4/21')),
    ...['#6', '#7', '#8', '#9', '#13'].map((need) => maturing(need, '2021-06-10', '8/21')),
    ...['#12', '#16', '#22'].map((need) => maturing(need, '2022-02-10', '4/22')),
    ...frames.map(({ id, name, frame }) => execution(id, name, frame)),
    {
      day: '2022-02-10',
      case: '4/22',
      need: '#5',
      type: 'ramme',
      from: 7.6,
      to: 8.8,
      text: 'Rammen for #5 økes med 1,2 MNOK, fordi flere leverandører må ha egne testdata.',
    },
    {
      day: '2022-02-10',
      case: '4/22',
      need: '#17',
      type: 'tak',
      to: '< 13',
      text: 'Kostnadene for #17 skal holdes under 13 MNOK.',
    },
    {
      day: '2022-04-07',
      case: '12/22',
      need: '#15',
      type: 'tid',
      from: 'desember 2022',
      to: 'Q1/Q2 23',
      text: 'Ny frist for #15 er Q1/Q2 23.',
    },
  ];
  return rows.sort((a, b) => a.day.localeCompare(b.day) || caseOrder(a.case) - caseOrder(b.case));
}

function caseOrder(number: string): number {
  return Number(number.split('/')[0]);
}
