import type { cases as bokmaal } from '../../nb/rules/case';

export const cases = {
  'case/number-format': {
    title: 'Saksnummeret er skrive feil',
    why: 'Saka skal finnast igjen i arkivet og i vedtaksloggen på nummeret.',
    todo: 'Skriv nummeret slik organet skriv dei, til dømes 17/22.',
    messages: {
      invalid: '«{found}» er ikkje eit saksnummer.',
      near: '«{found}» er ikkje eit saksnummer. Meinte du {expected}?',
      otherBody: '«{found}» er ikkje slik {body} nummererer sakene sine: {pattern}.',
    },
  },
  'case/number-duplicate': {
    title: 'To saker har same nummer',
    why: 'Eit vedtak kan då vise til feil sak.',
    todo: 'Gi den eine saka eit eige nummer.',
    messages: {
      duplicate: '{number} står òg i {first}.',
    },
  },
  'case/number-gap': {
    title: 'Eit saksnummer manglar',
    why: 'Eit hol i nummerrekkja får folk til å leite etter ei sak som kanskje ikkje finst.',
    todo: 'Sjå etter om ei sak manglar, eller om nummeret er feil.',
    messages: {
      gap: 'Etter {before} kjem {number}. {missing} manglar.',
    },
  },
  'case/type-unknown': {
    title: 'Ukjend sakstype',
    why: 'Typen seier kva styret blir bede om å gjere.',
    todo: 'Skriv ein av typane, eller fleire med skråstrek mellom.',
    messages: {
      unknown: '«{found}» er ikkje ein sakstype. Han skal vere ein av: {known}.',
      near: '«{found}» er ikkje ein sakstype. Meinte du «{expected}»?',
    },
  },
  'case/resolution-missing': {
    title: 'Framlegg til vedtak manglar',
    why: 'Styret blir bede om å ta stilling, men ikkje til kva.',
    todo: 'Skriv framlegget til vedtak, eller rett typen.',
    messages: {
      missing: 'Saka skal avgjerast, men framlegget til vedtak er tomt.',
    },
  },
  'case/resolution-type': {
    title: 'Framlegget passar ikkje til typen',
    why: 'Styret førebur seg på det typen seier.',
    todo: 'Rett typen eller framlegget til vedtak.',
    messages: {
      decides: 'Saka er ikkje til avgjerd, men framlegget ber styret om å vedta noko.',
      informs: 'Saka skal avgjerast, men framlegget ber berre styret om å ta noko til orientering.',
    },
  },
  'case/resolution-unnumbered': {
    title: 'Punkta i vedtaket er ikkje nummererte',
    why: 'Referatet og oppfølginga viser til punkta med nummer.',
    todo: 'Nummerer punkta.',
    messages: {
      unnumbered: 'Framlegget har {count} punkt utan nummer.',
    },
  },
  'case/title-full-stop': {
    title: 'Tittelen sluttar med punktum',
    why: 'Ein tittel er ikkje ei setning, og han blir brukt som overskrift og filnamn.',
    todo: 'Ta bort punktumet.',
    messages: {
      fullStop: 'Tittelen «{found}» sluttar med punktum.',
    },
  },
  'case/time-overlap': {
    title: 'To saker har same tid',
    why: 'Styret kan ikkje behandle to saker samtidig.',
    todo: 'Flytt den eine saka.',
    messages: {
      overlap: 'Saka begynner {from}, men den førre sluttar {end}.',
    },
  },
  'case/time-gap': {
    title: 'Eit hol i sakslista',
    why: 'Ingen veit kva tida mellom sakene skal brukast til.',
    todo: 'Flytt saka, eller før opp pausen som ei eiga rad.',
    messages: {
      gap: 'Saka begynner {from}, men den førre sluttar alt {end}.',
    },
  },
  'case/need-unknown': {
    title: 'Saka gjeld eit ukjent behov',
    why: 'Ingen finn grunngivinga for ei sak når behovet ikkje står i køa.',
    todo: 'Rett nummeret, eller før behovet inn i køa.',
    messages: {
      unknown: '{unknown} står ikkje i behovskøa.',
    },
  },
  'case/self-reference': {
    title: 'Framlegget viser til si eiga sak',
    why: 'Eit vedtak som viser til seg sjølv, viser til ingenting.',
    todo: 'Rett saksnummeret, eller ta bort tilvisinga.',
    messages: {
      self: 'Framlegget viser til sak {number}, som er denne saka.',
    },
  },
  'case/attachment-missing': {
    title: 'Eit vedlegg manglar',
    why: 'Styret får ikkje sjå det teksten viser til.',
    todo: 'Før vedlegget opp, eller rett tilvisinga.',
    messages: {
      missing: 'Teksten viser til vedlegg {number}, som ikkje står blant vedlegga.',
    },
  },
  'case/resolution-figures': {
    title: 'Tala i vedtaket er ikkje dei i arbeidsboka',
    why: 'Styret vedtek det som står i framlegget, same kva arbeidsboka seier.',
    todo: 'Rett framlegget til vedtak, eller rett rada i behovskøa.',
    messages: {
      from: 'Framlegget seier at ramma er {found}. I rada til {change} er ho {expected}.',
      to: 'Framlegget seier at ramma blir {found}. I rada til {change} blir ho {expected}.',
      by: 'Framlegget seier at ramma blir endra med {found}. I rada til {change} er endringa {expected}.',
      deadline: 'Framlegget seier at fristen blir {found}. I rada til {change} blir han {expected}.',
      unproposed:
        'Framlegget seier at ramma blir {found}. Rada til {change} føreslår inga ny ramme, ho er {current}.',
      unproposedBy:
        'Framlegget seier at ramma blir endra med {found}. Rada til {change} føreslår inga endring av ramma på {current}.',
    },
  },
} satisfies typeof bokmaal;
