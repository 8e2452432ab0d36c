export const portfolio = {
  'portfolio/criteria': {
    title: 'Kriteria for porteføljen er ikkje oppfylte',
    why: 'Berre tiltak der begge kriteria er oppfylte, høyrer til i porteføljen.',
    todo: 'Svar Ja eller Nei, eller ta tiltaket ut av porteføljen.',
    messages: {
      no: '«{column}» er Nei.',
      missing: '«{column}» er ikkje svart på.',
      unclear: '«{found}» er ikkje eit svar på «{column}». Skriv Ja eller Nei.',
    },
  },
  'portfolio/red-without-action': {
    title: 'Raud status utan oppfølging',
    why: 'Styret må få vite kva som blir gjort med det som er raudt.',
    todo: 'Skriv kva som skal gjerast, eller rett statusen.',
    messages: {
      missing: 'Statusen er raud, men oppfølginga er tom.',
    },
  },
};
