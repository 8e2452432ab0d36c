export const priority = {
  'priority/rank': {
    title: 'Rangeringen går ikke opp',
    why: 'Når to tiltak har samme plass, eller en plass mangler, er det ikke avgjort hva som kommer først.',
    todo: 'Gi hvert tiltak sin egen plass, fra 1 og uten hull.',
    messages: {
      twice: 'Plass {rank} er brukt på {other} også.',
      gap: 'Ingen tiltak har plass {free}. Dette har plass {rank}.',
      missing: 'Tiltaket har ingen plass, men andre tiltak er rangert.',
      invalid: '«{found}» er ikke en plass i en rangering. Skriv et helt tall fra 1.',
    },
  },
  'priority/list-over-frame': {
    title: 'Minimumslisten er dyrere enn styringsrammen',
    why: 'Minimumslisten er det programmet skal levere innenfor rammen.',
    todo: 'Flytt tiltak til plusslisten, eller rett kostnadene.',
    messages: {
      over: 'Minimumslisten koster {sum}, men styringsrammen er {frame}. Det er {excess} for mye. {measure} er tiltaket som bringer listen over rammen.',
    },
  },
  'priority/immature-first': {
    title: 'Et mindre modent tiltak er rangert høyere',
    why: 'Et tiltak som er modent, kan begynne nå. Et umodent binder penger uten å komme i gang.',
    todo: 'Bytt rekkefølge, eller forklar hvorfor tiltaket må komme først.',
    messages: {
      above:
        'Tiltaket er «{maturity}» og har plass {rank}. {other} er «{otherMaturity}», men har plass {otherRank}.',
    },
  },
  'priority/prerequisite-unknown': {
    title: 'Forutsetter et ukjent tiltak',
    why: 'Ingen kan se om det som må være på plass, er med i prioriteringen.',
    todo: 'Rett ID-en, eller før opp tiltaket.',
    messages: {
      unknown: '{measure} står ikke i listen over tiltak.',
    },
  },
  'priority/prerequisite-cycle': {
    title: 'Tiltaket forutsetter seg selv',
    why: 'Da kan ingen av tiltakene begynne.',
    todo: 'Ta bort det som ikke er en forutsetning.',
    messages: {
      self: 'Tiltaket er blant sine egne forutsetninger.',
      cycle: 'Tiltakene venter på hverandre: {path}.',
    },
  },
};
