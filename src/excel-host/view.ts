import { columnPixels, rowPixels } from './classes/range-size';
import { cellText, editText } from './culture/cell-text';
import type { HostSheetView, HostView } from './host-api';
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
        style: sheet.style(row, column),
      };
    },
  };
}
