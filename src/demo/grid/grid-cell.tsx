import type { CSSProperties, JSX } from 'react';
import { areaName, type Area } from '../../core/workbook/address';
import type { HostSheetView } from '../../excel-host/host-api';
import { CellEditor, type EditProps } from './cell-editor';
import { alignment, cellLook, fitted } from './cell-look';
import { HEADING_WIDTH, type Layout } from './layout';
import { contains } from './movement';

export interface GridCellProps {
  readonly sheet: HostSheetView;
  readonly layout: Layout;
  readonly row: number;
  readonly column: number;
  /** The merged area that begins here. */
  readonly merge: Area | null;
  readonly selection: Area | null;
  readonly isActive: boolean;
  readonly edit: EditProps | null;
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

export function GridCell({
  sheet,
  layout,
  row,
  column,
  merge,
  selection,
  isActive,
  edit,
}: GridCellProps): JSX.Element {
  const { rows, columns } = layout;
  const cell = sheet.cell(row, column);
  const width = merge
    ? columns.offset(column + merge.columns) - columns.offset(column)
    : columns.size(column);
  const height = merge ? rows.offset(row + merge.rows) - rows.offset(row) : rows.size(row);
  const fit = fitted(cell, sheet, layout, { row, column, width });
  const isSelected = selection !== null && contains(selection, { row, column });
  const lastRow = row + (merge?.rows ?? 1) - 1;
  const lastColumn = column + (merge?.columns ?? 1) - 1;
  const edges = isSelected
    ? [
        row === selection.top && 'inset 0 2px 0 var(--accent)',
        column === selection.left && 'inset 2px 0 0 var(--accent)',
        lastRow === selection.top + selection.rows - 1 && 'inset 0 -2px 0 var(--accent)',
        lastColumn === selection.left + selection.columns - 1 && 'inset -2px 0 0 var(--accent)',
      ].filter((edge) => edge !== false)
    : [];
  const style: CSSProperties = {
    ...cellLook(cell.style),
    left: HEADING_WIDTH + columns.offset(column),
    width,
    height,
    ...(edges.length > 0 && { '--edges': edges.join(', ') }),
  };
  const names = ['cell'];
  if (isSelected) names.push('selected');
  if (isActive) names.push('active');
  if (merge) names.push('merged');
  if (fit.runsOn) names.push('runs-on');
  if (edit) names.push('editing');
  return (
    <div
      id={cellId(row, column)}
      role="gridcell"
      aria-colindex={column + 2}
      aria-colspan={merge?.columns}
      aria-rowspan={merge?.rows}
      aria-selected={isSelected}
      data-row={row}
      data-column={column}
      data-cell={areaName({ top: row, left: column, rows: 1, columns: 1 })}
      className={names.join(' ')}
      style={style}
    >
      {edit ? (
        <CellEditor {...edit} />
      ) : fit.text === '' ? null : (
        <span
          className={cell.style.wrap ? 'text wrap' : 'text'}
          style={{ width: fit.textWidth - 1, textAlign: alignment(cell) }}
        >
          {fit.text}
        </span>
      )}
    </div>
  );
}
