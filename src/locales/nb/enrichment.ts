type Counts = Readonly<Record<'error' | 'warning' | 'info', number>>;

const warnings = (count: number): string => `${count} ${count === 1 ? 'advarsel' : 'advarsler'}`;
const infos = (count: number): string => `${count} ${count === 1 ? 'opplysning' : 'opplysninger'}`;

/** What the add-in writes into the workbook. */
export const enrichment = {
  doNotWrite: 'Laget av Saksklar. Ikke skriv her: arket blir laget på nytt når arbeidsboken blir oppdatert.',
  /** The state of a need's row. */
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
    message: 'Hva er galt',
    why: 'Hvorfor det betyr noe',
    todo: 'Gjør dette',
    rule: 'Regel',
    none: 'Ingen funn.',
  },
  changes: {
    meeting: (day: string) =>
      `Foreslåtte endringer til møtet ${day}. Beløp i MNOK, behovene i saksrekkefølge.`,
    none: 'Ingen behov har foreslått endring av ramme eller frist.',
    noYear:
      'Arbeidsboken har ingen rad for året i en Økonomi-tabell, så virkningen for programmet er ikke regnet ut.',
    unknown: 'ukjent',
    need: 'Behov',
    name: 'Navn',
    case: 'Sak',
    current: 'Gjeldende ramme',
    change: 'Endring',
    proposed: 'Ny ramme',
    percent: 'Endring i %',
    deadline: 'Frist',
    newDeadline: 'Ny frist',
    months: 'Måneder',
    availableAfter: 'Disponibelt etter',
    programme: (year: number) => `Programmets økonomi ${year}, MNOK`,
    post: 'Post',
    before: 'Før',
    after: 'Etter',
    allocation: 'Tildelt ramme',
    frames: 'Sum besluttede rammer',
    forecast: 'Årsprognose',
    available: 'Disponibelt',
    chart: 'Rammer før og etter',
    chartText: 'Stolpediagram med gjeldende og ny ramme for hvert behov. Tallene står i tabellen over.',
  },
};
