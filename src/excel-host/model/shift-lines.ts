import type { Area } from '../../core/workbook/address';
import { isEntireColumns, isEntireRows } from './areas';
import type { Sheet } from './sheet';
import { isVertical, shiftedArea, type Shift } from './shift-references';

/** Heights, widths and what is hidden go with whole rows and whole columns. */
export function shiftLines(sheet: Sheet, shift: Shift): void {
  if (isVertical(shift) ? !isEntireRows(shift.area) : !isEntireColumns(shift.area)) return;
  const moved = (line: number): number | null => {
    const area = isVertical(shift)
      ? shiftedArea({ ...shift.area, top: line, rows: 1 }, shift)
      : shiftedArea({ ...shift.area, left: line, columns: 1 }, shift);
    return area && (isVertical(shift) ? area.top : area.left);
  };
  const hidden = isVertical(shift) ? sheet.hiddenRows : sheet.hiddenColumns;
  const sizes = isVertical(shift) ? sheet.rowHeights : sheet.columnWidths;
  const before = { hidden: [...hidden], sizes: [...sizes] };
  const set = (lines: readonly number[], entries: readonly (readonly [number, number])[]): void => {
    hidden.clear();
    for (const line of lines) hidden.add(line);
    sizes.clear();
    for (const [line, size] of entries) sizes.set(line, size);
  };
  shiftLineStyles(sheet, isVertical(shift) ? 'rowStyles' : 'columnStyles', moved);
  const after = {
    hidden: before.hidden.flatMap((line) => moved(line) ?? []),
    sizes: before.sizes.flatMap(([line, size]) => {
      const to = moved(line);
      return to === null ? [] : [[to, size] as const];
    }),
  };
  set(after.hidden, after.sizes);
  sheet.workbook.changed(
    () => set(before.hidden, before.sizes),
    () => set(after.hidden, after.sizes),
  );
}

function shiftLineStyles(
  sheet: Sheet,
  key: 'rowStyles' | 'columnStyles',
  moved: (line: number) => number | null,
): void {
  const before = sheet.get(key);
  if (before.size === 0) return;
  const after = [...before].flatMap(([line, style]) => {
    const to = moved(line);
    return to === null ? [] : [[to, style] as const];
  });
  sheet.set(key, new Map(after));
}

/** New rows and columns look like the one before. */
export function continueLineStyles(sheet: Sheet, area: Area, direction: 'down' | 'right'): void {
  const isDown = direction === 'down';
  if (isDown ? !isEntireRows(area) : !isEntireColumns(area)) return;
  const key = isDown ? 'rowStyles' : 'columnStyles';
  const [first, count] = isDown ? [area.top, area.rows] : [area.left, area.columns];
  const style = sheet.get(key).get(first - 1);
  if (!style) return;
  const styles = new Map(sheet.get(key));
  for (let line = first; line < first + count; line += 1) styles.set(line, style);
  sheet.set(key, styles);
}
