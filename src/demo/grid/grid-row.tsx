import { memo, type JSX } from 'react';
import type { Area } from '../../core/workbook/address';
import type { HostSheetView } from '../../excel-host/host-api';
import type { EditProps } from './cell-editor';
import { GridCell } from './grid-cell';
import { HEADING_WIDTH, type Layout } from './layout';
import { contains, type Cell } from './movement';

export interface GridRowProps {
  readonly sheet: HostSheetView;
  readonly layout: Layout;
  readonly row: number;
  /** Pixels from the top of the group of rows. */
  readonly top: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Null where the selection does not touch the row. */
  readonly selection: Area | null;
  readonly active: Cell | null;
  readonly edit: EditProps | null;
}

export const GridRow = memo(function GridRow(props: GridRowProps): JSX.Element {
  const { layout, row, top, firstColumn, lastColumn, selection } = props;
  const { columns, rows, frozenColumns } = layout;
  const isMarked = selection !== null && row >= selection.top && row < selection.top + selection.rows;
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ top, height: rows.size(row) }}>
      <div role="none" className="frozen" style={{ width: HEADING_WIDTH + columns.offset(frozenColumns) }}>
        <div
          role="rowheader"
          aria-colindex={1}
          className={isMarked ? 'heading row-heading marked' : 'heading row-heading'}
          data-row-heading={row}
          style={{ width: HEADING_WIDTH, height: rows.size(row) }}
        >
          {row + 1}
        </div>
        {cells(props, 0, frozenColumns - 1)}
      </div>
      {cells(props, Math.max(firstColumn, frozenColumns), lastColumn)}
    </div>
  );
});

function cells(props: GridRowProps, first: number, last: number): readonly JSX.Element[] {
  const { sheet, layout, row, selection, active, edit } = props;
  const list: JSX.Element[] = [];
  for (let column = first; column <= last; column++) {
    if (layout.columns.size(column) === 0) continue;
    const merge = layout.mergeAt(row, column);
    // A merged area is drawn by its first cell, even where that lies outside the window, but once only.
    if (
      merge &&
      (merge.top !== row ||
        (merge.left !== column && (column !== first || merge.left < layout.frozenColumns)))
    )
      continue;
    const at = merge ? merge.left : column;
    const isActive =
      active !== null && (merge ? contains(merge, active) : active.row === row && active.column === at);
    list.push(
      <GridCell
        key={at}
        sheet={sheet}
        layout={layout}
        row={row}
        column={at}
        merge={merge}
        selection={selection}
        isActive={isActive}
        edit={isActive ? edit : null}
      />,
    );
    if (merge) column = merge.left + merge.columns - 1;
  }
  return list;
}
