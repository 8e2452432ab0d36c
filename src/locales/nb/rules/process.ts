export const process = {
  'process/maturing-skipped': {
    title: 'Modning er hoppet over',
    why: 'Et behov skal modnes før gjennomføring vedtas, så styret vet hva det koster.',
    todo: 'Før inn vedtaket om modning, eller begrunn avviket fra prosessen.',
    messages: {
      skipped:
        'Fasen er «{phase}», men det står ikke noe vedtak om modning, og avviket fra prosessen er ikke begrunnet.',
    },
  },
  'process/decision-without-case': {
    title: 'Vedtak uten sak',
    why: 'Ingen kan slå opp hva styret fikk vite.',
    todo: 'Skriv saksnummeret.',
    messages: {
      missing: 'Vedtaket har ikke noe saksnummer.',
    },
  },
  'process/phase-conflict': {
    title: 'Fasen stemmer ikke med vedtaket',
    why: 'Fasen avgjør om rammen regnes med i det programmet har bundet seg til.',
    todo: 'Rett fasen, eller rett vedtaksloggen.',
    messages: {
      decided: 'Gjennomføring er vedtatt ({decision}), men fasen er «{phase}». Den skal være «{expected}».',
    },
  },
  'process/not-on-agenda': {
    title: 'Endringen er ikke på sakslisten',
    why: 'Styret blir ikke spurt om en endring som ingen sak tar opp.',
    todo: 'Før behovet opp på en sak, eller ta endringen ut av køen.',
    messages: {
      missing: 'Ingen av sakene gjelder {change}, som har en foreslått endring.',
    },
  },
  'process/group-after-board': {
    title: 'Behovsgruppen behandler saken etter styret',
    why: 'Behovsgruppen skal ha vurdert endringen før styret tar stilling til den.',
    todo: 'Rett datoen, eller vent med saken.',
    messages: {
      after: 'Behovsgruppen behandler behovet {day}, men møtet er {meeting}.',
    },
  },
};
