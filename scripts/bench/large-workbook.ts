import { createWorkbook, type CellSpec } from '../../src/xlsx';

const PHASES = ['Under gjennomføring', 'Under modning', 'Foreslått', 'Gjennomført'];

/** A made-up workbook with so many needs, two rows of Vedtakslogg for each, and a proposed change for every tenth. */
export function largeWorkbook(needs: number): Uint8Array {
  const ids = Array.from({ length: needs }, (_, index) => index + 1);
  return createWorkbook({
    title: 'Stor behovskø',
    language: 'nb-NO',
    creator: 'Saksklar',
    created: '2022-06-01T00:00:00Z',
    sheets: [
      {
        name: 'Behovskø',
        rows: [
          ['Behovskø 2022'],
          [],
          [
            'Nr',
            'Navn',
            'Ansvarlig',
            'Fase',
            'Ramme (MNOK)',
            'Forbruk',
            'Restprognose',
            'Ny ramme',
            'Frist',
            'Begrunnelse',
          ],
          ...ids.map((id): CellSpec[] => [
            `#${id}`,
            `Behov nummer ${id}`,
            `Seksjon ${id % 40}`,
            PHASES[id % PHASES.length] ?? null,
            4 + (id % 70) / 10,
            1 + (id % 20) / 10,
            1,
            id % 10 === 0 ? 6 + (id % 70) / 10 : null,
            'desember 2022',
            id % 10 === 0
              ? `Anslaget fra beslutningen manglet arbeid ${id} med en løsning som kan settes i drift.`
              : null,
          ]),
        ],
      },
      {
        name: 'Vedtakslogg',
        rows: [
          ['Dato', 'Sak', 'Behov', 'Type', 'Fra', 'Til', 'Tekst'],
          ...ids.flatMap((id): CellSpec[][] => [
            ['11.02.2021', '4/21', `#${id}`, 'Modning', null, null, `#${id} tas til modning.`],
            ['10.06.2021', '9/21', `#${id}`, 'Gjennomføring', null, 4 + (id % 70) / 10, `#${id} besluttet.`],
          ]),
        ],
      },
    ],
  });
}
