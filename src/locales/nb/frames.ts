/** Trying out other frames, without the workbook being changed. */
export const whatIf = {
  open: 'Prøv ut …',
  title: 'Du prøver ut',
  about: 'Ta ut endringer eller skriv andre beløp, så følger tallene under med. Arbeidsboken er ikke endret.',
  include: 'Ta med',
  frame: 'Ny ramme',
  inWorkbook: (amount: string) => `I arbeidsboken: ${amount}`,
  wrong: 'Skriv et beløp i MNOK, som 6,8.',
  write: 'Skriv til arbeidsboken …',
  back: 'Tilbake til arbeidsbokens tall',
  apply: (cells: number) => (cells === 1 ? 'Skriv cellen' : `Skriv ${cells} celler`),
  left: (needs: string) =>
    `${needs} kan ikke skrives: cellene har formler, eller mangler. Endre dem i Excel.`,
  written: (cells: number) =>
    cells === 1 ? '1 celle er skrevet til arbeidsboken.' : `${cells} celler er skrevet til arbeidsboken.`,
};

/** What is left of the year's money after each case. */
export const steps = {
  title: 'Disponibelt etter hver sak',
  caption: 'Disponibelt før møtet og etter hver sak i saksrekkefølge, i MNOK',
  case: 'Sak',
  left: 'Disponibelt, MNOK',
  before: 'Før møtet',
  afterCase: (number: string) => `Sak ${number}`,
  onNoCase: 'Uten sak',
  unknown: 'ukjent',
  short: 'for lite',
};

/** What the board has decided of a need's frame before. */
export const history = {
  title: (count: number) => (count === 1 ? '1 vedtatt ramme før' : `${count} vedtatte rammer før`),
  others: (count: number) => `Vedtatte rammer for ${count === 1 ? '1 annet behov' : `${count} andre behov`}`,
  first: 'Første ramme',
  changed: 'Endret ramme',
  inCase: (number: string) => `sak ${number}`,
  since: (change: string, percent: string) => `Endret ${change} MNOK (${percent}\u00a0%) siden den første.`,
};
