import { createWorkbook, type CellSpec } from '../../src/xlsx';
import { CASE_NUMBER, ECONOMY, lastDay, NEEDS, serial } from './reference-case';

/** Excel tables with the canonical headers, dates that are dates, and formulas where one would have them. */
export function canonicalTables(): Uint8Array {
  const day = (value: number): CellSpec<'day'> => ({ value, style: 'day' });
  return createWorkbook<'day'>({
    title: 'Behovskø',
    language: 'nb-NO',
    creator: 'Saksklar',
    created: '2022-06-01T00:00:00Z',
    styles: { day: { numberFormat: 'dd.mm.yyyy' } },
    sheets: [
      {
        name: 'Behovskø',
        rows: [
          [
            ...['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ambisjonsnivå', 'Ramme (MNOK)', 'Forbruk (MNOK)'],
            ...['Restprognose (MNOK)', 'Ny ramme (MNOK)', 'Endring (MNOK)', 'Frist', 'Ny frist', 'Bakgrunn'],
            ...[
              'Begrunnelse',
              'Konsekvens',
              'Finansiering',
              'Drift og forvaltning',
              'Behandlet i behovsgruppen',
            ],
          ],
          ...NEEDS.map(
            ({ id, name, frame, spent, remaining, deadline, change }, index): CellSpec<'day'>[] => [
              `#${id}`,
              name,
              'Seksjon A',
              'Under gjennomføring',
              'Middels',
              frame,
              spent,
              remaining,
              change?.proposed ?? null,
              {
                formula: `=IF(I${index + 2}="","",I${index + 2}-F${index + 2})`,
                value: change ? change.proposed - frame : '',
              },
              day(lastDay(deadline)),
              change ? day(lastDay(change.deadline)) : null,
              change?.background ?? null,
              change?.reason ?? null,
              change ? `Ved ja: ${change.yes}. Ved nei: ${change.no}.` : null,
              'Programmidler',
              '1,4 MNOK i året, dekkes av drift',
              change ? day(serial(2022, 5, 24)) : null,
            ],
          ),
        ],
        tables: [{ name: 'Behov', area: 'A1:R5' }],
      },
      {
        name: 'Økonomi',
        rows: [
          ['År', 'Tildelt ramme', 'Forbruk', 'Forbruk pr.', 'Restprognose', 'Årsprognose', 'Disponibelt'],
          [
            ECONOMY.year,
            ECONOMY.allocation,
            ECONOMY.spent,
            day(serial(2022, 5, 31)),
            ECONOMY.remaining,
            { formula: '=C2+E2', value: 116 },
            { formula: '=B2-F2', value: 54 },
          ],
        ],
        tables: [{ name: 'Okonomi', area: 'A1:G2' }],
      },
      {
        name: 'Saker',
        rows: [
          ['Sak', 'Tittel', 'Type', 'Behov', 'Forslag til vedtak', 'Møte'],
          [
            CASE_NUMBER,
            'Økt ramme for #20 og #23',
            'Beslutning',
            '#20 og #23',
            '1. Rammen for #20 økes fra 4,8 til 6,8 MNOK.\n2. Rammen for #23 økes fra 8,1 til 11,4 MNOK.',
            '3/22',
          ],
        ],
        tables: [{ name: 'Saker', area: 'A1:F2' }],
      },
      {
        name: 'Møter',
        rows: [
          ['Møte', 'Organ', 'Dato', 'Sted'],
          ['3/22', 'Programstyret', day(serial(2022, 6, 9)), 'Oslo'],
        ],
        tables: [{ name: 'Moter', area: 'A1:D2' }],
      },
      {
        name: 'Aksjoner',
        rows: [
          ['Dato', 'Beskrivelse', 'Ansvarlig', 'Frist', 'Status', 'Utfall', 'Behov', 'Sak'],
          [
            day(serial(2022, 5, 24)),
            'Avklare hvem som betaler',
            'Seksjon A',
            'Q3 2022',
            'Åpen',
            '',
            '#20',
            '',
          ],
          [
            day(serial(2022, 4, 5)),
            'Hente tall',
            'Seksjon B',
            'april 2022',
            'Lukket',
            'Levert 28. april',
            '',
            '5/22',
          ],
        ],
        tables: [{ name: 'Aksjoner', area: 'A1:H3' }],
      },
      {
        name: 'Tiltak',
        rows: [
          ['ID', 'Navn', 'Modenhet', 'Rangering', 'Kostnad (MNOK)', 'Forutsetter', 'Liste'],
          ['JD-1', 'Felles innlogging', 'Modent', 1, 40, '', 'Minimum'],
          ['JD-2', 'Felles varsling', 'Mindre modent', 2, 30, 'JD-1', 'Minimum'],
          ['JD-3', 'Arkiv', 'Umodent', 3, 20, 'JD-1 – JD-2', 'Pluss'],
        ],
        tables: [{ name: 'Tiltak', area: 'A1:G4' }],
      },
    ],
  });
}
