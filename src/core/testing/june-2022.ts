import type { TestTables } from './programme-of';
import { change, need } from './programme-of';
import type { TestRow } from './snapshot-of';

/** The published case of June 2022: #20 and #23, and the rest of the programme as one need. Amounts in MNOK. */
export const NEED_20: TestRow = change({
  Nr: 20,
  Navn: 'Tillitsanker, del 1',
  'Ramme (MNOK)': 4.8,
  'Forbruk (MNOK)': null,
  'Restprognose (MNOK)': null,
  'Ny ramme (MNOK)': 6.8,
  'Endring (MNOK)': 2,
  Frist: 'april 2022',
  'Ny frist': 'desember 2022',
});

export const NEED_23: TestRow = change({
  Nr: 23,
  Navn: 'Prøvesvar i kjernejournal',
  'Ramme (MNOK)': 8.1,
  'Forbruk (MNOK)': null,
  'Restprognose (MNOK)': null,
  'Ny ramme (MNOK)': 11.4,
  'Endring (MNOK)': 3.3,
  Frist: 'september 2022',
  'Ny frist': 'desember 2022',
  Begrunnelse:
    'De første anslagene tok ikke med det som skulle til for å få en løsning klar for produksjon og sette den i drift.',
});

const THE_REST: TestRow = need({
  Nr: 30,
  'Ramme (MNOK)': 106.1,
  'Forbruk (MNOK)': 30,
  'Restprognose (MNOK)': 70,
});

export const ECONOMY_2022: TestRow = {
  År: 2022,
  'Tildelt ramme': 170,
  Forbruk: 40,
  'Forbruk pr.': '31.05.2022',
  Restprognose: 76,
  Årsprognose: 116,
  Disponibelt: 54,
};

export const JUNE_2022: TestTables = { needs: [NEED_20, NEED_23, THE_REST], economy: [ECONOMY_2022] };
