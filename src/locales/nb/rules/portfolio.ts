export const portfolio = {
  'portfolio/criteria': {
    title: 'Kriteriene for porteføljen er ikke oppfylt',
    why: 'Bare tiltak der begge kriteriene er oppfylt, hører til i porteføljen.',
    todo: 'Svar Ja eller Nei, eller ta tiltaket ut av porteføljen.',
    messages: {
      no: '«{column}» er Nei.',
      missing: '«{column}» er ikke besvart.',
      unclear: '«{found}» er ikke et svar på «{column}». Skriv Ja eller Nei.',
    },
  },
  'portfolio/red-without-action': {
    title: 'Rød status uten oppfølging',
    why: 'Styret må få vite hva som blir gjort med det som er rødt.',
    todo: 'Skriv hva som skal gjøres, eller rett statusen.',
    messages: {
      missing: 'Statusen er rød, men oppfølgingen er tom.',
    },
  },
};
