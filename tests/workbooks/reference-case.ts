/**
 * The programme of June 2022 (its figures are published, the rest is made up), free of any layout: each workbook of this
 * folder says it in its own way. Amounts in MNOK.
 */
export interface ReferenceNeed {
  readonly id: number;
  readonly name: string;
  readonly frame: number;
  readonly spent: number | null;
  readonly remaining: number | null;
  readonly deadline: Month;
  readonly change: ReferenceChange | null;
}

export interface Month {
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

export interface ReferenceChange {
  readonly proposed: number;
  readonly deadline: Month;
  readonly background: string;
  readonly reason: string;
  readonly yes: string;
  readonly no: string;
}

/** #20 and #23 with their changes, and two needs that hold the rest of the frames, 106.1 in all. */
export const NEEDS: readonly ReferenceNeed[] = [
  {
    id: 20,
    name: 'Tillitsanker, del 1',
    frame: 4.8,
    spent: 3.1,
    remaining: 1.7,
    deadline: { year: 2022, month: 4 },
    change: {
      proposed: 6.8,
      deadline: { year: 2022, month: 12 },
      background: 'Del 1 er bygget og prøvd, men er ikke satt i drift.',
      reason:
        'Det første anslaget bygde på at sertifikatene kunne brukes videre. Gjennomgangen viste at nøklene må bygges på nytt.',
      yes: 'del 1 settes i drift innen desember 2022',
      no: 'arbeidet stanser, og ingen virksomheter kan koble seg på',
    },
  },
  {
    id: 23,
    name: 'Prøvesvar i kjernejournal',
    frame: 8.1,
    spent: 5,
    remaining: 3.1,
    deadline: { year: 2022, month: 9 },
    change: {
      proposed: 11.4,
      deadline: { year: 2022, month: 12 },
      background: 'Utprøvingen i to regioner er ferdig.',
      reason:
        'De grove anslagene tok ikke med arbeidet med en løsning klar for produksjon, og heller ikke å sette den i drift.',
      yes: 'prøvesvar blir tilgjengelige i hele landet',
      no: 'løsningen blir værende i utprøving',
    },
  },
  {
    id: 30,
    name: 'Felles grunnmur',
    frame: 70,
    spent: 20,
    remaining: 50,
    deadline: { year: 2023, month: 6 },
    change: null,
  },
  {
    id: 31,
    name: 'Innbyggertjenester',
    frame: 36.1,
    spent: 11.9,
    remaining: 21.2,
    deadline: { year: 2023, month: 3 },
    change: null,
  },
];

/** Forecast 116 = 40 + 76; available 170 − 116 = 54. */
export const ECONOMY = { year: 2022, allocation: 170, spent: 40, remaining: 76, steering: 754 };

export const CASE_NUMBER = '17/22';

/** Days since the first day of the date system. */
export function serial(year: number, month: number, day: number, system: 1900 | 1904 = 1900): number {
  const first = system === 1900 ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
  return (Date.UTC(year, month - 1, day) - first) / 86_400_000;
}

export function lastDay({ year, month }: Month, system: 1900 | 1904 = 1900): number {
  return serial(year, month + 1, 1, system) - 1;
}
