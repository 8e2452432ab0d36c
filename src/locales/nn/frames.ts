import type { Texts } from '../texts';

/** Trying out other frames, without the workbook being changed. */
export const whatIf: Texts['whatIf'] = {
  open: 'Prøv ut …',
  title: 'Du prøver ut',
  about: 'Ta ut endringar eller skriv andre beløp, så følgjer tala under med. Arbeidsboka er ikkje endra.',
  include: 'Ta med',
  frame: 'Ny ramme',
  inWorkbook: (amount) => `I arbeidsboka: ${amount}`,
  wrong: 'Skriv eit beløp i MNOK, som 6,8.',
  write: 'Skriv til arbeidsboka …',
  back: 'Tilbake til tala i arbeidsboka',
  apply: (cells) => (cells === 1 ? 'Skriv cella' : `Skriv ${cells} celler`),
  left: (needs) => `${needs} kan ikkje skrivast: cellene har formlar, eller manglar. Endre dei i Excel.`,
  written: (cells) =>
    cells === 1 ? '1 celle er skriven til arbeidsboka.' : `${cells} celler er skrivne til arbeidsboka.`,
};

/** What is left of the year's money after each case. */
export const steps: Texts['steps'] = {
  title: 'Disponibelt etter kvar sak',
  caption: 'Disponibelt før møtet og etter kvar sak i saksrekkjefølgje, i MNOK',
  case: 'Sak',
  left: 'Disponibelt, MNOK',
  before: 'Før møtet',
  afterCase: (number) => `Sak ${number}`,
  onNoCase: 'Utan sak',
  unknown: 'ukjent',
  short: 'for lite',
};

/** What the board has decided of a need's frame before. */
export const history: Texts['history'] = {
  title: (count) => (count === 1 ? '1 vedteken ramme før' : `${count} vedtekne rammer før`),
  others: (count) => `Vedtekne rammer for ${count === 1 ? '1 anna behov' : `${count} andre behov`}`,
  first: 'Første ramme',
  changed: 'Endra ramme',
  inCase: (number) => `sak ${number}`,
  since: (change, percent) => `Endra ${change} MNOK (${percent}\u00a0%) sidan den første.`,
};
