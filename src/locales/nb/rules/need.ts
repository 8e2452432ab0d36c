export const need = {
  'need/id-missing': {
    title: 'Behovet mangler nummer',
    why: 'Saker og vedtak viser til behovet med nummeret. Uten det kan de ikke knyttes til raden.',
    todo: 'Skriv nummeret til behovet. Er behovet nytt, gi det neste ledige nummer.',
    messages: {
      empty: 'Raden har ikke noe nummer. Neste ledige er {expected}.',
      invalid: '«{found}» er ikke et nummer. Et behov nummereres slik: #20.',
    },
  },
  'need/id-duplicate': {
    title: 'Nummeret er brukt to ganger',
    why: 'Et vedtak om nummeret kan da gjelde to forskjellige behov.',
    todo: 'Gi ett av behovene et eget nummer, eller slå radene sammen.',
    messages: {
      duplicate: '{need} står også i {first}. Hvert nummer skal stå i én rad.',
    },
  },
  'need/name-missing': {
    title: 'Behovet mangler navn',
    why: 'Styret skal kunne se hva det tar stilling til uten å slå opp nummeret.',
    todo: 'Skriv navnet på behovet.',
    messages: {
      missing: 'Navnet er tomt. Her skal det stå hva behovet heter.',
    },
  },
  'need/name-drift': {
    title: 'Behovet har et annet navn her',
    why: 'Når samme behov har flere navn, er det uklart om det er samme behov.',
    todo: 'Bruk navnet i behovskøen, eller rett navnet der.',
    messages: {
      drift: 'Her heter {need} «{found}». I behovskøen ({row}) heter det «{name}».',
    },
  },
  'need/owner-missing': {
    title: 'Ingen er ansvarlig',
    why: 'Uten en ansvarlig har styret ingen å spørre og ingen å gi oppdraget til.',
    todo: 'Skriv hvilken virksomhet eller rolle som har ansvaret.',
    messages: {
      missing: 'Ansvarlig er tomt. Her skal det stå hvem som har ansvaret for behovet.',
    },
  },
  'need/phase-unknown': {
    title: 'Ukjent fase',
    why: 'Fasen avgjør om rammen er vedtatt, og dermed hva programmet har bundet seg til.',
    todo: 'Skriv en av fasene som behovskøen bruker.',
    messages: {
      empty: 'Fasen er tom. Den skal være en av: {known}.',
      near: '«{found}» er ikke en fase. Mente du «{expected}»?',
      unknown: '«{found}» er ikke en fase. Den skal være en av: {known}.',
    },
  },
  'need/ambition-unknown': {
    title: 'Ukjent ambisjonsnivå',
    why: 'Styret veier behov mot hverandre etter nivå. Da må nivåene være de samme for alle.',
    todo: 'Skriv et av nivåene, eller la cellen stå tom.',
    messages: {
      near: '«{found}» er ikke et nivå. Mente du «{expected}»?',
      unknown: '«{found}» er ikke et nivå. Det skal være et av: {known}.',
    },
  },
  'need/closed-with-change': {
    title: 'Avsluttet behov med endring',
    why: 'Et behov som er avsluttet, har ikke noe å bruke en ny ramme eller frist til.',
    todo: 'Ta bort endringen, eller rett fasen hvis behovet ikke er avsluttet.',
    messages: {
      frame:
        'Behovet er «{phase}», men raden foreslår en ny ramme. Et avsluttet behov skal ikke ha noen endring.',
      time: 'Behovet er «{phase}», men raden foreslår en ny frist. Et avsluttet behov skal ikke ha noen endring.',
    },
  },
  'need/dependency-unknown': {
    title: 'Avhenger av et ukjent behov',
    why: 'Styret kan ikke vurdere om forutsetningen er på plass når den ikke finnes i køen.',
    todo: 'Rett nummeret, eller legg behovet inn i køen.',
    messages: {
      unknown:
        'Behovet avhenger av {dependency}, som ikke står i behovskøen. Det skal vise til et behov som gjør det.',
    },
  },
  'need/dependency-cycle': {
    title: 'Avhengigheten går i ring',
    why: 'Behov som venter på hverandre, kan aldri starte.',
    todo: 'Ta bort den avhengigheten som ikke stemmer.',
    messages: {
      self: '{need} avhenger av seg selv. Det skal bare avhenge av andre behov.',
      cycle: 'Behovene venter på hverandre: {path}. Rekken skal ha en ende.',
    },
  },
  'need/dependency-late': {
    title: 'Ferdig før det som må være på plass',
    why: 'Fristen holder ikke når noe behovet trenger, først er ferdig senere.',
    todo: 'Flytt fristen til et av behovene, eller rett avhengigheten.',
    messages: {
      late: 'Fristen er {own}, men {dependency}, som behovet avhenger av, har frist {due}. Fristen skal ikke være før den.',
    },
  },
};
