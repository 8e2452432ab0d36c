import type { ContractTexts } from '../contract-texts';

export const contract = {
  title: 'Svarar Excel som venta?',
  about:
    'Sida prøver det Saksklar byggjer på i Excel, på eigne ark som blir sletta etterpå. Bruk ei tom arbeidsbok: angrelista blir tømd.',
  run: 'Køyr',
  save: 'Last ned resultata',
  running: (done, all) => `Køyrer … ${done} av ${all}`,
  summary: ({ passed, failed, skipped }) =>
    `${passed} stemmer, ${failed} stemmer ikkje, ${skipped} er hoppa over`,
  outcomes: { passed: 'Stemmer', failed: 'Stemmer ikkje', skipped: 'Hoppa over' },
  source: 'Kjelde',
  broken: (detail) => `Prøva stoppa: ${detail}`,
  notInExcel: 'Opne sida som oppgåverute i Excel.',
} satisfies ContractTexts;
