/** Pointing at the needs queue where it is not found by itself. */
export const pointing = {
  title: 'Står behovene i en annen tabell?',
  about:
    'Marker en celle i tabellen i Excel, og vis hva overskriftene betyr. Det blir husket i arbeidsboken.',
  use: 'Bruk tabellen jeg har markert',
  none: 'Fant ingen overskrifter der. Marker en celle i tabellen, rett under eller i raden med overskrifter.',
  found: (sheet: string, row: number) => `Overskriftene i ${sheet}, rad ${row}`,
  notRead: 'Blir ikke lest',
  lacks: (columns: string) => `Velg også hvilken kolonne som er ${columns}.`,
  ready: 'Nå kan tabellen brukes.',
  save: 'Bruk tabellen',
  cancel: 'Avbryt',
};
