import type { schedule as bokmaal } from '../../nb/rules/schedule';

export const schedule = {
  'schedule/date-invalid': {
    title: 'Ikkje ein dato',
    why: 'Når ein dato ikkje kan lesast på éin måte, veit ingen kva som gjeld.',
    todo: 'Skriv datoen slik: 30.06.2022. Ein periode kan skrivast som juni 2022 eller Q3 2022.',
    messages: {
      invalid: '«{found}» er ikkje ein dato eller periode.',
      near: '«{found}» er ikkje ein dato. Meinte du {expected}?',
      period: '«{found}» er ein periode. Her skal det stå éin dato.',
    },
  },
  'schedule/year-missing': {
    title: 'Året manglar',
    why: 'Utan år er det uklart om fristen er passert.',
    todo: 'Skriv året saman med fristen.',
    messages: {
      missing: '«{found}» seier ikkje kva år, og det går ikkje fram av overskrifta, tittelen eller Økonomi.',
      likely:
        '«{found}» seier ikkje kva år, og det går ikkje fram av overskrifta, tittelen eller Økonomi. Møtet er i {year}. Meinte du «{expected}»?',
    },
  },
  'schedule/not-a-deadline': {
    title: 'Ikkje ein frist',
    why: 'Ingen kan bli forseinka med noko som skal skje «så fort som mogleg».',
    todo: 'Skriv ein dato eller ein periode.',
    messages: {
      vague: '«{found}» seier ikkje når. Her skal det stå ein dato eller ein periode.',
    },
  },
  'schedule/extension-incomplete': {
    title: 'Ny frist utan gammal',
    why: 'Styret kan ikkje sjå kva som blir utsett, eller kor lenge.',
    todo: 'Skriv fristen som gjeld no.',
    messages: {
      incomplete: 'Ny frist er {proposed}, men fristen som gjeld no, er tom.',
    },
  },
  'schedule/new-before-old': {
    title: 'Ny frist er tidlegare',
    why: 'Ein frist blir sjeldan flytt fram. Er datoane bytte om, vedtek styret feil frist.',
    todo: 'Sjå etter om fristane er bytte om.',
    messages: {
      earlier: 'Ny frist {proposed} er før fristen som gjeld, {current}.',
    },
  },
  'schedule/overdue': {
    title: 'Fristen er passert',
    why: 'Styret vil spørje kvifor behovet ikkje er ferdig.',
    todo: 'Føreslå ein ny frist, eller set fasen til Gjennomført.',
    messages: {
      overdue:
        'Fristen {deadline} er passert på møtet {meeting}. Behovet er ikkje ferdig, og ny frist er tom.',
    },
  },
  'schedule/frame-without-time': {
    title: 'Fristen blir ikkje endra',
    why: 'Blir ramma endra, spør styret ofte om tida òg blir det.',
    todo: 'Sjå etter om fristen held.',
    messages: {
      same: 'Ramma blir endra, men fristen er framleis {deadline}.',
    },
  },
} satisfies typeof bokmaal;
