import type { DemoTexts } from '../demo-texts';

export const demo = {
  title: 'Saksklar utan Excel',
  subtitle: 'Alt skjer i nettlesaren. Fila blir ikkje send nokon stad.',
  sample: 'Døme: programstyret juni 2022',
  open: 'Opne .xlsx',
  save: 'Last ned kopi',
  reset: 'Tilbake til dømet',
  drop: 'Slepp arbeidsboka her',
  language: 'Språk i Excel',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
  opened: (file) => `${file} er opna.`,
  newWorkbook: 'Ei ny arbeidsbok er opna.',
  newName: 'Ny behovskø.xlsx',
  prepared: (file) => `${file} er klargjord for nedlasting.`,
  copyName: (name) => `${name} – kopi.xlsx`,
  close: 'Lukk',
  refused: 'Cella kan ikkje endrast. Arket eller cella er verna.',
  sheet: {
    workbook: 'Arbeidsbok',
    nameBox: 'Celle',
    formulaBar: 'Formellinje',
    sheets: 'Ark',
    editing: (cell) => `Innhald i ${cell}`,
  },
  pane: {
    label: 'Oppgåveruta Saksklar',
    width: 'Breidd på oppgåveruta',
    pixels: (width) => `${width} pikslar`,
  },
} satisfies DemoTexts;
