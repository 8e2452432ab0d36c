export const plan = {
  'plan/slip': {
    title: 'Planen er forskyvd',
    why: 'Styret skal sjå kva som har vorte seinare, og kor mykje.',
    todo: 'Sjå etter at årsaka forklarer utsetjinga.',
    messages: {
      end: 'Opphavleg slutt var {original}, revidert slutt er {revised}: {delay} seinare.',
      start: 'Opphavleg start var {original}, revidert start er {revised}: {delay} seinare.',
    },
  },
  'plan/reason-missing': {
    title: 'Utsetjinga er ikkje forklart',
    why: 'Utan årsak kan ikkje styret vurdere om den nye planen held.',
    todo: 'Skriv kvifor planen er endra.',
    messages: {
      missing: 'Planen er flytta frå {original} til {revised}, men årsaka er tom.',
    },
  },
};
