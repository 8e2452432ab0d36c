import type { Texts } from '../texts';

/** Pointing at the needs queue where it is not found by itself. */
export const pointing: Texts['pointing'] = {
  title: 'Står behova i ein annan tabell?',
  otherTitle: 'Er det ein tabell som ikkje er funnen?',
  which: 'Tabellen er',
  about: 'Marker ei celle i tabellen i Excel, og vis kva overskriftene tyder. Det blir hugsa i arbeidsboka.',
  use: 'Bruk tabellen eg har markert',
  none: 'Fann ingen overskrifter der. Marker ei celle i tabellen, rett under eller i rada med overskrifter.',
  found: (sheet, row) => `Overskriftene i ${sheet}, rad ${row}`,
  isRead: (table) =>
    `Tabellen er alt lesen som ${table}. Marker ei celle i ein annan tabell, eller rett kolonnane over.`,
  notRead: 'Blir ikkje lesen',
  lacks: (columns) => `Vel òg kva kolonne som er ${columns}.`,
  ready: 'No kan tabellen brukast.',
  save: 'Bruk tabellen',
  cancel: 'Avbryt',
};
