import type { frame as bokmaal } from '../../nb/rules/frame';

export const frame = {
  'frame/amount-invalid': {
    title: 'Ikkje eit gyldig beløp',
    why: 'Eit beløp som ikkje kan lesast, fell ut av alle summar.',
    todo: 'Skriv beløpet som eit tal. Forklaringar høyrer heime i merknaden.',
    messages: {
      notAnAmount: '«{found}» under «{column}» er ikkje eit beløp. Her skal det stå eit tal eller ingenting.',
      tooPrecise:
        '{found} under «{column}» har fleire desimalar enn øre. Med denne eininga skal det vere høgst {decimals} desimalar.',
      negative: '{found} under «{column}» er under null. Ei ramme er null eller meir.',
    },
  },
  'frame/delta-mismatch': {
    title: 'Ramma går ikkje opp',
    why: 'Styret vedtek eitt beløp. Står det to ulike i same rada, er det uklart kva for eit.',
    todo: 'Rett endringa til {expected}, eller rett gjeldande eller ny ramme.',
    messages: {
      mismatch: 'Gjeldande ramme {current} og endringa {change} blir {sum}, men ny ramme er {proposed}.',
    },
  },
  'frame/incomplete-change': {
    title: 'Endringa kan ikkje reknast ut',
    why: 'Styret må sjå kva ramma blir endra frå og til.',
    todo: 'Fyll inn gjeldande ramme. Har behovet inga ramme enno, skriv 0.',
    messages: {
      onlyProposed:
        'Ny ramme er {proposed}, men gjeldande ramme manglar. Ho må stå her for at endringa kan reknast ut.',
      onlyChange:
        'Endringa er {change}, men gjeldande ramme manglar. Ho må stå her for at ny ramme kan reknast ut.',
    },
  },
  'frame/no-change': {
    title: 'Ny ramme er lik den gjeldande',
    why: 'Rada ser ut som eit framlegg, men endrar ingenting.',
    todo: 'Skriv det beløpet som blir foreslått, eller tøm cella.',
    messages: {
      same: 'Ny ramme er {proposed}, det same som gjeldande ramme. Eit framlegg skal ha eit anna beløp.',
    },
  },
  'frame/baseline-mismatch': {
    title: 'Gjeldande ramme er ikkje den som er vedteken',
    why: 'Endringa blir rekna frå gjeldande ramme. Er ho feil, vedtek styret feil endring.',
    todo: 'Rett ramma til den som sist vart vedteken, eller før inn vedtaket som manglar i vedtaksloggen.',
    messages: {
      mismatch:
        'Gjeldande ramme er {current}, men sist vedteken er {decision}. Sjå {log}. Ramma skal vere {decided}.',
    },
  },
  'frame/reason-missing': {
    title: 'Grunngiving manglar',
    why: 'Styret må få vite kvifor estimatet er endra, for å kunne ta stilling til det.',
    todo: 'Skriv kva som har endra seg sidan estimatet vart laga, og kva det fører til.',
    messages: {
      missing: 'Ramma er foreslått endra utan grunngiving. Her skal det stå kvifor estimatet er endra.',
    },
  },
  'frame/reason-thin': {
    title: 'Grunngivinga seier for lite',
    why: 'Styret må kunne sjå kva som har endra seg sidan estimatet vart laga.',
    todo: 'Skriv kva estimatet ikkje tok med, eller kva som har hendt sidan, og kva det kostar.',
    messages: {
      boilerplate:
        '«{found}» kan seiast om eitkvart behov. Grunngivinga skal seie kva som er endra for dette behovet.',
      short:
        'Grunngivinga er på {words} ord. Ho skal ha minst {least}, eller seie både årsaka og kva ho fører til.',
      repeated: 'Grunngivinga er den same som for {other}. Kvart behov skal ha si eiga.',
    },
  },
  'frame/background-missing': {
    title: 'Bakgrunn manglar',
    why: 'Styret skal kunne forstå saka utan å ha vore med på henne.',
    todo: 'Skriv kort kva behovet gjeld, og kva som er vedteke før.',
    messages: {
      missing: 'Ramma er foreslått endra utan bakgrunn. Her skal det stå kva saka byggjer på.',
    },
  },
  'frame/consequence-missing': {
    title: 'Konsekvensen er ikkje omtala',
    why: 'Styret vel mellom ja og nei, og må vite kva begge svara fører til.',
    todo: 'Skriv kva som skjer ved ja, og kva som skjer ved nei.',
    messages: {
      empty:
        'Ramma er foreslått endra utan at konsekvensen er omtala. Han skal vere omtala både ved ja og ved nei.',
      bothMissing: 'Teksten seier verken kva som skjer ved ja, eller kva som skjer ved nei. Begge skal stå.',
      yesMissing: 'Konsekvensen ved nei er omtala, men ikkje konsekvensen ved ja. Begge skal stå.',
      noMissing: 'Konsekvensen ved ja er omtala, men ikkje konsekvensen ved nei. Begge skal stå.',
    },
  },
  'frame/needs-group-missing': {
    title: 'Ikkje behandla i behovsgruppa',
    why: 'Behovsgruppa skal vurdere prognosen før saka går til styret.',
    todo: 'Skriv datoen då behovsgruppa behandla endringa, eller ta henne ut av møtet.',
    messages: {
      missing: 'Datoen for behandling i behovsgruppa manglar. Her skal det stå ein dato før møtet.',
      notADate:
        '«{found}» er ikkje ein dato. Her skal det stå når behovsgruppa behandla endringa, som 9. juni 2022.',
    },
  },
  'frame/cap-exceeded': {
    title: 'Ramma er over taket',
    why: 'Styret har sett eit tak. Ei ramme over det krev at styret først hevar taket.',
    todo: 'Set ned ramma, eller be styret heve taket.',
    messages: {
      over: 'Ramma er {frame}, men taket er {cap} ({set}). Ho skal ikkje vere høgare.',
      notUnder: 'Ramma er {frame}, men skal vere under {cap} ({set}).',
    },
  },
  'frame/spent-over-frame': {
    title: 'Forbruket er over ramma',
    why: 'Det er brukt meir enn styret har vedteke.',
    todo: 'Kontroller forbruket. Stemmer det, må styret få saka.',
    messages: {
      over: 'Forbruket er {spent}, men ramma er {current}. Forbruket skal ikkje vere høgare.',
    },
  },
  'frame/forecast-over-frame': {
    title: 'Prognosen er over ramma',
    why: 'Behovet er venta å koste meir enn styret har vedteke, utan at det er foreslått ei endring.',
    todo: 'Foreslå ei ny ramme, eller rett prognosen.',
    messages: {
      over: 'Forbruk og restprognose er til saman {forecast}, men ramma er {current}. Prognosen skal halde seg innanfor.',
    },
  },
  'frame/below-spent': {
    title: 'Ny ramme er lågare enn forbruket',
    why: 'Det som er brukt, kan ikkje takast tilbake.',
    todo: 'Set ny ramme til minst forbruket, eller rett forbruket.',
    messages: {
      below: 'Ny ramme er {proposed}, men forbruket er alt {spent}. Ramma skal ikkje vere lågare.',
    },
  },
  'frame/large-change': {
    title: 'Stor endring',
    why: 'Styret spør etter grunnen når ramma blir endra mykje.',
    todo: 'Kontroller beløpa, og at grunngivinga forklarer heile endringa.',
    messages: {
      increase: 'Ramma aukar med {percent}, frå {current} til {proposed}. Over {limit} blir rekna som mykje.',
      decrease:
        'Ramma minkar med {percent}, frå {current} til {proposed}. Over {limit} blir rekna som mykje.',
    },
  },
  'frame/repeated-change': {
    title: 'Ramma er endra før',
    why: 'Styret bør vite at det ikkje er første gongen, og kva som skil denne gongen.',
    todo: 'Sei i grunngivinga kvifor ramma blir endra igjen.',
    messages: {
      once: 'Ramma er endra éin gong før. Vedtekne rammer: {history}. Grunngivinga skal seie kvifor ho blir endra på nytt.',
      several:
        'Ramma er endra {times} gonger før. Vedtekne rammer: {history}. Grunngivinga skal seie kvifor ho blir endra på nytt.',
    },
  },
  'frame/running-costs-missing': {
    title: 'Drift og forvalting er ikkje omtala',
    why: 'Styret må vite kva løysinga kostar etter at ho er ferdig, og kven som betaler.',
    todo: 'Skriv kva endringa har å seie for drift og forvalting, òg når svaret er at ho ikkje har noko å seie.',
    messages: {
      missing:
        'Drift og forvalting er tomt. Her skal det stå kva endringa har å seie for kostnadene etterpå.',
      missingWithAssumption:
        'Drift og forvalting er tomt. Her skal det stå kva endringa har å seie for kostnadene etterpå. Eit vanleg første overslag er 20 % av investeringa i året, altså {assumed} av {proposed}.',
    },
  },
} satisfies typeof bokmaal;
