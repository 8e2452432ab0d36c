import type { IsoDate, Period } from '../../core/calendar/iso-date';
import type { CellText, Figure } from '../../core/papers/figure';
import type { CaseMemo, MemoNeed, MemoProgramme } from '../../core/papers/memo-data';
import { type Money, ore } from '../../core/money/money';

/** The June 2022 case (domain, section 6) as memos. What was not published is invented. */

const CELL = { sheet: 'Behovskø', row: 4, column: 7 };

export function mnok(amount: string): Money {
  return ore(Math.round(Number(amount) * 1e8));
}

export function isoDate(text: string): IsoDate {
  return text as IsoDate;
}

function figure<T>(field: string, value: T): Figure<T> {
  return { field, value, cells: [CELL] };
}

export function text(field: string, value: string | null): CellText {
  return { field, value, cells: [CELL] };
}

function month(first: string, last: string): Period {
  return { first: isoDate(first), last: isoDate(last) };
}

const DECEMBER = month('2022-12-01', '2022-12-31');

export const need20: MemoNeed = {
  id: 20,
  name: text('need.name', 'Tillitsanker, del 1'),
  area: text('need.area', null),
  owner: text('need.owner', null),
  phase: 'executing',
  ambition: null,
  priority: text('need.priority', null),
  frame: null,
  deadline: null,
  availableAfter: null,
  deviation: text('need.deviation', null),
  dependsOn: [],
  value: text('need.value', null),
  current: figure('need.20.current', mnok('4.8')),
  change: figure('need.20.change', mnok('2.0')),
  proposed: figure('need.20.proposed', mnok('6.8')),
  percentTenths: figure('need.20.percent', 417),
  deadlineFrom: figure('need.20.deadlineFrom', month('2022-04-01', '2022-04-30')),
  deadlineTo: figure('need.20.deadlineTo', DECEMBER),
  months: figure('need.20.months', 8),
  cap: null,
  background: text(
    'need.background',
    'Tillitsankeret gjør at virksomheter kan stole på hverandres innlogging. Del 1 ble besluttet i desember 2021 og er bygget ferdig i testmiljø.\nTre virksomheter har prøvd løsningen siden mars:\n- to sykehus\n- én stor kommune\n- ett register',
  ),
  reason: text(
    'need.reason',
    'Grovestimatet fra beslutningen tok ikke med sikkerhetsvurderingen som tilsynet senere krevde, og heller ikke arbeidet med å flytte nøklene til en driftet løsning. Begge deler er nå avklart og priset.',
  ),
  consequence: text('need.consequence', null),
  consequenceYes: text(
    'need.consequenceYes',
    'Løsningen kan tas i bruk av alle virksomheter i løpet av 2022, og #24 kan starte som planlagt.',
  ),
  consequenceNo: text(
    'need.consequenceNo',
    'Del 1 blir stående i testmiljø, og de tre virksomhetene må gå tilbake til egne avtaler.',
  ),
  needsGroup: figure('need.20.needsGroup', isoDate('2022-05-24')),
  recommendation: text('need.recommendation', 'Behovsgruppen tilrår at rammen og fristen endres.'),
  runningCosts: text(
    'need.runningCosts',
    'Drift og forvaltning anslås til 20 % av investeringen hvert år fra 2023.',
  ),
  funding: [{ source: 'programme', amount: figure('need.20.funding.programme', mnok('6.8')) }],
  history: [{ day: null, kind: 'first', case: '31/21', frame: figure('need.20.history.1', mnok('4.8')) }],
};

export const need23: MemoNeed = {
  id: 23,
  name: text('need.name', 'Prøvesvar i kjernejournal'),
  area: text('need.area', null),
  owner: text('need.owner', null),
  phase: 'executing',
  ambition: null,
  priority: text('need.priority', null),
  frame: null,
  deadline: null,
  availableAfter: null,
  deviation: text('need.deviation', null),
  dependsOn: [],
  value: text('need.value', null),
  current: figure('need.23.current', mnok('8.1')),
  change: figure('need.23.change', mnok('3.3')),
  proposed: figure('need.23.proposed', mnok('11.4')),
  percentTenths: figure('need.23.percent', 407),
  deadlineFrom: figure('need.23.deadlineFrom', month('2022-09-01', '2022-09-30')),
  deadlineTo: figure('need.23.deadlineTo', DECEMBER),
  months: figure('need.23.months', 3),
  cap: null,
  background: text('need.background', 'Leger og pasienter skal kunne se prøvesvar på tvers av virksomheter.'),
  reason: text(
    'need.reason',
    'Grovestimatet ved beslutning manglet arbeidet med en løsning som er klar for produksjon, og med å sette den i produksjon.',
  ),
  consequence: text(
    'need.consequence',
    'Uten endringen stopper arbeidet når rammen er brukt opp, ventelig i september.',
  ),
  consequenceYes: text('need.consequenceYes', null),
  consequenceNo: text('need.consequenceNo', null),
  needsGroup: figure('need.23.needsGroup', isoDate('2022-05-24')),
  recommendation: text('need.recommendation', null),
  runningCosts: text('need.runningCosts', null),
  funding: [{ source: 'programme', amount: figure('need.23.funding.programme', mnok('11.4')) }],
  history: [],
};

/** Moves a deadline and leaves the money alone. */
export const need15: MemoNeed = {
  ...need23,
  id: 15,
  name: text('need.name', 'Kritisk informasjon'),
  area: text('need.area', null),
  owner: text('need.owner', null),
  phase: 'executing',
  ambition: null,
  priority: text('need.priority', null),
  frame: null,
  deadline: null,
  availableAfter: null,
  deviation: text('need.deviation', null),
  dependsOn: [],
  value: text('need.value', null),
  current: null,
  change: null,
  proposed: null,
  percentTenths: null,
  deadlineFrom: figure('need.15.deadlineFrom', DECEMBER),
  deadlineTo: figure('need.15.deadlineTo', month('2023-01-01', '2023-06-30')),
  months: figure('need.15.months', 6),
  needsGroup: figure('need.15.needsGroup', isoDate('2022-05-24')),
  funding: [],
};

function programme(after: { frames: string; forecast: string; available: string }): MemoProgramme {
  return {
    year: 2022,
    countedBefore: null,
    carriedOver: null,
    countsCarriedOver: false,
    availableInOrder: null,
    allocation: figure('programme.allocation', mnok('170')),
    spent: figure('programme.spent', mnok('40')),
    remaining: figure('programme.remaining', mnok('76')),
    framesBefore: figure('programme.frames.before', mnok('119')),
    framesAfter: figure('programme.frames.after', mnok(after.frames)),
    forecastBefore: figure('programme.forecast.before', mnok('116')),
    forecastAfter: figure('programme.forecast.after', mnok(after.forecast)),
    availableBefore: figure('programme.available.before', mnok('54')),
    availableAfter: figure('programme.available.after', mnok(after.available)),
  };
}

export const memoOfOne: CaseMemo = {
  kind: 'frame-change',
  case: {
    number: '17/22',
    title: text('case.title', 'Rammeendring tillitsanker'),
    types: ['decision'],
    responsible: text('case.owner', 'Norsk helsenett'),
    archiveNumber: text('case.archiveNumber', null),
    exemption: text('case.exemption', null),
    attachments: [
      text('case.attachment.1', 'Vedlegg 1: Nytt estimat for #20'),
      text('case.attachment.2', 'Vedlegg 2: Sikkerhetsvurdering'),
    ],
  },
  meeting: {
    id: '6/22',
    body: text('meeting.body', 'Programstyret'),
    date: figure('meeting.date', isoDate('2022-06-09')),
    isDateKnown: true,
    from: text('meeting.from', null),
    to: text('meeting.to', null),
    place: text('meeting.place', null),
  },
  priceLevel: null,
  proposedResolution: [],
  needs: [need20],
  programme: programme({ frames: '121', forecast: '118', available: '52' }),
  earlierResolutions: [
    {
      day: figure('earlier.1.day', isoDate('2021-12-09')),
      case: '31/21',
      needs: [20],
      text: text('earlier.1.text', 'Programstyret vedtar gjennomføring av #20 med en ramme på 4,8 MNOK.'),
    },
  ],
  decimals: 1,
};

export const memoOfTwo: CaseMemo = {
  ...memoOfOne,
  case: {
    ...memoOfOne.case,
    title: text('case.title', 'Endring av ramme og frist for tillitsanker og prøvesvar'),
    exemption: text('case.exemption', 'Offl. § 23'),
  },
  needs: [need20, need23],
  programme: programme({ frames: '124.3', forecast: '121.3', available: '48.7' }),
};

export const memoOfTimeOnly: CaseMemo = {
  ...memoOfOne,
  case: {
    ...memoOfOne.case,
    number: '18/22',
    title: text('case.title', 'Ny frist for kritisk informasjon'),
    attachments: [],
  },
  needs: [need15],
  programme: programme({ frames: '119', forecast: '116', available: '54' }),
  earlierResolutions: [],
};
