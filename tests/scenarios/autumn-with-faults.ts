import { breaks, markedWorkbook, type Scenario, type ScenarioCell } from './marked-workbook';

const HEADERS = [
  ...['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ramme (MNOK)', 'Forbruk (MNOK)', 'Restprognose (MNOK)'],
  ...['Frist', 'Ny frist', 'Finansiering', 'Behandlet i behovsgruppen'],
];

type Row = Partial<Record<(typeof HEADERS)[number], ScenarioCell>>;

const SOUND: Row = {
  Ansvarlig: 'Seksjon A',
  Fase: 'Under gjennomføring',
  'Ramme (MNOK)': 10,
  'Forbruk (MNOK)': 4,
  'Restprognose (MNOK)': 6,
  Frist: 'desember 2022',
  Finansiering: 'Programmidler',
};

/** The title is last year's, so a deadline without a year may be of either. */
const needs: readonly Row[] = [
  { ...SOUND, Nr: '#1', Navn: 'Ferdig', Fase: 'Gjennomført', Frist: 'juni 2022' },
  { ...SOUND, Nr: '#2', Navn: 'Dag uten år', Frist: breaks('15.12', 'schedule/year-missing') },
  { ...SOUND, Nr: '#3', Navn: 'Kvartal uten år', 'Ny frist': breaks('Q1', 'schedule/year-missing') },
  { ...SOUND, Nr: '#4', Navn: 'Når det passer', Frist: breaks('Når det passer', 'schedule/not-a-deadline') },
  { ...SOUND, Nr: '#5', Navn: 'Dag uten format', Frist: breaks(44_926, 'schedule/date-invalid') },
  { ...SOUND, Nr: '#6', Navn: 'For mange sifre', 'Ny frist': breaks('1.12.20222', 'schedule/date-invalid') },
  {
    ...SOUND,
    Nr: '#7',
    Navn: 'Vurdert en dag som ikke finnes',
    'Behandlet i behovsgruppen': breaks('31.09.2022', 'schedule/date-invalid'),
  },
  // Nothing is proposed for it, so it need not have been there.
  { ...SOUND, Nr: '#8', Navn: 'Ikke vurdert', 'Behandlet i behovsgruppen': 'Ikke ennå' },
  { ...SOUND, Nr: '#9', Navn: 'Siste dag i går', Frist: breaks('15.11.2022', 'schedule/overdue') },
  { ...SOUND, Nr: '#10', Navn: 'Siste dag i dag', Frist: '16.11.2022' },
  { ...SOUND, Nr: '#11', Navn: 'Måneden ut', Frist: 'november 2022', 'Ny frist': '30.11.2022' },
  { ...SOUND, Nr: '#12', Navn: 'En dag før', 'Ny frist': breaks('30.12.2022', 'schedule/new-before-old') },
  // With its frame the sum is 134, without it 124: the stated 135 is wrong either way.
  { ...SOUND, Nr: '#13', Navn: 'Fasen', Fase: breaks('Under gjenomføring', 'need/phase-unknown') },
  { ...SOUND, Nr: '#14', Navn: 'Stoppet', Fase: 'Stoppet', Frist: 'mars 2022' },
];

/** The year's last meeting, with faults in the deadlines and in the programme's money. */
export function autumnWithFaults(): Scenario {
  const header = ['År', 'Tildelt ramme', 'Overført fra i fjor', 'Kostnadsramme besluttede', 'Forbruk'];
  return markedWorkbook({
    Kø: [['Behovskø 2021'], [], HEADERS, ...needs.map((row) => HEADERS.map((name) => row[name] ?? null))],
    Økonomi: [
      [...header, 'Forbruk pr.', 'Restprognose', 'Årsprognose', 'Disponibelt'],
      [
        ...[2022, 150, 10, breaks(135, 'budget/frames-sum'), 110],
        breaks('august', 'budget/stale-actuals'),
        ...[38.1, 148.1, breaks(11.8, 'budget/available-sum', 'budget/carry-over')],
      ],
    ],
    Møter: [
      ['Møte', 'Organ', 'Dato', 'Sted'],
      ['5/22', 'Programstyret', '16.11.2022', 'Oslo'],
      ['6/22', 'Programstyret', breaks('desember 2022', 'schedule/date-invalid'), 'Oslo'],
    ],
  });
}
