import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hostOf } from './create-excel-host';
import type { EmbeddedExcel } from './create-excel-host';
import { workbookFile } from './testing/workbooks';

const open = () =>
  hostOf(
    workbookFile({
      A: [
        [1, '=A1+B!A1', 'tekst'],
        [2, '=SUM(A1:A2)', true],
      ],
      B: [['=A!A2']],
    }),
    () => new Uint8Array(),
  );

/** All that can be seen of the cells. */
const picture = ({ view }: EmbeddedExcel) =>
  view.sheets.map((sheet) => ({
    used: sheet.used,
    cells: [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => sheet.cell(row, column))),
  }));

const edit = fc.record({
  sheet: fc.constantFrom('A', 'B'),
  row: fc.nat(3),
  column: fc.nat(3),
  input: fc.constantFrom(
    '',
    '4,8',
    '12 %',
    '9.6.22',
    'tekst',
    "'=x",
    '=A1*2',
    '=1/0',
    '=SUM(A!A1:A4)',
    'sann',
  ),
});

describe('undo', () => {
  it('leads back through every step to the workbook that was opened', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const host = open();
        const pictures = [picture(host)];
        for (const { input, ...address } of edits) {
          host.user.type(address, input);
          pictures.push(picture(host));
        }
        const taken: unknown[] = [];
        while (host.user.undo()) {
          taken.push(pictures.pop());
          expect(picture(host)).toEqual(pictures.at(-1));
        }
        while (host.user.redo()) expect(picture(host)).toEqual(taken.pop());
        expect(taken).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('does nothing again once something else was done', () => {
    const host = open();
    host.user.type({ sheet: 'A', row: 0, column: 0 }, '5');
    host.user.undo();
    host.user.type({ sheet: 'A', row: 0, column: 0 }, '6');
    expect(host.user.redo()).toBe(false);
  });
});
