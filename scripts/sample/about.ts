/** The sheet that says what the sample is: headings and paragraphs. */
export const ABOUT_SHEET = 'Om eksempelet';

export const ABOUT: readonly { readonly style: 'title' | 'heading' | 'text'; readonly text: string }[] = [
  { style: 'title', text: 'Om eksempelet' },
  {
    style: 'text',
    text: 'Arbeidsboken viser en behovskø slik den kan se ut før et møte i programstyret, her 9. juni 2022. Den er laget for å prøve Saksklar.',
  },
  { style: 'heading', text: 'Dette er publisert' },
  {
    style: 'text',
    text: 'Tallene for programmet i 2022: tildelt ramme 170, besluttede rammer 119, forbruk 40 ved utgangen av mai, restprognose 76, disponibelt 54 og styringsramme (P50) 754 MNOK.',
  },
  {
    style: 'text',
    text: 'Rammen, endringen og fristene for #20 og #23, årsaken til økningen for #23, taket for #17, fristene for #15 og #17, oppstarten av #1 og #8, og det som står om #3, #19 og #24.',
  },
  { style: 'heading', text: 'Dette er oppdiktet' },
  {
    style: 'text',
    text: 'Alt annet: de øvrige behovene, navn, ansvarlige, beløp per behov, tekster, saksnumre, datoer og tidligere vedtak. Beløpene er valgt slik at de summerer til de publiserte tallene. Kolonnen Kilde i hver rad av behovskøen sier hva som er hva.',
  },
  {
    style: 'text',
    text: 'Behovenes forbruk og restprognose gjelder 2022, slik at de kan sammenholdes med programmets årstall.',
  },
  { style: 'heading', text: 'Feil som er lagt inn' },
  {
    style: 'text',
    text: 'Noen rader har feil med vilje, av de slagene som finnes i virkelige saksdokumenter: et behov der det er uklart hvem som betaler, et behov som avhenger av seg selv, et navn som er skrevet ulikt, finansiering som ikke går opp, og en frist som ikke er en dato. Kjør kontrollen og se om de blir funnet.',
  },
  {
    style: 'text',
    text: 'Saken om #20 og #23 (17/22) er uten feil, så det kan lages saksfremlegg for den.',
  },
];
