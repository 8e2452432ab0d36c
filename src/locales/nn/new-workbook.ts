import type { newWorkbook as bokmaal } from '../nb/new-workbook';

export const newWorkbook = {
  title: 'Behovskø',
  aboutTab: 'Om arbeidsboka',
  sheets: {
    needs: {
      tab: 'Behovskø',
      title: 'Behovskø',
      about:
        'Éi rad for kvart behov. Beløp i MNOK. Føreslår du ei endring, fyll ut Ny ramme eller Ny frist, og resten av rada.',
    },
    economy: {
      tab: 'Økonomi',
      title: 'Økonomien i programmet',
      about:
        'Éi rad for kvart år. Beløp i MNOK. Kostnadsramme vedtekne, Årsprognose og Disponibelt blir rekna ut.',
    },
    cases: {
      tab: 'Saker',
      title: 'Saker',
      about: 'Sakene til møta som kjem, i den rekkjefølgja dei skal behandlast.',
    },
    meetings: {
      tab: 'Møte',
      title: 'Møte',
      about: 'Møta, med dato. Saksklar reknar forfall og forseinking frå møtedatoen.',
    },
    resolutions: {
      tab: 'Vedtakslogg',
      title: 'Vedtakslogg',
      about:
        'Alt programstyret har vedteke. For ramme og tak står beløpet i MNOK i Til, for tid står fristen der.',
    },
    actions: { tab: 'Aksjonar', title: 'Aksjonsliste', about: 'Kva som skal følgjast opp etter møta.' },
    products: {
      tab: 'Produktkø',
      title: 'Produktkø',
      about: 'Leveranseplanen: opphavleg og revidert plan for kvart produkt.',
    },
    measures: {
      tab: 'Tiltak',
      title: 'Tiltak i prioritert rekkjefølgje',
      about: 'Rangeringa går over alle tiltak. Kostnad i MNOK.',
    },
    portfolio: { tab: 'Portefølje', title: 'Portefølje', about: 'Tiltak i sektoren som programmet følgjer.' },
    milestones: {
      tab: 'Milepælar',
      title: 'Milepælar',
      about: 'Kva som skal vere ferdig når, og kvar det blir behandla.',
    },
    risks: { tab: 'Risiko', title: 'Risiko', about: 'Risikoar for programmet, med tiltak.' },
  },
  about: [
    { style: 'title', text: 'Om arbeidsboka' },
    {
      style: 'paragraph',
      text: 'Arbeidsboka er laga av Saksklar og er klar til å fyllast ut. Berre Behovskø må brukast. Dei andre arka slår på kontrollar og tal etter kvart som du fyller dei ut; dei du ikkje treng, kan du slette.',
    },
    { style: 'heading', text: 'Slik fyller du ut' },
    {
      style: 'paragraph',
      text: 'Skriv i den første tomme rada. Tabellen veks av seg sjølv, og format, lister og formlar følgjer med.',
    },
    {
      style: 'paragraph',
      text: 'Behov blir skrivne #20, saker 17/22. Fleire behov blir skrivne med komma eller «og»: #3 og #24.',
    },
    {
      style: 'paragraph',
      text: 'Beløp blir skrivne som tal, i MNOK: 4,8. Fristar blir skrivne som dato, månad eller periode: 09.06.2022, desember 2022, 3. kvartal 2022.',
    },
    {
      style: 'paragraph',
      text: 'I Tak tyder 13 at ramma kan vere inntil 13 MNOK. Skriv < 13 når ho må vere under.',
    },
    {
      style: 'paragraph',
      text: 'Står det fleire kjelder i Finansiering, skriv beløpet for kvar: Programmidlar 6,8 MNOK og medlemsavgift 2,0 MNOK.',
    },
    { style: 'heading', text: 'Ei endring av ramme' },
    {
      style: 'paragraph',
      text: 'Fyll ut Ny ramme. Endring blir rekna ut. Skriv bakgrunnen, kvifor estimatet er endra, konsekvensen både av ja og av nei, når behovsgruppa behandla saka og kva ho rår til. Før saka opp i Saker med behovet i kolonnen Behov.',
    },
    { style: 'heading', text: 'Kolonnar du kan endre' },
    {
      style: 'paragraph',
      text: 'Du kan leggje til eigne kolonnar, flytte dei og gi dei andre namn. Saksklar kjenner att vanlege namn på kolonnane, også når eininga står i overskrifta: Ramme (1000 kr).',
    },
  ],
} satisfies typeof bokmaal;
