import type { JSX } from 'react';
import { columnName, type Area } from '../../core/workbook/address';
import { HEADING_HEIGHT, HEADING_WIDTH, type Layout } from './layout';

/** The row of column letters; those of frozen columns stay where they are. */
export function GridHeadings({
  layout: { columns, frozenColumns },
  firstColumn,
  lastColumn,
  selection,
}: {
  readonly layout: Layout;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly selection: Area;
}): JSX.Element {
  const heading = (column: number): JSX.Element | null => {
    if (columns.size(column) === 0) return null;
    const isMarked = column >= selection.left && column < selection.left + selection.columns;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        data-column-heading={column}
        className={isMarked ? 'heading marked' : 'heading'}
        style={{
          left: HEADING_WIDTH + columns.offset(column),
          width: columns.size(column),
          height: HEADING_HEIGHT,
        }}
      >
        {columnName(column)}
      </div>
    );
  };
  const headings = (first: number, last: number): readonly (JSX.Element | null)[] =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => heading(first + index));
  return (
    <div role="row" aria-rowindex={1} className="row" style={{ top: 0, height: HEADING_HEIGHT }}>
      <div role="none" className="frozen" style={{ width: HEADING_WIDTH + columns.offset(frozenColumns) }}>
        <div
          role="none"
          className="heading corner"
          style={{ left: 0, width: HEADING_WIDTH, height: HEADING_HEIGHT }}
        />
        {headings(0, frozenColumns - 1)}
      </div>
      {headings(Math.max(frozenColumns, firstColumn), lastColumn)}
    </div>
  );
}
