import { Fault } from '../../core/fault';
import { fullAddress } from '../../core/workbook/address';
import { escapeText } from '../../ooxml/write-xml';
import type { TableFile, WorkbookFile } from '../workbook-file';
import type { CellWrite, SheetWrites } from './plan-cells';
import { tagsOf } from './scan-xml';
import { type Splice, spliced, withAttribute } from './splice';

/** The columns of a table that get another name, by their index. */
export interface RenamedColumns {
  readonly table: TableFile;
  readonly names: ReadonlyMap<number, string>;
}

/**
 * A table's header cells and its part must say the same, or Excel repairs the file. A header that formulas name, or
 * one that is no name (empty, a number, another column's), is refused.
 *
 * @throws Fault
 */
export function renamedColumns(file: WorkbookFile, { sheet, cells }: SheetWrites): readonly RenamedColumns[] {
  return sheet.tables.flatMap((table): RenamedColumns[] => {
    if (!table.hasHeader) return [];
    const { top, left, columns } = table.area;
    const headers = cells.filter(
      ({ row, column, content }) =>
        content !== undefined && row === top && column >= left && column < left + columns,
    );
    if (headers.length === 0) return [];
    const names = new Map(headers.map((cell) => [cell.column - left, nameIn(cell)]));
    const all = table.columns.map((name, index) => (names.has(index) ? names.get(index) : name));
    for (const header of headers) {
      const old = table.columns[header.column - left] ?? '';
      const isName = all.filter((name) => name?.toLowerCase() === nameIn(header)?.toLowerCase()).length === 1;
      if (nameIn(header) === null || !isName || isNamedInFormula(file, old))
        throw new Fault({
          code: 'cell-not-editable',
          file: file.file,
          cell: fullAddress({ sheet: sheet.name, ...header }),
          reason: 'table-header',
        });
    }
    return [{ table, names: new Map([...names].flatMap(([index, name]) => (name ? [[index, name]] : []))) }];
  });
}

function nameIn({ content }: CellWrite): string | null {
  return typeof content === 'string' && content.trim() !== '' ? content : null;
}

function isNamedInFormula({ sheets, names }: WorkbookFile, column: string): boolean {
  const escaped = column.replace(/['#[\]@]/g, "'$&").toLowerCase();
  const isIn = (formula: string): boolean => formula.includes('[') && formula.toLowerCase().includes(escaped);
  return (
    names.some(({ formula }) => isIn(formula)) ||
    sheets.some(({ rows }) =>
      [...rows.values()].some((cells) => [...cells.values()].some((cell) => isIn(cell.formula))),
    )
  );
}

export function renameColumns(text: string, { names }: RenamedColumns): string {
  const splices: Splice[] = [];
  let index = 0;
  for (const tag of tagsOf(text)) {
    if (tag.kind === 'close' || tag.name.replace(/^.*:/, '') !== 'tableColumn') continue;
    const name = names.get(index);
    if (name !== undefined)
      splices.push(withAttribute(text, tag, 'name', escapeText(name).replaceAll('\n', '_x000a_')));
    index += 1;
  }
  return spliced(text, splices);
}
