export const funding = {
  'funding/missing': {
    title: 'Finansiering mangler',
    why: 'Styret kan ikke vedta noe når det ikke er klart hvem som betaler.',
    todo: 'Skriv hvem som betaler: programmidler, medlemsavgift eller drift og forvaltning.',
    messages: {
      change: 'Rammen foreslås endret, men finansieringen mangler. Her skal det stå hvem som betaler.',
      decision: 'Behovet skal besluttes, men finansieringen mangler. Her skal det stå hvem som betaler.',
    },
  },
  'funding/unclear': {
    title: 'Uklar finansiering',
    why: 'Er det uklart hvem som betaler hva, blir saken sendt tilbake.',
    todo: 'Skriv hver kilde med sitt beløp.',
    messages: {
      unknownSource:
        '«{found}» sier ikke hvem som betaler. Det skal stå {known}, med beløp når det er flere.',
      noAmounts: 'Det er flere kilder, men ikke beløp for {sources}. Hver kilde skal ha sitt beløp.',
    },
  },
  'funding/sum-mismatch': {
    title: 'Finansieringen går ikke opp',
    why: 'Det som mangler, har ingen sagt ja til å betale.',
    todo: 'Rett beløpene, slik at kildene til sammen dekker rammen.',
    messages: {
      proposed:
        'Kildene er til sammen {sum}, men ny ramme er {frame}. Forskjellen er {difference}, og skal være null.',
      current:
        'Kildene er til sammen {sum}, men rammen er {frame}. Forskjellen er {difference}, og skal være null.',
    },
  },
};
