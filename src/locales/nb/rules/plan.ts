export const plan = {
  'plan/slip': {
    title: 'Planen er forskjøvet',
    why: 'Styret skal se hva som er blitt senere, og hvor mye.',
    todo: 'Se etter at årsaken forklarer utsettelsen.',
    messages: {
      end: 'Opprinnelig slutt var {original}, revidert slutt er {revised}: {delay} senere.',
      start: 'Opprinnelig start var {original}, revidert start er {revised}: {delay} senere.',
    },
  },
  'plan/reason-missing': {
    title: 'Utsettelsen er ikke forklart',
    why: 'Uten årsak kan ikke styret vurdere om den nye planen holder.',
    todo: 'Skriv hvorfor planen er endret.',
    messages: {
      missing: 'Planen er flyttet fra {original} til {revised}, men årsaken er tom.',
    },
  },
};
