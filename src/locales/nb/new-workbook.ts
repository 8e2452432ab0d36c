export type AboutStyle = 'title' | 'heading' | 'paragraph';

interface AboutLine {
  readonly style: AboutStyle;
  readonly text: string;
}

/** What a new workbook says. */
export const newWorkbook = {
  title: 'Behovskø',
  aboutTab: 'Om arbeidsboken',
  sheets: {
    needs: {
      tab: 'Behovskø',
      title: 'Behovskø',
      about:
        'Én rad for hvert behov. Beløp i MNOK. Foreslår du en endring, fyll ut Ny ramme eller Ny frist, og resten av raden.',
    },
    economy: {
      tab: 'Økonomi',
      title: 'Programmets økonomi',
      about:
        'Én rad for hvert år. Beløp i MNOK. Kostnadsramme besluttede, Årsprognose og Disponibelt blir regnet ut.',
    },
    cases: {
      tab: 'Saker',
      title: 'Saker',
      about: 'Sakene til møtene som kommer, i den rekkefølgen de skal behandles.',
    },
    meetings: {
      tab: 'Møter',
      title: 'Møter',
      about: 'Møtene, med dato. Saksklar regner forfall og forsinkelse fra møtedatoen.',
    },
    resolutions: {
      tab: 'Vedtakslogg',
      title: 'Vedtakslogg',
      about:
        'Alt programstyret har vedtatt. For ramme og tak står beløpet i MNOK i Til, for tid står fristen der.',
    },
    actions: { tab: 'Aksjoner', title: 'Aksjonsliste', about: 'Hva som skal følges opp etter møtene.' },
    products: {
      tab: 'Produktkø',
      title: 'Produktkø',
      about: 'Leveranseplanen: opprinnelig og revidert plan for hvert produkt.',
    },
    measures: {
      tab: 'Tiltak',
      title: 'Tiltak i prioritert rekkefølge',
      about: 'Rangeringen går over alle tiltak. Kostnad i MNOK.',
    },
    portfolio: { tab: 'Portefølje', title: 'Portefølje', about: 'Tiltak i sektoren som programmet følger.' },
    milestones: {
      tab: 'Milepæler',
      title: 'Milepæler',
      about: 'Hva som skal være ferdig når, og hvor det blir behandlet.',
    },
    risks: { tab: 'Risiko', title: 'Risiko', about: 'Risikoer for programmet, med tiltak.' },
  },
  about: [
    { style: 'title', text: 'Om arbeidsboken' },
    {
      style: 'paragraph',
      text: 'Arbeidsboken er laget av Saksklar og er klar til å fylles ut. Bare Behovskø må brukes. De andre arkene slår på kontroller og tall etter hvert som du fyller dem ut; dem du ikke trenger, kan du slette.',
    },
    { style: 'heading', text: 'Slik fyller du ut' },
    {
      style: 'paragraph',
      text: 'Skriv i den første tomme raden. Tabellen vokser av seg selv, og formater, lister og formler følger med.',
    },
    {
      style: 'paragraph',
      text: 'Behov skrives #20, saker 17/22. Flere behov skrives med komma eller «og»: #3 og #24.',
    },
    {
      style: 'paragraph',
      text: 'Beløp skrives som tall, i MNOK: 4,8. Frister skrives som dato, måned eller periode: 09.06.2022, desember 2022, 3. kvartal 2022.',
    },
    {
      style: 'paragraph',
      text: 'I Tak betyr 13 at rammen kan være inntil 13 MNOK. Skriv < 13 når den må være under.',
    },
    {
      style: 'paragraph',
      text: 'Står det flere kilder i Finansiering, skriv beløpet for hver: Programmidler 6,8 MNOK og medlemsavgift 2,0 MNOK.',
    },
    { style: 'heading', text: 'En endring av ramme' },
    {
      style: 'paragraph',
      text: 'Fyll ut Ny ramme. Endring blir regnet ut. Skriv bakgrunnen, hvorfor estimatet er endret, konsekvensen både av ja og av nei, når behovsgruppen behandlet saken og hva den tilrår. Før saken opp i Saker med behovet i kolonnen Behov.',
    },
    { style: 'heading', text: 'Kolonner du kan endre' },
    {
      style: 'paragraph',
      text: 'Du kan legge til egne kolonner, flytte dem og gi dem andre navn. Saksklar kjenner igjen vanlige navn på kolonnene, også når enheten står i overskriften: Ramme (1000 kr).',
    },
  ] satisfies readonly AboutLine[] as readonly AboutLine[],
};
