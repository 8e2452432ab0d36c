/** Settings: what is wrong with them, and the place of the pane where they are changed. */
export const settings = {
  notJson: 'den er ikke ett JSON-objekt { … }',
  newer: 'den er laget av en nyere versjon av Saksklar',
  unknownName: (name: string, nearest: string | null) =>
    `${name} finnes ikke${nearest === null ? '' : ` (mente du ${nearest}?)`}`,
  wrongValue: (name: string, allowed: string) => `${name} kan bare være ${allowed}`,
  ignored: (mistakes: string) => `Innstillingene i arbeidsboken er ikke tatt i bruk: ${mistakes}.`,
  title: 'Innstillinger',
  back: 'Tilbake',
  open: 'Innstillinger',
  about: 'Det du velger her, følger arbeidsboken og gjelder for alle som bruker den.',
  reset: 'Nullstill innstillingene',
  newWorkbook: {
    title: 'Ny arbeidsbok',
    about: 'En tom behovskø med alle tabellene på plass. Denne arbeidsboken blir stående som den er.',
    open: 'Åpne en ny arbeidsbok',
  },
  columns: {
    title: 'Tabeller og kolonner',
    about:
      'Overskrifter som ikke er kjent, blir ikke lest. Velg hva de betyr, om de er noe Saksklar trenger.',
    unused: 'Blir ikke lest',
    understood: (headers: readonly string[]) => `Kjente kolonner: ${headers.join(', ')}.`,
  },
  thresholds: {
    title: 'Grenser',
    names: {
      largeChangePercent: 'Stor endring er mer enn',
      reasonWords: 'En begrunnelse har minst',
      actualsDays: 'Forbruket er høyst så gammelt før møtet',
    },
    units: { largeChangePercent: '%', reasonWords: 'ord', actualsDays: 'dager' },
    usual: (value: string) => `Vanligvis ${value}.`,
    toUsual: (value: string) => `Tilbake til ${value}`,
    wrong: (least: string, most: string) => `Skriv et tall fra ${least} til ${most}.`,
  },
  computed: {
    title: 'Beregnede kolonner',
    about: 'Disse blir lagt inn til høyre for behovskøen når du legger inn Kontroll og Rammeendringer.',
  },
  rules: {
    title: 'Kontroller',
    about: 'En feil hindrer innsending, en advarsel må vurderes, en opplysning er bare til orientering.',
    groups: {
      workbook: 'Arbeidsboken',
      need: 'Behov',
      frame: 'Ramme',
      funding: 'Finansiering',
      schedule: 'Frister',
      budget: 'Økonomi',
      process: 'Saksgang',
      case: 'Saker',
      action: 'Tiltak',
      plan: 'Leveranseplan',
      priority: 'Prioritering',
      portfolio: 'Portefølje',
    },
    count: (count: number) => `${count} ${count === 1 ? 'kontroll' : 'kontroller'}`,
    changed: (count: number) => `${count} endret`,
    usual: (level: string) => `Som vanlig (${level.toLowerCase()})`,
    off: 'Av',
  },
};
