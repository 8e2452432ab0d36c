import type { need as bokmaal } from '../../nb/rules/need';

export const need = {
  'need/id-missing': {
    title: 'Behovet manglar nummer',
    why: 'Saker og vedtak viser til behovet med nummeret. Utan det kan dei ikkje knytast til rada.',
    todo: 'Skriv nummeret til behovet. Er behovet nytt, gje det neste ledige nummer.',
    messages: {
      empty: 'Rada har ikkje noko nummer. Neste ledige er {expected}.',
      invalid: '«{found}» er ikkje eit nummer. Eit behov blir nummerert slik: #20.',
    },
  },
  'need/id-duplicate': {
    title: 'Nummeret er brukt to gonger',
    why: 'Eit vedtak om nummeret kan då gjelde to ulike behov.',
    todo: 'Gje eitt av behova eit eige nummer, eller slå saman radene.',
    messages: {
      duplicate: '{need} står òg i {first}. Kvart nummer skal stå i éi rad.',
    },
  },
  'need/name-missing': {
    title: 'Behovet manglar namn',
    why: 'Styret skal kunne sjå kva det tek stilling til utan å slå opp nummeret.',
    todo: 'Skriv namnet på behovet.',
    messages: {
      missing: 'Namnet er tomt. Her skal det stå kva behovet heiter.',
    },
  },
  'need/name-drift': {
    title: 'Behovet har eit anna namn her',
    why: 'Når same behovet har fleire namn, er det uklart om det er same behovet.',
    todo: 'Bruk namnet i behovskøen, eller rett namnet der.',
    messages: {
      drift: 'Her heiter {need} «{found}». I behovskøen ({row}) heiter det «{name}».',
    },
  },
  'need/owner-missing': {
    title: 'Ingen er ansvarleg',
    why: 'Utan ein ansvarleg har styret ingen å spørje og ingen å gje oppdraget til.',
    todo: 'Skriv kva verksemd eller rolle som har ansvaret.',
    messages: {
      missing: 'Ansvarleg er tomt. Her skal det stå kven som har ansvaret for behovet.',
    },
  },
  'need/phase-unknown': {
    title: 'Ukjend fase',
    why: 'Fasen avgjer om ramma er vedteken, og dermed kva programmet har bunde seg til.',
    todo: 'Skriv ein av fasane som behovskøen bruker.',
    messages: {
      empty: 'Fasen er tom. Han skal vere ein av: {known}.',
      near: '«{found}» er ikkje ein fase. Meinte du «{expected}»?',
      unknown: '«{found}» er ikkje ein fase. Han skal vere ein av: {known}.',
    },
  },
  'need/ambition-unknown': {
    title: 'Ukjent ambisjonsnivå',
    why: 'Styret veg behov mot kvarandre etter nivå. Då må nivåa vere dei same for alle.',
    todo: 'Skriv eit av nivåa, eller la cella stå tom.',
    messages: {
      near: '«{found}» er ikkje eit nivå. Meinte du «{expected}»?',
      unknown: '«{found}» er ikkje eit nivå. Det skal vere eit av: {known}.',
    },
  },
  'need/closed-with-change': {
    title: 'Avslutta behov med endring',
    why: 'Eit behov som er avslutta, har ikkje noko å bruke ei ny ramme eller ein ny frist til.',
    todo: 'Ta bort endringa, eller rett fasen om behovet ikkje er avslutta.',
    messages: {
      frame:
        'Behovet er «{phase}», men rada foreslår ei ny ramme. Eit avslutta behov skal ikkje ha noka endring.',
      time: 'Behovet er «{phase}», men rada foreslår ein ny frist. Eit avslutta behov skal ikkje ha noka endring.',
    },
  },
  'need/dependency-unknown': {
    title: 'Avheng av eit ukjent behov',
    why: 'Styret kan ikkje vurdere om føresetnaden er på plass når han ikkje finst i køen.',
    todo: 'Rett nummeret, eller legg behovet inn i køen.',
    messages: {
      unknown:
        'Behovet avheng av {dependency}, som ikkje står i behovskøen. Det skal vise til eit behov som gjer det.',
    },
  },
  'need/dependency-cycle': {
    title: 'Avhengnaden går i ring',
    why: 'Behov som ventar på kvarandre, kan aldri starte.',
    todo: 'Ta bort den avhengnaden som ikkje stemmer.',
    messages: {
      self: '{need} avheng av seg sjølv. Det skal berre avhenge av andre behov.',
      cycle: 'Behova ventar på kvarandre: {path}. Rekkja skal ha ein ende.',
    },
  },
  'need/dependency-late': {
    title: 'Ferdig før det som må vere på plass',
    why: 'Fristen held ikkje når noko behovet treng, først er ferdig seinare.',
    todo: 'Flytt fristen til eit av behova, eller rett avhengnaden.',
    messages: {
      late: 'Fristen er {own}, men {dependency}, som behovet avheng av, har frist {due}. Fristen skal ikkje vere før den.',
    },
  },
} satisfies typeof bokmaal;
