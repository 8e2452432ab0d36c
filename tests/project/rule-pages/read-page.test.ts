import { describe, expect, it } from '@jest/globals';
import { checked } from '../../../src/core/testing/programme-of';
import { exampleWorkbook, markedCells } from './example-workbook';
import { type Example, readPage } from './read-page';

const TABLE = `| Nr | Ramme (MNOK) |\n| - | - |\n| 20 | **4,8** |`;
const page = (before: string, after = `Behovskø\n\n${TABLE}`): string =>
  `# Tittel\n\n\`a/b\` · Feil\n\nTekst.\n\n## Eksempel\n\n### Slik blir det meldt\n\n${before}\n\n### Slik er det i orden\n\n${after}\n`;
const example = (before: string): Example => readPage(page(before)).before;
const cells = (...row: readonly string[]): readonly unknown[] =>
  example(
    `Behovskø\n\n|${row.map(() => 'A').join('|')}|\n|${row.map(() => '-').join('|')}|\n|${row.join('|')}|`,
  ).tables.flatMap(({ rows }) => rows.flatMap((read) => read.map(({ cell }) => cell)));

describe('a rule’s page', () => {
  it('has cells that are numbers, texts, errors, formulas and empty', () => {
    expect(
      cells('4,8', '−2', '`4,8`', '#20', '(tom)', '', '#REF!', '`=B2` → 1', 'a<br>b', '\\*c', '09.30'),
    ).toEqual([
      ...[4.8, -2, '4,8', '#20', null, null, { error: '#REF!' }, { formula: '=B2', value: 1 }],
      ...['a\nb', '*c', '09.30'],
    ]);
  });

  it('says which cells a finding points at, headers too', () => {
    const marked = example(`Behovskø\n\n${TABLE.replace('Nr', '**Nr**')}`);
    expect(markedCells(marked).map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('tells of the meeting, of what else is found, and of the sheet', () => {
    const { meeting, others, tables } = example(
      `Møte 9. juni 2022\n\nBehovskø, rad 2 er skjult, A1:B1 er slått sammen, som Excel-tabell\n\n${TABLE}\n\nMeldes også: \`need/owner-missing\``,
    );
    expect({ meeting, others }).toEqual({ meeting: '2022-06-09', others: ['need/owner-missing'] });
    expect(tables).toMatchObject([{ hiddenRows: [1], merges: [{ columns: 2 }], isExcelTable: true }]);
    const shared = page(`Behovskø\n\n${TABLE}`).replace(
      '## Eksempel\n',
      '## Eksempel\n\nMøte 9. juni 2022\n',
    );
    expect(readPage(shared).after.meeting).toBe('2022-06-09');
    expect(example(`Møtet er ikke kjent\n\nBehovskø\n\n${TABLE}`).meeting).toBeNull();
  });

  it('is a sound workbook where nothing is shown to be otherwise', () => {
    for (const text of [
      `Behovskø\n\n${TABLE}`,
      'Behovskø\n\n|Nr|Ramme|Ny ramme|\n|-|-|-|\n|20|8|9|\n|21|8|9|',
      'Saker\n\n|Sak|Behov|\n|-|-|\n|1/22|#20|\n|2/22|#23|',
      'Vedtakslogg\n\n|Type|Til|\n|-|-|\n|tid|juni 2022|',
      'Møter\n\n|Møte|Dato|\n|-|-|\n|3/22|22.06.2022|',
      'Økonomi\n\n|År|Forbruk pr.|\n|-|-|\n|2022|31.05.2022|',
    ]) {
      const { findings, tables } = checked(exampleWorkbook(example(text)));
      expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(tables.map(({ sheet }) => sheet)).toContain(text.split('\n')[0]);
    }
  });

  it.each([
    ['no example', '# Tittel\n\nhode\n\nTekst.\n'],
    ['a line that says nothing known', page(`Behovskø\n\n${TABLE}\n\nOg slik.`)],
    ['a table without a name', page(TABLE)],
    ['a name without a table', page(`Behovskø\n\nSaker\n\n${TABLE}`)],
    ['a side without a table', page('Møte 9. juni 2022')],
    ['something unknown of a table', page(`Behovskø, rad 3 er grønn\n\n${TABLE}`)],
    ['an uneven table', page('Behovskø\n\n|Nr|Navn|\n|-|-|\n|20|')],
    ['rows that are counted wrong', page('Behovskø\n\n|Rad|Nr|\n|-|-|\n|1|20|')],
    ['a meeting on no day', page(`Møte i juni 2022\n\nBehovskø\n\n${TABLE}`)],
  ])('is refused with %s', (_name, markdown) => {
    expect(() => readPage(markdown)).toThrow();
  });
});
