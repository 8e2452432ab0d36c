import type { process as bokmaal } from '../../nb/rules/process';

export const process = {
  'process/maturing-skipped': {
    title: 'Modning er hoppa over',
    why: 'Eit behov skal modnast før gjennomføring blir vedteken, så styret veit kva det kostar.',
    todo: 'Før inn vedtaket om modning, eller grunngi avviket frå prosessen.',
    messages: {
      skipped:
        'Fasen er «{phase}», men det står ikkje noko vedtak om modning, og avviket frå prosessen er ikkje grunngitt.',
    },
  },
  'process/decision-without-case': {
    title: 'Vedtak utan sak',
    why: 'Ingen kan slå opp kva styret fekk vite.',
    todo: 'Skriv saksnummeret.',
    messages: {
      missing: 'Vedtaket har ikkje noko saksnummer.',
    },
  },
  'process/phase-conflict': {
    title: 'Fasen stemmer ikkje med vedtaket',
    why: 'Fasen avgjer om ramma blir rekna med i det programmet har bunde seg til.',
    todo: 'Rett fasen, eller rett vedtaksloggen.',
    messages: {
      decided: 'Gjennomføring er vedteken ({decision}), men fasen er «{phase}». Han skal vere «{expected}».',
    },
  },
  'process/not-on-agenda': {
    title: 'Endringa er ikkje på sakslista',
    why: 'Styret blir ikkje spurt om ei endring som inga sak tek opp.',
    todo: 'Før behovet opp på ei sak, eller ta endringa ut av køa.',
    messages: {
      missing: 'Inga av sakene gjeld {change}, som har ei føreslått endring.',
    },
  },
  'process/group-after-board': {
    title: 'Behovsgruppa behandlar saka etter styret',
    why: 'Behovsgruppa skal ha vurdert endringa før styret tek stilling til henne.',
    todo: 'Rett datoen, eller vent med saka.',
    messages: {
      after: 'Behovsgruppa behandlar behovet {day}, men møtet er {meeting}.',
    },
  },
} satisfies typeof bokmaal;
