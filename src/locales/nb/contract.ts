export const contract = {
  title: 'Svarer Excel som ventet?',
  about:
    'Siden prøver det Saksklar bygger på i Excel, på egne ark som slettes etterpå. Bruk en tom arbeidsbok: angrelisten blir tømt.',
  run: 'Kjør',
  save: 'Last ned resultatene',
  running: (done: number, all: number) => `Kjører … ${done} av ${all}`,
  summary: ({ passed, failed, skipped }: { passed: number; failed: number; skipped: number }) =>
    `${passed} stemmer, ${failed} stemmer ikke, ${skipped} er hoppet over`,
  outcomes: { passed: 'Stemmer', failed: 'Stemmer ikke', skipped: 'Hoppet over' },
  source: 'Kilde',
  broken: (detail: string) => `Prøven stoppet: ${detail}`,
  notInExcel: 'Åpne siden som oppgaverute i Excel.',
};
