import type { enrichment as bokmaal } from '../nb/enrichment';

type Counts = Readonly<Record<'error' | 'warning' | 'info', number>>;

const warnings = (count: number): string => `${count} ${count === 1 ? 'åtvaring' : 'åtvaringar'}`;
const infos = (count: number): string => `${count} ${count === 1 ? 'opplysning' : 'opplysningar'}`;

export const enrichment = {
  doNotWrite: 'Laga av Saksklar. Ikkje skriv her: arket blir laga på nytt når arbeidsboka blir oppdatert.',
  state: ({ error, warning, info }: Counts) =>
    [error > 0 && `${error} feil`, warning > 0 && warnings(warning), info > 0 && infos(info)]
      .filter((part) => part !== false)
      .join(', ') || 'I orden',
  findings: {
    summary: ({ error, warning, info }: Counts, meeting: string) =>
      `${error} feil, ${warnings(warning)} og ${infos(info)}. Møtedato ${meeting}.`,
    severity: 'Alvor',
    need: 'Behov',
    cell: 'Celle',
    title: 'Funn',
    message: 'Kva er gale',
    why: 'Kvifor det betyr noko',
    todo: 'Gjer dette',
    rule: 'Regel',
    none: 'Ingen funn.',
  },
  changes: {
    meeting: (day: string) =>
      `Foreslåtte endringar til møtet ${day}. Beløp i MNOK, behova i saksrekkjefølgje.`,
    none: 'Ingen behov har foreslått endring av ramme eller frist.',
    noYear:
      'Arbeidsboka har inga rad for året i ein Økonomi-tabell, så verknaden for programmet er ikkje rekna ut.',
    unknown: 'ukjent',
    need: 'Behov',
    name: 'Namn',
    case: 'Sak',
    current: 'Gjeldande ramme',
    change: 'Endring',
    proposed: 'Ny ramme',
    percent: 'Endring i %',
    deadline: 'Frist',
    newDeadline: 'Ny frist',
    months: 'Månader',
    availableAfter: 'Disponibelt etter',
    programme: (year: number) => `Økonomien i programmet ${year}, MNOK`,
    post: 'Post',
    before: 'Før',
    after: 'Etter',
    allocation: 'Tildelt ramme',
    frames: 'Sum vedtekne rammer',
    forecast: 'Årsprognose',
    available: 'Disponibelt',
    chart: 'Rammer før og etter',
    chartText: 'Stolpediagram med gjeldande og ny ramme for kvart behov. Tala står i tabellen over.',
  },
} satisfies typeof bokmaal;
