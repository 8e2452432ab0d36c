export const cases = {
  'case/number-format': {
    title: 'Saksnummeret er skrevet feil',
    why: 'Saken skal finnes igjen i arkivet og i vedtaksloggen på nummeret.',
    todo: 'Skriv nummeret slik organet skriver dem, for eksempel 17/22.',
    messages: {
      invalid: '«{found}» er ikke et saksnummer.',
      near: '«{found}» er ikke et saksnummer. Mente du {expected}?',
      otherBody: '«{found}» er ikke slik {body} nummererer sakene sine: {pattern}.',
    },
  },
  'case/number-duplicate': {
    title: 'To saker har samme nummer',
    why: 'Et vedtak kan da vise til feil sak.',
    todo: 'Gi den ene saken et eget nummer.',
    messages: {
      duplicate: '{number} står også i {first}.',
    },
  },
  'case/number-gap': {
    title: 'Et saksnummer mangler',
    why: 'Et hull i nummerrekken får folk til å lete etter en sak som kanskje ikke finnes.',
    todo: 'Se etter om en sak mangler, eller om nummeret er feil.',
    messages: {
      gap: 'Etter {before} kommer {number}. {missing} mangler.',
    },
  },
  'case/type-unknown': {
    title: 'Ukjent sakstype',
    why: 'Typen sier hva styret blir bedt om å gjøre.',
    todo: 'Skriv en av typene, eller flere med skråstrek mellom.',
    messages: {
      unknown: '«{found}» er ikke en sakstype. Den skal være en av: {known}.',
      near: '«{found}» er ikke en sakstype. Mente du «{expected}»?',
    },
  },
  'case/resolution-missing': {
    title: 'Forslag til vedtak mangler',
    why: 'Styret blir bedt om å ta stilling, men ikke til hva.',
    todo: 'Skriv forslaget til vedtak, eller rett typen.',
    messages: {
      missing: 'Saken skal avgjøres, men forslaget til vedtak er tomt.',
    },
  },
  'case/resolution-type': {
    title: 'Forslaget passer ikke til typen',
    why: 'Styret forbereder seg på det typen sier.',
    todo: 'Rett typen eller forslaget til vedtak.',
    messages: {
      decides: 'Saken er ikke til avgjørelse, men forslaget ber styret om å vedta noe.',
      informs: 'Saken skal avgjøres, men forslaget ber bare styret om å ta noe til orientering.',
    },
  },
  'case/resolution-unnumbered': {
    title: 'Punktene i vedtaket er ikke nummerert',
    why: 'Referatet og oppfølgingen viser til punktene med nummer.',
    todo: 'Nummerer punktene.',
    messages: {
      unnumbered: 'Forslaget har {count} punkter uten nummer.',
    },
  },
  'case/title-full-stop': {
    title: 'Tittelen slutter med punktum',
    why: 'En tittel er ikke en setning, og den blir brukt som overskrift og filnavn.',
    todo: 'Ta bort punktumet.',
    messages: {
      fullStop: 'Tittelen «{found}» slutter med punktum.',
    },
  },
  'case/time-overlap': {
    title: 'To saker har samme tid',
    why: 'Styret kan ikke behandle to saker samtidig.',
    todo: 'Flytt den ene saken.',
    messages: {
      overlap: 'Saken begynner {from}, men den forrige slutter {end}.',
    },
  },
  'case/time-gap': {
    title: 'Et hull i sakslisten',
    why: 'Ingen vet hva tiden mellom sakene skal brukes til.',
    todo: 'Flytt saken, eller før opp pausen som en egen rad.',
    messages: {
      gap: 'Saken begynner {from}, men den forrige slutter allerede {end}.',
    },
  },
  'case/need-unknown': {
    title: 'Saken gjelder et ukjent behov',
    why: 'Ingen finner begrunnelsen for en sak når behovet ikke står i køen.',
    todo: 'Rett nummeret, eller før behovet inn i køen.',
    messages: {
      unknown: '{unknown} står ikke i behovskøen.',
    },
  },
  'case/self-reference': {
    title: 'Forslaget viser til sin egen sak',
    why: 'Et vedtak som viser til seg selv, viser til ingenting.',
    todo: 'Rett saksnummeret, eller ta bort henvisningen.',
    messages: {
      self: 'Forslaget viser til sak {number}, som er denne saken.',
    },
  },
  'case/attachment-missing': {
    title: 'Et vedlegg mangler',
    why: 'Styret får ikke se det teksten viser til.',
    todo: 'Før vedlegget opp, eller rett henvisningen.',
    messages: {
      missing: 'Teksten viser til vedlegg {number}, som ikke står blant vedleggene.',
    },
  },
  'case/resolution-figures': {
    title: 'Tallene i vedtaket er ikke arbeidsbokens',
    why: 'Styret vedtar det som står i forslaget, uansett hva arbeidsboken sier.',
    todo: 'Rett forslaget til vedtak, eller rett raden i behovskøen.',
    messages: {
      from: 'Forslaget sier at rammen er {found}. I raden til {change} er den {expected}.',
      to: 'Forslaget sier at rammen blir {found}. I raden til {change} blir den {expected}.',
      by: 'Forslaget sier at rammen endres med {found}. I raden til {change} er endringen {expected}.',
      deadline: 'Forslaget sier at fristen blir {found}. I raden til {change} blir den {expected}.',
      unproposed:
        'Forslaget sier at rammen blir {found}. Raden til {change} foreslår ingen ny ramme, den er {current}.',
      unproposedBy:
        'Forslaget sier at rammen endres med {found}. Raden til {change} foreslår ingen endring av rammen på {current}.',
    },
  },
};
