import { describe, expect, it } from '@jest/globals';
import { withChangedWidths } from './column-widths';

const sheet = (cols: string): string => `<worksheet>${cols}<sheetData/></worksheet>`;

describe('withChangedWidths', () => {
  it('sets a width where the sheet says nothing, and parts what it says of several columns', () => {
    expect(withChangedWidths(sheet(''), [{ column: 2, width: 12 }], 8.43)).toBe(
      sheet('<cols><col min="3" max="3" width="12" customWidth="1"/></cols>'),
    );
    const cols = '<cols><col min="1" max="4" width="9" style="2" hidden="1"/></cols>';
    expect(withChangedWidths(sheet(cols), [{ column: 1, width: 20 }], 8.43)).toBe(
      sheet(
        '<cols><col min="1" max="1" width="9" style="2" hidden="1"/>' +
          '<col min="2" max="2" width="20" customWidth="1" style="2" hidden="1"/>' +
          '<col min="3" max="4" width="9" style="2" hidden="1"/></cols>',
      ),
    );
  });

  it('takes a width away, and the rest of what is said of the column stays', () => {
    const cols = '<cols><col min="1" max="1" width="20" customWidth="1"/></cols>';
    expect(withChangedWidths(sheet(cols), [{ column: 0, width: null }], 8.43)).toBe(sheet(''));
    const styled = '<cols><col min="1" max="1" width="20" customWidth="1" style="3"/></cols>';
    expect(withChangedWidths(sheet(styled), [{ column: 0, width: null }], 8)).toBe(
      sheet(`<cols><col min="1" max="1" width="${8 + 5 / 7}" style="3"/></cols>`),
    );
  });

  it('leaves the text as it is when nothing changes', () => {
    const text = sheet('<cols><col min="1" max="1" width="20"/></cols>');
    expect(withChangedWidths(text, [], 8.43)).toBe(text);
  });
});
