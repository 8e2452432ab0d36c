import type { settings as bokmaal } from '../nb/settings';

export const settings = {
  notJson: 'ho er ikkje eitt JSON-objekt { … }',
  newer: 'ho er laga av ein nyare versjon av Saksklar',
  unknownName: (name: string, nearest: string | null) =>
    `${name} finst ikkje${nearest === null ? '' : ` (meinte du ${nearest}?)`}`,
  wrongValue: (name: string, allowed: string) => `${name} kan berre vere ${allowed}`,
  ignored: (mistakes: string) => `Innstillingane i arbeidsboka er ikkje tekne i bruk: ${mistakes}.`,
  title: 'Innstillingar',
  back: 'Tilbake',
  open: 'Innstillingar',
  about: 'Det du vel her, følgjer arbeidsboka og gjeld for alle som bruker henne.',
  reset: 'Nullstill innstillingane',
  newWorkbook: {
    title: 'Ny arbeidsbok',
    about: 'Ei tom behovskø med alle tabellane på plass. Denne arbeidsboka blir ståande som ho er.',
    open: 'Opne ei ny arbeidsbok',
  },
  columns: {
    title: 'Tabellar og kolonnar',
    about:
      'Overskrifter som ikkje er kjende, blir ikkje lesne. Vel kva dei tyder, om dei er noko Saksklar treng.',
    unused: 'Blir ikkje lesen',
    whichColumn: (column: string) => `Fleire kolonnar kan vere «${column}». Kva for ein er det?`,
    which: (table: string) => `${table} står to gonger. Kva for ein tabell skal lesast?`,
    notRead: (table: string, place: string) => `${table} i ${place} blir ikkje lesen.`,
    readAgain: 'Les han',
    understood: (headers: readonly string[]) => `Kjende kolonnar: ${headers.join(', ')}.`,
  },
  thresholds: {
    title: 'Grenser',
    names: {
      largeChangePercent: 'Stor endring er meir enn',
      reasonWords: 'Ei grunngiving har minst',
      actualsDays: 'Forbruket er høgst så gammalt før møtet',
    },
    units: { largeChangePercent: '%', reasonWords: 'ord', actualsDays: 'dagar' },
    usual: (value: string) => `Vanlegvis ${value}.`,
    toUsual: (value: string) => `Tilbake til ${value}`,
    wrong: (least: string, most: string) => `Skriv eit tal frå ${least} til ${most}.`,
  },
  computed: {
    title: 'Utrekna kolonnar',
    about: 'Desse blir lagde inn til høgre for behovskøen når du legg inn Kontroll og Rammeendringar.',
  },
  rules: {
    title: 'Kontrollar',
    about: 'Ein feil hindrar innsending, ei åtvaring må vurderast, ei opplysning er berre til orientering.',
    groups: {
      workbook: 'Arbeidsboka',
      need: 'Behov',
      frame: 'Ramme',
      funding: 'Finansiering',
      schedule: 'Fristar',
      budget: 'Økonomi',
      process: 'Saksgang',
      case: 'Saker',
      action: 'Aksjonar',
      plan: 'Leveranseplan',
      priority: 'Prioritering',
      portfolio: 'Portefølje',
    },
    count: (count: number) => `${count} ${count === 1 ? 'kontroll' : 'kontrollar'}`,
    changed: (count: number) => `${count} endra`,
    usual: (level: string) => `Som vanleg (${level.toLowerCase()})`,
    off: 'Av',
  },
} satisfies typeof bokmaal;
