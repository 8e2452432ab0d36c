import { cellName } from '../../core/workbook/address';
import { element } from '../../ooxml/write-xml';
import { scanSheet } from './scan-sheet';
import { type Splice, spliced, withAttribute } from './splice';

export interface StyledCell {
  readonly row: number;
  readonly column: number;
  /** The style's number. */
  readonly style: number;
}

/** Gives cells another style; their contents stay as they are written. */
export function restyled(text: string, cells: readonly StyledCell[]): string {
  if (cells.length === 0) return text;
  const rows = new Map<number, StyledCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const { rows: scanned, prefix, data } = scanSheet(text, new Set(rows.keys()));
  const splices: Splice[] = [];
  const styled = ({ row, column, style }: StyledCell): string =>
    element(`${prefix}c`, { r: cellName({ row, column }), s: style });
  for (const [number, wanted] of rows) {
    const row = scanned.find((one) => one.row === number);
    if (!row || row.open.kind === 'self') {
      const xml = element(`${prefix}row`, { r: number + 1 }, wanted.toSorted(byColumn).map(styled).join(''));
      const next = scanned.find((one) => one.row > number);
      const at = row?.open.start ?? next?.open.start ?? text.lastIndexOf('</', data.end - 1);
      splices.push({ start: at, end: row?.end ?? at, text: xml });
      continue;
    }
    for (const one of wanted.toSorted(byColumn)) {
      const cell = row.cells.find(({ column }) => column === one.column);
      if (cell) {
        splices.push(withAttribute(text, cell.open, 's', String(one.style)));
        continue;
      }
      const next = row.cells.find(({ column }) => column > one.column);
      const at = next?.open.start ?? text.lastIndexOf('</', row.end - 1);
      splices.push({ start: at, end: at, text: styled(one) });
    }
  }
  return spliced(text, splices);
}

const byColumn = (a: StyledCell, b: StyledCell): number => a.column - b.column;
