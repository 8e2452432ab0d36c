import type { Area } from '../../core/workbook/address';
import type { HostSheetView } from '../../excel-host/host-api';
import type { Cell } from './movement';

/** The selected cells as they are shown, between tabs and line breaks, no further than what is used. */
export function copiedText(sheet: HostSheetView, { top, left, rows, columns }: Area, lastUsed: Cell): string {
  const lines: string[] = [];
  for (let row = top; row < Math.min(top + rows, lastUsed.row + 1); row++) {
    const cells: string[] = [];
    for (let column = left; column < Math.min(left + columns, lastUsed.column + 1); column++) {
      cells.push(sheet.cell(row, column).text);
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}
