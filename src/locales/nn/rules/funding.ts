import type { funding as bokmaal } from '../../nb/rules/funding';

export const funding = {
  'funding/missing': {
    title: 'Finansiering manglar',
    why: 'Styret kan ikkje vedta noko når det ikkje er klart kven som betaler.',
    todo: 'Skriv kven som betaler: programmidlar, medlemsavgift eller drift og forvalting.',
    messages: {
      change: 'Ramma er foreslått endra, men finansieringa manglar. Her skal det stå kven som betaler.',
      decision: 'Behovet skal avgjerast, men finansieringa manglar. Her skal det stå kven som betaler.',
    },
  },
  'funding/unclear': {
    title: 'Uklar finansiering',
    why: 'Er det uklart kven som betaler kva, blir saka send tilbake.',
    todo: 'Skriv kvar kjelde med sitt beløp.',
    messages: {
      unknownSource:
        '«{found}» seier ikkje kven som betaler. Det skal stå {known}, med beløp når det er fleire.',
      noAmounts: 'Det er fleire kjelder, men ikkje beløp for {sources}. Kvar kjelde skal ha sitt beløp.',
    },
  },
  'funding/sum-mismatch': {
    title: 'Finansieringa går ikkje opp',
    why: 'Det som manglar, har ingen sagt ja til å betale.',
    todo: 'Rett beløpa, slik at kjeldene til saman dekkjer ramma.',
    messages: {
      proposed:
        'Kjeldene er til saman {sum}, men ny ramme er {frame}. Skilnaden er {difference}, og skal vere null.',
      current:
        'Kjeldene er til saman {sum}, men ramma er {frame}. Skilnaden er {difference}, og skal vere null.',
    },
  },
} satisfies typeof bokmaal;
