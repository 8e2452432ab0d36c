/** Pointing at a table that is not found by itself. */
export const pointing = {
  title: 'Står behovene i en annen tabell?',
  otherTitle: 'Er det en tabell som ikke er funnet?',
  which: 'Tabellen er',
  about:
    'Marker en celle i tabellen i Excel, og vis hva overskriftene betyr. Det blir husket i arbeidsboken.',
  use: 'Bruk tabellen jeg har markert',
  none: 'Fant ingen overskrifter der. Marker en celle i tabellen, rett under eller i raden med overskrifter.',
  found: (sheet: string, row: number) => `Overskriftene i ${sheet}, rad ${row}`,
  isRead: (table: string) =>
    `Tabellen er alt lest som ${table}. Marker en celle i en annen tabell, eller rett kolonnene over.`,
  notRead: 'Blir ikke lest',
  lacks: (columns: string) => `Velg også hvilken kolonne som er ${columns}.`,
  ready: 'Nå kan tabellen brukes.',
  save: 'Bruk tabellen',
  cancel: 'Avbryt',
};
