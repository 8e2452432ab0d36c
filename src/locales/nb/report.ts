/** The report of the findings, to keep and to hand on. */
export const report = {
  title: 'Kontrollrapport',
  about: 'Alle funn, med det som er godtatt og begrunnelsene, som en fil å legge ved saken.',
  asWorkbook: 'Last ned som Excel',
  asCsv: 'Last ned som CSV',
  outOfDate: 'Arbeidsboken er endret siden rapporten ble laget.',
  prepared: 'Rapporten er klargjort. Starter ikke nedlastingen, velg filen her:',
  made: (day: string) => `Laget ${day}.`,
  state: 'Status',
  open: 'Åpen',
  accepted: 'Godtatt',
  name: 'Navn på behovet',
  sheet: 'Ark',
  found: 'I cellen',
  expected: 'Forventet',
  reason: 'Godtatt fordi',
};
