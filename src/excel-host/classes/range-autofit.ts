import { cellText } from '../culture/cell-text';
import { bottomOf, intersection, rightOf } from '../model/areas';
import { requireAllowed } from '../model/protection';
import type { RangeTarget } from '../registry/targets';

/** In characters, as the file keeps widths: what Excel leaves beside the text. */
const PADDING = 0.7109375;

/**
 * As wide as the longest text of each column, a character of any letter taken to be as wide as a digit. Empty columns
 * stay as they are. @throws AccessDenied
 */
export function autofitColumns({ sheet, area }: RangeTarget): void {
  requireAllowed(sheet, 'allowFormatColumns');
  const used = sheet.usedArea(true);
  const within = used && intersection(used, area);
  if (!within) return;
  for (let column = within.left; column <= rightOf(within); column += 1) {
    let longest = 0;
    for (let row = within.top; row <= bottomOf(within); row += 1) {
      if (sheet.mergeAt(row, column)) continue;
      const text = cellText(sheet, sheet.cell(row, column));
      longest = Math.max(longest, ...text.split('\n').map((line) => line.length));
    }
    if (longest > 0) sheet.resize('columnWidths', column, longest + PADDING);
  }
}

/** Lets the rows follow their content again. @throws AccessDenied */
export function autofitRows({ sheet, area }: RangeTarget): void {
  requireAllowed(sheet, 'allowFormatRows');
  for (const row of [...sheet.rowHeights.keys()])
    if (row >= area.top && row <= bottomOf(area)) sheet.resize('rowHeights', row, null);
}
