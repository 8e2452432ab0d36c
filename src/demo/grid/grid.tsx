import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type JSX,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { areaName, type Area } from '../../core/workbook/address';
import type { HostSheetView } from '../../excel-host/host-api';
import type { EditProps } from './cell-editor';
import { cellId } from './grid-cell';
import { copiedText } from './copied-text';
import { GridHeadings } from './grid-headings';
import { GridRow } from './grid-row';
import { extentOf, HEADING_HEIGHT, HEADING_WIDTH, layOut, measureRow, type MeasuredRows } from './layout';
import { farCorner, span, target, type Cell, type Sheet } from './movement';
import { scrollTo, windowOf, type Viewport } from './window';

/** As many rows as a screen can show, for measuring around the active cell. */
const NEARBY_ROWS = 60;

export interface GridProps {
  readonly label: string;
  readonly sheet: HostSheetView;
  readonly selection: Area;
  readonly active: Cell;
  readonly edit: EditProps | null;
  readonly onSelect: (area: Area, active: Cell) => void;
  /** `draft` is what was typed; null goes on with the cell's own content. */
  readonly onEdit: (draft: string | null) => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
  readonly onSheet: (step: 1 | -1) => void;
  /** Hands out how the keys move, so that a finished entry moves the same way. */
  readonly onSheetKnown: (sheet: Sheet) => void;
}

/** The cells of one sheet. Only those near the screen are in the page; the keyboard stays on the grid itself. */
export function Grid(props: GridProps): JSX.Element {
  const { label, sheet, selection, active, edit, onSelect, onSheetKnown } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const dragging = useRef(false);
  const [measured] = useState<MeasuredRows>(() => new Map());
  const [remeasured, redraw] = useReducer((count: number) => count + 1, 0);
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 1200, height: 800 });

  const extent = extentOf(sheet, active);
  const layout = useMemo(
    () => layOut(sheet, measured, { rows: extent.rows, columns: extent.columns }),
    // `remeasured` says when heights have become others.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sheet, measured, extent.rows, extent.columns, remeasured],
  );
  const { rows, columns, frozenRows, frozenColumns } = layout;
  const shown = windowOf(viewport, layout);

  const readViewport = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
    setViewport((old) =>
      old.left === left && old.top === top && old.width === width && old.height === height
        ? old
        : { left, top, width, height },
    );
  }, []);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    readViewport();
    const observer = new ResizeObserver(readViewport);
    observer.observe(element);
    return () => observer.disconnect();
  }, [readViewport]);

  useLayoutEffect(() => {
    const used = sheet.used ? sheet.used.top + sheet.used.rows : 0;
    let changed = false;
    for (let row = shown.firstRow; row <= Math.min(shown.lastRow, used - 1); row++) {
      changed = measureRow(sheet, columns, measured, row) || changed;
    }
    if (changed) redraw();
  }, [sheet, columns, measured, shown.firstRow, shown.lastRow]);

  // The active cell is brought into view when it moves, not whenever the page is drawn. Rows around it that have not
  // been seen get their height first: it may move the cell.
  const settled = useRef('');
  useLayoutEffect(() => {
    const element = scroller.current;
    const place = `${active.row},${active.column}`;
    if (!element || settled.current === place) return;
    const used = sheet.used ? sheet.used.top + sheet.used.rows : 0;
    let changed = false;
    for (
      let row = Math.max(0, active.row - NEARBY_ROWS);
      row < Math.min(active.row + NEARBY_ROWS, used);
      row++
    ) {
      changed = measureRow(sheet, columns, measured, row) || changed;
    }
    if (changed) {
      redraw();
      return;
    }
    settled.current = place;
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
    const to = scrollTo(active, { left, top, width, height }, layout);
    if (to.left !== left || to.top !== top) element.scrollTo(to);
  }, [active, layout, sheet, columns, measured]);

  const movement = useMemo<Sheet>(
    () => ({
      layout,
      page: Math.max(1, Math.floor((viewport.height - HEADING_HEIGHT) / 20) - 2),
      lastUsed: sheet.used
        ? { row: sheet.used.top + sheet.used.rows - 1, column: sheet.used.left + sheet.used.columns - 1 }
        : { row: 0, column: 0 },
      isFilled: ({ row, column }) => sheet.cell(row, column).input !== '',
    }),
    [layout, viewport.height, sheet],
  );
  useEffect(() => {
    onSheetKnown(movement);
  }, [movement, onSheetKnown]);

  const isEditing = edit !== null;
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) scroller.current?.focus({ preventScroll: true });
    wasEditing.current = isEditing;
  }, [isEditing]);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0 || !(event.target instanceof Element) || event.target.closest('.cell-editor'))
      return;
    const rowHeading = event.target.closest('[data-row-heading]');
    const columnHeading = event.target.closest('[data-column-heading]');
    if (rowHeading) {
      const row = Number(rowHeading.getAttribute('data-row-heading'));
      onSelect({ top: row, left: 0, rows: 1, columns: columns.count }, { row, column: 0 });
    } else if (columnHeading) {
      const column = Number(columnHeading.getAttribute('data-column-heading'));
      onSelect({ top: 0, left: column, rows: rows.count, columns: 1 }, { row: 0, column });
    } else {
      const cell = cellUnder(event.target);
      if (!cell) return;
      const from = event.shiftKey ? active : cell;
      dragging.current = true;
      onSelect(span(from, cell, layout), from);
    }
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!dragging.current || !(event.target instanceof Element)) return;
    const cell = cellUnder(event.target);
    if (!cell) return;
    const area = span(active, cell, layout);
    if (areaName(area) !== areaName(selection)) onSelect(area, active);
  };

  const stopDragging = (): void => {
    dragging.current = false;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const command = event.ctrlKey || event.metaKey;
    if (handleKey(event, command)) event.preventDefault();
  };

  const handleKey = (event: KeyboardEvent, command: boolean): boolean => {
    const { key, shiftKey } = event;
    if (command && (key === 'PageDown' || key === 'PageUp'))
      return act(() => props.onSheet(key === 'PageDown' ? 1 : -1));
    if (command && key.toLowerCase() === 'z') return act(props.onUndo);
    if (key === 'F2') return act(() => props.onEdit(null));
    if (key === 'Delete' || key === 'Backspace') return act(props.onClear);
    if (key === 'Enter' || key === 'Tab') {
      const arrow =
        key === 'Enter' ? (shiftKey ? 'ArrowUp' : 'ArrowDown') : shiftKey ? 'ArrowLeft' : 'ArrowRight';
      const to = target(active, arrow, false, movement);
      // At the edge Tab leaves the grid, so that the keyboard is never caught in it.
      if (to === null || (key === 'Tab' && to === active)) return false;
      return act(() => onSelect(span(to, to, layout), to));
    }
    const corner = shiftKey ? farCorner(selection, active) : active;
    const to = target(corner, key, command, movement);
    if (to) {
      return act(() =>
        shiftKey ? onSelect(span(active, to, layout), active) : onSelect(span(to, to, layout), to),
      );
    }
    if (key.length === 1 && !command && !event.altKey) return act(() => props.onEdit(key));
    return false;
  };

  const head: JSX.Element[] = [];
  for (let row = 0; row < frozenRows; row++) head.push(drawRow(row, HEADING_HEIGHT + rows.offset(row)));
  const body = bodyRows().map((row) => drawRow(row, rows.offset(row) - rows.offset(frozenRows)));

  function bodyRows(): readonly number[] {
    const list = new Set<number>();
    for (let row = Math.max(frozenRows, shown.firstRow); row <= shown.lastRow; row++) list.add(row);
    if (active.row >= frozenRows) list.add(active.row);
    for (const merge of sheet.merges) {
      if (merge.top >= frozenRows && merge.top < shown.firstRow && merge.top + merge.rows > shown.firstRow)
        list.add(merge.top);
    }
    return [...list].filter((row) => rows.size(row) > 0).sort((a, b) => a - b);
  }

  function drawRow(row: number, top: number): JSX.Element {
    const isTouched = row >= selection.top && row < selection.top + selection.rows;
    const isActive = row === activeAnchor()[0];
    return (
      <GridRow
        key={row}
        sheet={sheet}
        layout={layout}
        row={row}
        top={top}
        firstColumn={shown.firstColumn}
        lastColumn={shown.lastColumn}
        selection={isTouched ? selection : null}
        active={isActive ? active : null}
        edit={isActive ? edit : null}
      />
    );
  }

  const width = HEADING_WIDTH + columns.total;
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      aria-activedescendant={cellId(...activeAnchor())}
      aria-multiselectable="true"
      tabIndex={0}
      className="grid"
      data-frozen-rows={frozenRows > 0 || undefined}
      data-frozen-columns={frozenColumns > 0 || undefined}
      onScroll={readViewport}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={stopDragging}
      onPointerLeave={stopDragging}
      onDoubleClick={(event) => {
        if (event.target instanceof Element && cellUnder(event.target)) props.onEdit(null);
      }}
      onCopy={(event) => {
        event.clipboardData.setData('text/plain', copiedText(sheet, selection, movement.lastUsed));
        event.preventDefault();
      }}
    >
      <div
        role="rowgroup"
        className="grid-head"
        style={{ width, height: HEADING_HEIGHT + rows.offset(frozenRows) }}
      >
        <GridHeadings
          layout={layout}
          firstColumn={shown.firstColumn}
          lastColumn={shown.lastColumn}
          selection={selection}
        />
        {head}
      </div>
      <div
        role="rowgroup"
        className="grid-body"
        style={{ width, height: rows.total - rows.offset(frozenRows) }}
      >
        {body}
      </div>
    </div>
  );

  function activeAnchor(): [row: number, column: number] {
    const merge = layout.mergeAt(active.row, active.column);
    return merge ? [merge.top, merge.left] : [active.row, active.column];
  }
}

function act(action: () => void): true {
  action();
  return true;
}

function cellUnder(element: Element): Cell | null {
  const cell = element.closest('[data-row][data-column]');
  if (!cell) return null;
  return { row: Number(cell.getAttribute('data-row')), column: Number(cell.getAttribute('data-column')) };
}
