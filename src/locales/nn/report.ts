import type { Texts } from '../texts';

export const report: Texts['report'] = {
  title: 'Kontrollrapport',
  about: 'Alle funn, med det som er godteke og grunngivingane, som ei fil å leggje ved saka.',
  asWorkbook: 'Last ned som Excel',
  asCsv: 'Last ned som CSV',
  outOfDate: 'Arbeidsboka er endra sidan rapporten vart laga.',
  prepared: 'Rapporten er klargjord. Startar ikkje nedlastinga, vel fila her:',
  made: (day) => `Laga ${day}.`,
  state: 'Status',
  open: 'Open',
  accepted: 'Godteken',
  name: 'Namn på behovet',
  sheet: 'Ark',
  found: 'I cella',
  expected: 'Forventa',
  reason: 'Godteken fordi',
};
