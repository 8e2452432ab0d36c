export const priority = {
  'priority/rank': {
    title: 'Rangeringa går ikkje opp',
    why: 'Når to tiltak har same plass, eller ein plass manglar, er det ikkje avgjort kva som kjem først.',
    todo: 'Gi kvart tiltak sin eigen plass, frå 1 og utan hol.',
    messages: {
      twice: 'Plass {rank} er brukt på {other} òg.',
      gap: 'Ingen tiltak har plass {free}. Dette har plass {rank}.',
      missing: 'Tiltaket har ingen plass, men andre tiltak er rangerte.',
      invalid: '«{found}» er ikkje ein plass i ei rangering. Skriv eit heilt tal frå 1.',
    },
  },
  'priority/list-over-frame': {
    title: 'Minimumslista er dyrare enn styringsramma',
    why: 'Minimumslista er det programmet skal levere innanfor ramma.',
    todo: 'Flytt tiltak til plusslista, eller rett kostnadene.',
    messages: {
      over: 'Minimumslista kostar {sum}, men styringsramma er {frame}. Det er {excess} for mykje. {measure} er tiltaket som bringar lista over ramma.',
    },
  },
  'priority/immature-first': {
    title: 'Eit mindre moge tiltak er rangert høgare',
    why: 'Eit tiltak som er moge, kan begynne no. Eit umoge bind pengar utan å kome i gang.',
    todo: 'Byt rekkjefølgje, eller forklar kvifor tiltaket må kome først.',
    messages: {
      above:
        'Tiltaket er «{maturity}» og har plass {rank}. {other} er «{otherMaturity}», men har plass {otherRank}.',
    },
  },
  'priority/prerequisite-unknown': {
    title: 'Føreset eit ukjent tiltak',
    why: 'Ingen kan sjå om det som må vere på plass, er med i prioriteringa.',
    todo: 'Rett ID-en, eller før opp tiltaket.',
    messages: {
      unknown: '{measure} står ikkje i lista over tiltak.',
    },
  },
  'priority/prerequisite-cycle': {
    title: 'Tiltaket føreset seg sjølv',
    why: 'Då kan ingen av tiltaka begynne.',
    todo: 'Ta bort det som ikkje er ein føresetnad.',
    messages: {
      self: 'Tiltaket er blant sine eigne føresetnader.',
      cycle: 'Tiltaka ventar på kvarandre: {path}.',
    },
  },
};
