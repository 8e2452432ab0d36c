import { useCallback, useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { areaName, cellName, parseAreaName, type Area } from '../core/workbook/address';
import type { ExcelHost } from '../excel-host/host-api';
import { FormulaBar } from './formula-bar';
import type { EditProps, Leave } from './grid/cell-editor';
import { Grid } from './grid/grid';
import { contains, span, target, type Cell, type Sheet } from './grid/movement';
import { SheetTabs } from './sheet-tabs';
import type { DemoTexts } from '../locales/demo-texts';
import { useHostContent } from './use-host-content';

interface Entry {
  readonly cell: Cell;
  readonly sheet: string;
  readonly before: string;
  readonly draft: string;
  readonly where: 'cell' | 'bar';
  readonly arrowsLeave: boolean;
}

const ARROW = { down: 'ArrowDown', up: 'ArrowUp', right: 'ArrowRight', left: 'ArrowLeft' } as const;

/** The workbook as a person sees and changes it. All that is shown comes from the host, all that is done goes to it. */
export function Spreadsheet({
  host,
  texts,
  onRefused,
}: {
  readonly host: ExcelHost;
  readonly texts: DemoTexts['sheet'];
  /** The host would not take an entry, as on a protected sheet. */
  readonly onRefused: (error: unknown) => void;
}): JSX.Element | null {
  const content = useHostContent(host);
  const movement = useRef<Sheet | null>(null);
  const onSheetKnown = useCallback((sheet: Sheet) => {
    movement.current = sheet;
  }, []);
  const [anchor, setAnchor] = useState<Cell>({ row: 0, column: 0 });
  const [entry, setEntry] = useState<Entry | null>(null);

  const { view, user } = host;
  const isEditing = entry !== null;
  useEffect(() => {
    if (!isEditing) return;
    user.editCell(true);
    return () => {
      user.editCell(false);
    };
  }, [user, isEditing]);
  // The view is live: a sheet is another object, and is drawn anew, only when something in it has changed.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const allSheets = useMemo(() => view.sheets, [view, content]);
  const sheets = allSheets.filter(({ visibility }) => visibility === 'visible');
  const sheet = allSheets.find(({ name }) => name === view.activeSheet);
  if (sheet === undefined) return null;

  const selection: Area =
    view.selection.sheet === sheet.name ? view.selection.area : { top: 0, left: 0, rows: 1, columns: 1 };
  const active = contains(selection, anchor) ? anchor : { row: selection.top, column: selection.left };
  const shown = sheet.cell(active.row, active.column);

  const select = (area: Area, cell: Cell): void => {
    setAnchor(cell);
    user.select(sheet.name, area);
  };
  const write = (cell: Cell, input: string): void => {
    try {
      user.type({ sheet: sheet.name, ...cell }, input);
    } catch (error) {
      onRefused(error);
    }
  };
  const start = (draft: string | null, where: Entry['where']): void =>
    setEntry({
      cell: active,
      sheet: sheet.name,
      before: shown.input,
      draft: draft ?? shown.input,
      where,
      arrowsLeave: draft !== null,
    });
  const finish = (leave: Leave): void => {
    if (entry === null) return;
    setEntry(null);
    if (entry.draft !== entry.before) write(entry.cell, entry.draft);
    const to =
      leave !== 'stay' && movement.current && target(entry.cell, ARROW[leave], false, movement.current);
    if (to && movement.current) select(span(to, to, movement.current.layout), to);
  };
  const activate = (step: 1 | -1): void => {
    const next = sheets[sheets.findIndex(({ name }) => name === sheet.name) + step];
    if (next) user.activate(next.name);
  };

  const current = entry?.sheet === sheet.name ? entry : null;
  const edit: EditProps | null = current && {
    draft: current.draft,
    label: texts.editing(cellName(current.cell)),
    hasFocus: current.where === 'cell',
    arrowsLeave: current.arrowsLeave,
    onDraft: (draft) => setEntry({ ...current, draft }),
    onFinish: finish,
    onCancel: () => setEntry(null),
  };

  return (
    <section className="spreadsheet card" aria-label={texts.workbook}>
      <FormulaBar
        name={areaName({ ...active, top: active.row, left: active.column, rows: 1, columns: 1 })}
        nameLabel={texts.nameBox}
        inputLabel={texts.formulaBar}
        input={shown.input}
        edit={edit}
        isWritingHere={current?.where === 'bar'}
        onStart={() =>
          current ? setEntry({ ...current, where: 'bar', arrowsLeave: false }) : start(null, 'bar')
        }
        onGoTo={(name) => {
          const area = parseAreaName(name.trim());
          if (area) select(area, { row: area.top, column: area.left });
        }}
      />
      <Grid
        key={sheet.name}
        label={sheet.name}
        sheet={sheet}
        selection={selection}
        active={active}
        edit={edit}
        onSelect={(area, cell) => {
          finish('stay');
          select(area, cell);
        }}
        onEdit={(draft) => start(draft, 'cell')}
        onClear={() => {
          for (const cell of filledCells(selection, movement.current)) write(cell, '');
        }}
        onUndo={() => user.undo()}
        onSheet={activate}
        onSheetKnown={onSheetKnown}
      />
      <SheetTabs
        label={texts.sheets}
        names={sheets.map(({ name }) => name)}
        active={sheet.name}
        onActivate={(name) => user.activate(name)}
      />
    </section>
  );
}

function filledCells(area: Area, sheet: Sheet | null): readonly Cell[] {
  if (sheet === null) return [];
  const cells: Cell[] = [];
  for (let row = area.top; row < area.top + area.rows && row <= sheet.lastUsed.row; row++) {
    for (
      let column = area.left;
      column < area.left + area.columns && column <= sheet.lastUsed.column;
      column++
    ) {
      if (sheet.isFilled({ row, column })) cells.push({ row, column });
    }
  }
  return cells;
}
