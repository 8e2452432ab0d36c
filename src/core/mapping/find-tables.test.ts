import { describe, expect, it } from '@jest/globals';
import { definitionOf, TABLE_KINDS } from '../tables/tables';
import { change, checked, need } from '../testing/programme-of';
import { snapshotOf, tableOf, type TestCell } from '../testing/snapshot-of';
import { areaName } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { findTables, unitOf } from './find-tables';
import { readHeader } from './header';

function foundIn(workbook: WorkbookSnapshot): readonly string[] {
  return findTables(workbook).map(({ kind, sheet, area }) => `${kind} ${sheet} ${areaName(area)}`);
}

function numbersIn(workbook: WorkbookSnapshot): readonly (number | null)[] {
  return checked(workbook).changes.map(({ need: id }) => id);
}

const QUEUE: readonly (readonly TestCell[])[] = [
  ['Nr', 'Navn', 'Ramme', 'Ny ramme'],
  [20, 'Tillitsanker', 4.8, 6.8],
  [23, 'Prøvesvar', 8.1, 11.4],
];

/** The rows with empty columns before them. */
function indented(rows: typeof QUEUE, columns: number): typeof QUEUE {
  return rows.map((row) => [...Array.from({ length: columns }, () => null), ...row]);
}

describe('findTables', () => {
  it('finds a table at the top of a sheet', () => {
    expect(foundIn(snapshotOf({ Ark1: QUEUE }))).toEqual(['needs Ark1 A1:D3']);
  });

  it('finds one under title rows, and the year and unit that the title tells', () => {
    const title = [['Behovskø 2022'], ['Alle beløp i 1000 kr'], []];
    const [table] = findTables(snapshotOf({ Ark1: [...title, ...QUEUE] }));
    expect(table && [table.headerRow, table.titleYear, table.titleUnit]).toEqual([3, 2022, 'TNOK']);
    for (const written of [
      'Behovskø – tall i 1000',
      'Alle beløp i NOK 1000',
      'Tall i 1.000',
      'Beløp i tkr',
      'Økonomien til programmet, 1000 kr',
      'Behovskø: 1000 kr',
      'Behovskø – tusen kroner',
      'Alle beløp i 1000 kr. Styringsrammen er 754 MNOK.',
    ]) {
      const [one] = findTables(snapshotOf({ Ark1: [[written], ...QUEUE] }));
      expect([written, one?.titleUnit]).toEqual([written, 'TNOK']);
    }
  });

  it('reads what the top of the sheet says of all amounts for a table further down too', () => {
    const economy = [
      ['År', 'Tildelt ramme', 'Forbruk', 'Restprognose'],
      [2022, 16_000_000, 4_000_000, 9_000_000],
    ];
    const below = (title: string) =>
      findTables(
        snapshotOf({ Ark1: [[title], ...QUEUE, ...Array.from({ length: 9 }, () => []), ...economy] }),
      );
    expect(below('Alle beløp i kroner').map(({ titleUnit }) => titleUnit)).toEqual(['NOK', 'NOK']);
    expect(below('Behovskø, 1000 kr').map(({ titleUnit }) => titleUnit)).toEqual(['TNOK', null]);
  });

  it('reads an amount without a unit in the one that several other columns name, where they agree', () => {
    const amounts = (...headers: readonly string[]) => {
      const rows = [
        ['Nr', 'Navn', 'Ansvarlig', 'Fase', ...headers],
        [20, 'Tillitsanker', 'Direktoratet', 'Under gjennomføring', ...headers.map(() => 4800)],
      ];
      const [table] = findTables(snapshotOf({ Ark1: rows }));
      return table && [...table.mapping.columns].slice(4).map(([, column]) => unitOf(table, column));
    };
    expect(amounts('Ramme (1000 kr)', 'Ny ramme (1000 kr)', 'Endring')).toEqual(['TNOK', 'TNOK', 'TNOK']);
    expect(amounts('Ramme', 'Forbruk (kr)')).toEqual(['MNOK', 'NOK']);
    expect(amounts('Ramme (MNOK)', 'Ny ramme (1000 kr)', 'Endring')).toEqual(['MNOK', 'TNOK', 'MNOK']);
  });

  it('takes no unit from a title that names an amount', () => {
    for (const written of ['Støtte på 4 mill. kr', 'Programmet, 4 mill. kr', 'Behovskø (støtte på 4 kr)']) {
      const [one] = findTables(snapshotOf({ Ark1: [[written], ...QUEUE] }));
      expect([written, one?.titleUnit]).toEqual([written, null]);
    }
  });

  it('reads the amounts in the unit of the title', () => {
    const rows = [['Tall i 1000 kr'], QUEUE[0] ?? [], [20, 'Tillitsanker', 4800, 6800]];
    expect(checked(snapshotOf({ Ark1: rows })).changes[0]?.change?.value).toBe(200_000_000);
  });

  it('finds several tables on a sheet, under and beside each other', () => {
    const economy = [
      ['År', 'Tildelt ramme', 'Forbruk'],
      [2022, 170, 40],
    ];
    expect(foundIn(snapshotOf({ Ark1: [...QUEUE, [], ...economy] }))).toEqual([
      'needs Ark1 A1:D3',
      'economy Ark1 A5:C6',
    ]);
    const beside = QUEUE.map((row, index) => [...row, null, ...(economy[index] ?? [])]);
    expect(foundIn(snapshotOf({ Ark1: beside }))).toEqual(['needs Ark1 A1:D3', 'economy Ark1 F1:H2']);
  });

  it('finds one that begins in the middle of the sheet', () => {
    expect(foundIn(snapshotOf({ Ark1: [[], [], ...indented(QUEUE, 2)] }))).toEqual(['needs Ark1 C3:F5']);
  });

  it('reads past a blank row, and not on into a note or a sum', () => {
    const rows = [
      ...QUEUE,
      [],
      [24, 'Journal', 2, 3],
      ['Sum', null, 14.9, 21.2],
      [],
      ['Kilde: eget regnskap'],
    ];
    expect(numbersIn(snapshotOf({ Ark1: rows }))).toEqual([20, 23, 24]);
  });

  it.each(['Sum', 'Sum:', 'Sum rammer', 'Totalsum', 'Totalt', 'I alt', 'Total'])(
    'leaves out a row that is called %s',
    (word) => {
      const rows = [...QUEUE, [word, null, 12.9, 18.2], [null, word, 12.9, 18.2]];
      expect(
        checked(snapshotOf({ Ark1: rows })).findings.filter(({ rule }) => rule === 'need/id-missing'),
      ).toEqual([]);
    },
  );

  it('keeps a need whose name begins like a sum', () => {
    const rows = [
      ...QUEUE,
      [24, 'Sum av prøvesvar', 2, 3],
      [25, 'Totalt nytt arkiv', 2, 3],
      [null, 'Summering', 2, 3],
    ];
    expect(findTables(snapshotOf({ Ark1: rows }))[0]?.dataRows).toEqual([1, 2, 3, 4, 5]);
  });

  it('takes the area of an Excel table, without its totals', () => {
    const rows = [...QUEUE, ['Sum', null, 12.9, 18.2]];
    const area = { top: 0, left: 0, rows: 4, columns: 4 };
    const workbook = snapshotOf(
      { Ark1: rows },
      { tables: [{ name: 'Behov', area, hasHeader: true, hasTotals: true }] },
    );
    expect(foundIn(workbook)).toEqual(['needs Ark1 A1:D4']);
    expect(numbersIn(workbook)).toEqual([20, 23]);
  });

  it('knows the columns by other words, in any order', () => {
    const rows = [
      ['Foreslått ny ramme\n(mill. kr)', 'Økonomisk ramme, mill. kr', 'Behovselement', 'Behov nr.'],
      [6.8, 4.8, 'Tillitsanker', '#20'],
    ];
    expect(numbersIn(snapshotOf({ Ark1: rows }))).toEqual([20]);
  });

  it.each([
    ['needs', 'reason', 'Hvorfor endring', 'Hvorfor endret', 'Årsak til endring', 'Kvifor endra'],
    ['needs', 'consequence', 'Konsekvens ja/nei', 'Konsekvenser', 'Konsekvensar'],
    ['needs', 'needsGroup', 'Behovsgruppe dato', 'Dato behovsgruppe', 'Behovsgruppen', 'Behovsgruppa dato'],
    ['needs', 'maturingDecision', 'Modning vedtatt', 'Vedtatt modning', 'Vedteken modning'],
    [
      'needs',
      'executionDecision',
      'Gjennomføring vedtatt',
      'Vedtatt gjennomføring',
      'Vedteken gjennomføring',
    ],
    [
      'needs',
      'proposed',
      'Forslag ramme (MNOK)',
      'Foreslått ramme',
      'Forslag til ny ramme',
      'Framlegg ramme',
    ],
    ['needs', 'newDeadline', 'Forslag frist', 'Foreslått frist', 'Framlegg frist'],
    ['needs', 'owner', 'Prosjekteier', 'Prosjekteigar'],
  ] as const)('knows in %s the column of %s by other words: %s', (kind, field, ...headers) => {
    const others = { needs: ['Nr', 'Navn', 'Fase', 'Ramme'], cases: ['Sak', 'Tittel', 'Type', 'Behov'] }[
      kind
    ];
    for (const header of headers) {
      const [table] = findTables(
        snapshotOf({
          Ark1: [
            [...others, header],
            [1, 'a', 'b', 'c', 'd'],
          ],
        }),
      );
      expect([header, table?.kind, table?.mapping.columns.get(field)?.column]).toEqual([header, kind, 4]);
    }
  });

  it('takes the column with the field’s own name before one with another word for it', () => {
    const rows = [
      ['Sak', 'Tittel', 'Type', 'Sakseier', 'Ansvarlig'],
      ['17/22', 'Ramme', 'Beslutning', 'Sakseieren', 'Direktoratet'],
    ];
    const [table] = findTables(snapshotOf({ Ark1: rows }));
    expect(table?.mapping.columns.get('responsible')?.column).toBe(4);
    expect(table?.mapping.ambiguous.size).toBe(0);
  });

  it('takes no header for two fields of one table', () => {
    for (const kind of TABLE_KINDS) {
      const fields = Object.entries(definitionOf(kind).fields);
      const keys = fields.flatMap(([name, { headers }]) => [
        ...new Set(headers.map((header) => `${readHeader(header).key}: ${name}`)),
      ]);
      const words = keys.map((key) => key.slice(0, key.indexOf(':')));
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });

  it('takes headers that JavaScript has other uses for as text', () => {
    const rows = QUEUE.map((row, index) => [
      ...row,
      index === 0 ? '__proto__' : 'x',
      index === 0 ? 'constructor' : 1,
    ]);
    const [table] = findTables(snapshotOf({ Ark1: rows }));
    expect(table?.mapping.unknown.map(({ text }) => text)).toEqual(['__proto__', 'constructor']);
    expect(numbersIn(snapshotOf({ Ark1: rows }))).toEqual([20, 23]);
    const named = snapshotOf({ constructor: [...QUEUE], __proto: [['a', 'b']] });
    expect(numbersIn(named)).toEqual([20, 23]);
  });

  it('reads a queue that is split over two sheets, but not a copy of it', () => {
    const split = snapshotOf({ Nord: tableOf([change({ Nr: 1 })]), Sør: tableOf([change({ Nr: 2 })]) });
    expect(numbersIn(split)).toEqual([1, 2]);
    const copy = snapshotOf({ Nå: tableOf([change({ Nr: 1 })]), Kopi: tableOf([change({ Nr: 1 })]) });
    expect(numbersIn(copy)).toEqual([1]);
  });

  it('finds nothing in a sheet of text', () => {
    const rows = [
      ['Nr', 'Vare', 'Pris'],
      [1, 'Kaffe', 40],
      ['Navn', 'Telefon'],
      ['Vakt', 5],
    ];
    expect(foundIn(snapshotOf({ Ark1: rows }))).toEqual([]);
    expect(() => checked(snapshotOf({ Ark1: rows }))).toThrow('no-needs-table');
  });

  it('does not need the columns that the sound row has', () => {
    expect(foundIn(snapshotOf({ Ark1: tableOf([need()]) }))).toHaveLength(1);
  });
});

describe('headers in two rows', () => {
  const fieldsOf = (rows: readonly (readonly TestCell[])[]): readonly string[] =>
    findTables(snapshotOf({ Kø: rows })).flatMap(({ headerRow, dataRows, mapping }) => [
      `${headerRow}: ${dataRows.join(' ')}`,
      ...[...mapping.columns].map(
        ([field, { header, unit }]) => `${field} = ${header}${unit ? ` [${unit}]` : ''}`,
      ),
    ]);

  it('are a group above its parts', () => {
    expect(
      fieldsOf([
        ['Behovskø 2022'],
        ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ramme (1000 kr)', '', 'Frist', ''],
        ['', '', '', '', 'Gjeldende', 'Ny', 'Gjeldende', 'Ny'],
        ['#1', 'Oppslag', 'Seksjon A', 'Foreslått', 4000, 5000, 'mai 2022', 'juni 2022'],
      ]),
    ).toEqual([
      '2: 3',
      'id = Nr',
      'name = Navn',
      'owner = Ansvarlig',
      'phase = Fase',
      'frame = Gjeldende Ramme (1000 kr) [TNOK]',
      'proposed = Ny Ramme (1000 kr) [TNOK]',
      'deadline = Gjeldende Frist',
      'newDeadline = Ny Frist',
    ]);
  });

  it('are one header broken over both', () => {
    expect(
      fieldsOf([
        ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Økonomisk', 'Ny økonomisk', 'Frist'],
        ['', '', 'virksomhet', '', 'ramme', 'ramme', ''],
        ['#1', 'Oppslag', 'Seksjon A', 'Foreslått', 4, 5, 'mai 2022'],
      ]),
    ).toContain('proposed = Ny økonomisk ramme');
  });

  it('are not made of a row of headers and a row of texts, or of a title and headers', () => {
    const headers = ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Frist'];
    const data = ['#1', 'Ny', 'Seksjon A', 'Foreslått', 'mai 2022'];
    expect(fieldsOf([headers, data])[0]).toBe('0: 1');
    expect(fieldsOf([['Behov', '', 'Om behovet'], headers, data])[0]).toBe('1: 2');
    expect(fieldsOf([headers, ['', 'Ramme', '', '', ''], data])[0]).toBe('0: 2');
  });
});
