import { columnPixels } from '../xlsx';
import { rowPixels } from './classes/range-size';
import { cellText, editText } from './culture/cell-text';
import type { CellStyle } from '../xlsx/workbook-file';
import type { HostSheetView, HostView } from './host-api';
import { containsCell } from './model/areas';
import { valueType } from './model/cell';
import type { Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';

/** What a person sees of the workbook. */
export function viewOf(workbook: Workbook): HostView {
  return {
    get sheets() {
      return workbook.sheets.map(sheetView);
    },
    get activeSheet() {
      return workbook.activeSheet.name;
    },
    get selection() {
      return { sheet: workbook.selection.sheet.name, area: workbook.selection.area };
    },
    subscribe: (listener) => workbook.listen(() => listener()),
  };
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * The cell's style with the conditional formats that hold for it. Those whose formula refers to cells are kept, but not
 * shown.
 */
function shownStyle(sheet: Sheet, row: number, column: number): CellStyle {
  const own = sheet.style(row, column);
  const looks = sheet.conditionalFormats.flatMap(({ areas, formula, look }) => {
    if (!areas.some((area) => containsCell(area, row, column))) return [];
    const holds = sheet.workbook.options.calculation.constant(formula);
    return holds === true || (typeof holds === 'number' && holds !== 0) ? [look] : [];
  });
  const [first] = looks;
  if (!first) return own;
  const { fill, colour, bold, italic } = first;
  const font = {
    ...own.font,
    color: colour ?? own.font.color,
    bold: bold ?? own.font.bold,
    italic: italic ?? own.font.italic,
  };
  return { ...own, fill: fill ?? own.fill, font };
}

function sheetView(sheet: Sheet): HostSheetView {
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    used: sheet.usedArea(),
    merges: sheet.merges,
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
    columnWidth: (column) => columnPixels(sheet, column),
    rowHeight: (row) => rowPixels(sheet, row),
    cell: (row, column) => {
      const cell = sheet.cell(row, column);
      return {
        text: cellText(sheet, cell),
        input: editText(sheet, cell),
        isNumber: valueType(cell?.value ?? null) === 'Double',
        style: shownStyle(sheet, row, column),
      };
    },
  };
}
