import type { CSSProperties } from 'react';
import type { HostCellView, HostSheetView } from '../../excel-host/host-api';
import type { CellStyle } from '../../xlsx/workbook-file';
import { CELL_PADDING, type Layout } from './layout';
import { fontFamily, fontPixels, lineHeight, textWidth } from './text-measure';

const looks = new WeakMap<CellStyle, CSSProperties>();

/** The style of a cell as CSS. Lines drawn by the workbook lie over the sheet's own thin ones. */
export function cellLook(style: CellStyle): CSSProperties {
  const known = looks.get(style);
  if (known) return known;
  const { font, borders, fill } = style;
  const lines = [
    borders.top && `0 -1px 0 ${borders.top}`,
    borders.left && `-1px 0 0 ${borders.left}`,
    borders.top && borders.left && `-1px -1px 0 ${borders.top}`,
  ].filter((line) => typeof line === 'string');
  const look: CSSProperties = {
    fontFamily: fontFamily(font),
    fontSize: fontPixels(font),
    lineHeight: `${lineHeight(font)}px`,
    fontWeight: font.bold ? 600 : 400,
    fontStyle: font.italic ? 'italic' : 'normal',
    textDecoration: font.underline ? 'underline' : 'none',
    color: font.color,
    alignItems: { top: 'flex-start', center: 'center', bottom: 'flex-end' }[style.vertical],
    ...(fill && { backgroundColor: fill }),
    ...((borders.right ?? fill) && { borderRightColor: borders.right ?? fill ?? '' }),
    ...((borders.bottom ?? fill) && { borderBottomColor: borders.bottom ?? fill ?? '' }),
    ...(lines.length > 0 && { '--lines': lines.join(', ') }),
  };
  looks.set(style, look);
  return look;
}

export function alignment({ style, isNumber }: HostCellView): 'left' | 'center' | 'right' {
  if (style.horizontal !== 'general') return style.horizontal;
  return isNumber ? 'right' : 'left';
}

/** What fits: a number that is too wide is shown as ####, a text runs on over empty cells to its right. */
export function fitted(
  cell: HostCellView,
  sheet: HostSheetView,
  layout: Layout,
  at: { readonly row: number; readonly column: number; readonly width: number },
): { readonly text: string; readonly textWidth: number; readonly runsOn: boolean } {
  const own = { text: cell.text, textWidth: at.width, runsOn: false };
  const room = at.width - 2 * CELL_PADDING;
  if (cell.text === '' || cell.style.wrap) return own;
  const wide = textWidth(cell.text, cell.style.font);
  if (wide <= room + 1) return own;
  if (cell.isNumber) {
    const hashes = Math.max(1, Math.floor(room / textWidth('#', cell.style.font)));
    return { ...own, text: '#'.repeat(hashes) };
  }
  if (alignment(cell) !== 'left') return own;
  let width = at.width;
  const end = at.column < layout.frozenColumns ? layout.frozenColumns : layout.columns.count;
  for (let column = at.column + 1; column < end && width - 2 * CELL_PADDING < wide; column++) {
    if (layout.mergeAt(at.row, column) !== null || sheet.cell(at.row, column).text !== '') break;
    width += layout.columns.size(column);
  }
  return { text: cell.text, textWidth: width, runsOn: width > at.width };
}
