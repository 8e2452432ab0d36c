export const budget = {
  'budget/forecast-sum': {
    title: 'Årsprognosen går ikke opp',
    why: 'Årsprognosen er det styret måler mot tildelingen. Er den feil, er alt som er disponibelt, også feil.',
    todo: 'Rett årsprognosen, eller rett forbruk eller restprognose.',
    messages: {
      mismatch:
        'Forbruk {spent} og restprognose {remaining} er til sammen {expected}, men årsprognosen er {forecast}.',
    },
  },
  'budget/available-sum': {
    title: 'Disponibelt går ikke opp',
    why: 'Styret vedtar nye rammer ut fra hva som er disponibelt.',
    todo: 'Rett det disponible beløpet, eller rett tildelingen eller prognosen.',
    messages: {
      mismatch:
        'Tildelt {allocation} minus årsprognosen {forecast} er {expected}, men disponibelt er {available}.',
      mismatchCarried:
        'Tildelt {allocation} og overført {carried} minus årsprognosen {forecast} er {expected}, men disponibelt er {available}.',
    },
  },
  'budget/frames-sum': {
    title: 'Summen av rammene stemmer ikke',
    why: 'Det er summen av besluttede rammer programmet har bundet seg til.',
    todo: 'Rett summen, eller rett rammene og fasene i behovskøen.',
    messages: {
      mismatch:
        'Besluttede rammer i behovskøen er til sammen {sum}, men her står det {stated}. Forskjellen er {difference}.',
    },
  },
  'budget/over-allocation': {
    title: 'Prognosen er over tildelingen',
    why: 'Programmet kan ikke bruke mer enn det er tildelt.',
    todo: 'Ta ned en prognose eller en endring, eller søk om mer.',
    messages: {
      now: 'Årsprognosen er {forecast}, men tildelt ramme er {allocation}. Det er {excess} for mye.',
      after:
        'Med endringene blir årsprognosen {forecast}, men tildelt ramme er {allocation}. Det er {excess} for mye.',
    },
  },
  'budget/carry-over': {
    title: 'Midler går over til neste år',
    why: 'På årets siste møter er det greit å vite hva som ikke blir brukt.',
    todo: 'Vurder om noe skal omdisponeres før årsskiftet.',
    messages: {
      left: '{left} er fortsatt disponibelt og går over til {year}.',
      leftAfter: 'Blir endringene vedtatt, er {left} fortsatt disponibelt og går over til {year}.',
    },
  },
  'budget/stale-actuals': {
    title: 'Forbruket er gammelt',
    why: 'Styret skal ta stilling til tall som gjelder nå.',
    todo: 'Oppdater forbruk og restprognose.',
    messages: {
      stale:
        'Forbruket er per {asOf}, {days} dager før møtet {meeting}. Det bør ikke være mer enn {most} dager gammelt.',
    },
  },
};
