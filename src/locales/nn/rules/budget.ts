import type { budget as bokmaal } from '../../nb/rules/budget';

export const budget = {
  'budget/forecast-sum': {
    title: 'Årsprognosen går ikkje opp',
    why: 'Årsprognosen er det styret måler mot tildelinga. Er han feil, er alt som er disponibelt, òg feil.',
    todo: 'Rett årsprognosen, eller rett forbruk eller restprognose.',
    messages: {
      mismatch:
        'Forbruk {spent} og restprognose {remaining} er til saman {expected}, men årsprognosen er {forecast}.',
    },
  },
  'budget/available-sum': {
    title: 'Disponibelt går ikkje opp',
    why: 'Styret vedtek nye rammer ut frå kva som er disponibelt.',
    todo: 'Rett det disponible beløpet, eller rett tildelinga eller prognosen.',
    messages: {
      mismatch:
        'Tildelt {allocation} minus årsprognosen {forecast} er {expected}, men disponibelt er {available}.',
      mismatchCarried:
        'Tildelt {allocation} og overført {carried} minus årsprognosen {forecast} er {expected}, men disponibelt er {available}.',
    },
  },
  'budget/frames-sum': {
    title: 'Summen av rammene stemmer ikkje',
    why: 'Det er summen av vedtekne rammer programmet har bunde seg til.',
    todo: 'Rett summen, eller rett rammene og fasane i behovskøa.',
    messages: {
      mismatch:
        'Vedtekne rammer i behovskøa er til saman {sum}, men her står det {stated}. Skilnaden er {difference}.',
    },
  },
  'budget/over-allocation': {
    title: 'Prognosen er over tildelinga',
    why: 'Programmet kan ikkje bruke meir enn det er tildelt.',
    todo: 'Ta ned ein prognose eller ei endring, eller søk om meir.',
    messages: {
      now: 'Årsprognosen er {forecast}, men tildelt ramme er {allocation}. Det er {excess} for mykje.',
      after:
        'Med endringane blir årsprognosen {forecast}, men tildelt ramme er {allocation}. Det er {excess} for mykje.',
    },
  },
  'budget/carry-over': {
    title: 'Midlar går over til neste år',
    why: 'På dei siste møta i året er det greitt å vite kva som ikkje blir brukt.',
    todo: 'Vurder om noko skal omdisponerast før årsskiftet.',
    messages: {
      left: '{left} er framleis disponibelt og går over til {year}.',
      leftAfter: 'Blir endringane vedtekne, er {left} framleis disponibelt og går over til {year}.',
    },
  },
  'budget/stale-actuals': {
    title: 'Forbruket er gammalt',
    why: 'Styret skal ta stilling til tal som gjeld no.',
    todo: 'Oppdater forbruk og restprognose.',
    messages: {
      stale:
        'Forbruket er per {asOf}, {days} dagar før møtet {meeting}. Det bør ikkje vere meir enn {most} dagar gammalt.',
    },
  },
} satisfies typeof bokmaal;
