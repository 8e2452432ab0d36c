export const frame = {
  'frame/amount-invalid': {
    title: 'Ikke et gyldig beløp',
    why: 'Et beløp som ikke kan leses, faller ut av alle summer.',
    todo: 'Skriv beløpet som et tall. Forklaringer hører hjemme i merknaden.',
    messages: {
      notAnAmount: '«{found}» under «{column}» er ikke et beløp. Her skal det stå et tall eller ingenting.',
      tooPrecise:
        '{found} under «{column}» har flere desimaler enn øre. Med denne enheten skal det være høyst {decimals} desimaler.',
      negative: '{found} under «{column}» er under null. En ramme er null eller mer.',
    },
  },
  'frame/delta-mismatch': {
    title: 'Rammen går ikke opp',
    why: 'Styret vedtar ett beløp. Står det to ulike i samme rad, er det uklart hvilket.',
    todo: 'Rett endringen til {expected}, eller rett gjeldende eller ny ramme.',
    messages: {
      mismatch: 'Gjeldende ramme {current} og endringen {change} blir {sum}, men ny ramme er {proposed}.',
    },
  },
  'frame/incomplete-change': {
    title: 'Endringen kan ikke regnes ut',
    why: 'Styret må se hva rammen endres fra og til.',
    todo: 'Fyll inn gjeldende ramme. Har behovet ingen ramme ennå, skriv 0.',
    messages: {
      onlyProposed:
        'Ny ramme er {proposed}, men gjeldende ramme mangler. Den må stå her for at endringen kan regnes ut.',
      onlyChange:
        'Endringen er {change}, men gjeldende ramme mangler. Den må stå her for at ny ramme kan regnes ut.',
    },
  },
  'frame/no-change': {
    title: 'Ny ramme er lik den gjeldende',
    why: 'Raden ser ut som et forslag, men endrer ingenting.',
    todo: 'Skriv det beløpet som foreslås, eller tøm cellen.',
    messages: {
      same: 'Ny ramme er {proposed}, det samme som gjeldende ramme. Et forslag skal ha et annet beløp.',
    },
  },
  'frame/baseline-mismatch': {
    title: 'Gjeldende ramme er ikke den som er vedtatt',
    why: 'Endringen regnes fra gjeldende ramme. Er den feil, vedtar styret feil endring.',
    todo: 'Rett rammen til den som sist ble vedtatt, eller før inn vedtaket som mangler i vedtaksloggen.',
    messages: {
      mismatch:
        'Gjeldende ramme er {current}, men sist vedtatt er {decision}. Se {log}. Rammen skal være {decided}.',
    },
  },
  'frame/reason-missing': {
    title: 'Begrunnelse mangler',
    why: 'Styret må få vite hvorfor estimatet er endret, for å kunne ta stilling til det.',
    todo: 'Skriv hva som har endret seg siden estimatet ble laget, og hva det fører til.',
    messages: {
      missing: 'Rammen foreslås endret uten begrunnelse. Her skal det stå hvorfor estimatet er endret.',
    },
  },
  'frame/reason-thin': {
    title: 'Begrunnelsen sier for lite',
    why: 'Styret må kunne se hva som har endret seg siden estimatet ble laget.',
    todo: 'Skriv hva estimatet ikke tok med, eller hva som har hendt siden, og hva det koster.',
    messages: {
      boilerplate:
        '«{found}» kan sies om ethvert behov. Begrunnelsen skal si hva som er endret for dette behovet.',
      short:
        'Begrunnelsen er på {words} ord. Den skal ha minst {least}, eller si både årsaken og hva den fører til.',
      repeated: 'Begrunnelsen er den samme som for {other}. Hvert behov skal ha sin egen.',
    },
  },
  'frame/background-missing': {
    title: 'Bakgrunn mangler',
    why: 'Styret skal kunne forstå saken uten å ha vært med på den.',
    todo: 'Skriv kort hva behovet gjelder, og hva som er vedtatt før.',
    messages: {
      missing: 'Rammen foreslås endret uten bakgrunn. Her skal det stå hva saken bygger på.',
    },
  },
  'frame/consequence-missing': {
    title: 'Konsekvensen er ikke beskrevet',
    why: 'Styret velger mellom ja og nei, og må vite hva begge svar fører til.',
    todo: 'Skriv hva som skjer ved ja, og hva som skjer ved nei.',
    messages: {
      empty:
        'Rammen foreslås endret uten at konsekvensen er beskrevet. Den skal være beskrevet både ved ja og ved nei.',
      bothMissing: 'Teksten sier verken hva som skjer ved ja, eller hva som skjer ved nei. Begge skal stå.',
      yesMissing: 'Konsekvensen ved nei er beskrevet, men ikke konsekvensen ved ja. Begge skal stå.',
      noMissing: 'Konsekvensen ved ja er beskrevet, men ikke konsekvensen ved nei. Begge skal stå.',
    },
  },
  'frame/needs-group-missing': {
    title: 'Ikke behandlet i behovsgruppen',
    why: 'Behovsgruppen skal vurdere prognosen før saken går til styret.',
    todo: 'Skriv datoen da behovsgruppen behandlet endringen, eller ta den ut av møtet.',
    messages: {
      missing: 'Datoen for behandling i behovsgruppen mangler. Her skal det stå en dato før møtet.',
      notADate:
        '«{found}» er ikke en dato. Her skal det stå når behovsgruppen behandlet endringen, som 9. juni 2022.',
    },
  },
  'frame/cap-exceeded': {
    title: 'Rammen er over taket',
    why: 'Styret har satt et tak. En ramme over det krever at styret først hever taket.',
    todo: 'Sett ned rammen, eller be styret heve taket.',
    messages: {
      over: 'Rammen er {frame}, men taket er {cap} ({set}). Den skal ikke være høyere.',
      notUnder: 'Rammen er {frame}, men skal være under {cap} ({set}).',
    },
  },
  'frame/spent-over-frame': {
    title: 'Forbruket er over rammen',
    why: 'Det er brukt mer enn styret har vedtatt.',
    todo: 'Kontroller forbruket. Stemmer det, må styret få saken.',
    messages: {
      over: 'Forbruket er {spent}, men rammen er {current}. Forbruket skal ikke være høyere.',
    },
  },
  'frame/forecast-over-frame': {
    title: 'Prognosen er over rammen',
    why: 'Behovet ventes å koste mer enn styret har vedtatt, uten at det er foreslått en endring.',
    todo: 'Foreslå en ny ramme, eller rett prognosen.',
    messages: {
      over: 'Forbruk og restprognose er til sammen {forecast}, men rammen er {current}. Prognosen skal holde seg innenfor.',
    },
  },
  'frame/below-spent': {
    title: 'Ny ramme er lavere enn forbruket',
    why: 'Det som er brukt, kan ikke tas tilbake.',
    todo: 'Sett ny ramme til minst forbruket, eller rett forbruket.',
    messages: {
      below: 'Ny ramme er {proposed}, men forbruket er allerede {spent}. Rammen skal ikke være lavere.',
    },
  },
  'frame/large-change': {
    title: 'Stor endring',
    why: 'Styret spør etter grunnen når rammen endres mye.',
    todo: 'Kontroller beløpene, og at begrunnelsen forklarer hele endringen.',
    messages: {
      increase: 'Rammen øker med {percent}, fra {current} til {proposed}. Over {limit} regnes som mye.',
      decrease: 'Rammen minker med {percent}, fra {current} til {proposed}. Over {limit} regnes som mye.',
    },
  },
  'frame/repeated-change': {
    title: 'Rammen er endret før',
    why: 'Styret bør vite at det ikke er første gang, og hva som skiller denne gangen.',
    todo: 'Si i begrunnelsen hvorfor rammen endres igjen.',
    messages: {
      once: 'Rammen er endret én gang før. Vedtatte rammer: {history}. Begrunnelsen skal si hvorfor den endres på nytt.',
      several:
        'Rammen er endret {times} ganger før. Vedtatte rammer: {history}. Begrunnelsen skal si hvorfor den endres på nytt.',
    },
  },
  'frame/running-costs-missing': {
    title: 'Drift og forvaltning er ikke omtalt',
    why: 'Styret må vite hva løsningen koster etter at den er ferdig, og hvem som betaler.',
    todo: 'Skriv hva endringen betyr for drift og forvaltning, også når svaret er at den ikke betyr noe.',
    messages: {
      missing: 'Drift og forvaltning er tomt. Her skal det stå hva endringen betyr for kostnadene etterpå.',
      missingWithAssumption:
        'Drift og forvaltning er tomt. Her skal det stå hva endringen betyr for kostnadene etterpå. En vanlig første antakelse er 20 % av investeringen i året, altså {assumed} av {proposed}.',
    },
  },
};
