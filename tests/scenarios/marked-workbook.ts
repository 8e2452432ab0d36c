import { cellName, quotedSheetName } from '../../src/core/workbook/address';
import { type PlainCell, plainWorkbook } from '../support/plain-workbook';

/** A cell with the rules that it breaks. */
export interface MarkedCell {
  readonly value: PlainCell;
  readonly breaks: readonly string[];
}

export type ScenarioCell = PlainCell | MarkedCell;

export function breaks(value: PlainCell, ...rules: readonly string[]): MarkedCell {
  return { value, breaks: rules };
}

export interface Scenario {
  readonly bytes: Uint8Array;
  /** `frame/below-spent Kø!H7`, sorted. */
  readonly marks: readonly string[];
}

/** A workbook of plain cells, and its marks by cell. */
export function markedWorkbook(
  sheets: Readonly<Record<string, readonly (readonly ScenarioCell[])[]>>,
): Scenario {
  const marks = Object.entries(sheets).flatMap(([sheet, rows]) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        isMarked(cell)
          ? cell.breaks.map((rule) => `${rule} ${quotedSheetName(sheet)}!${cellName({ row, column })}`)
          : [],
      ),
    ),
  );
  const plain = Object.entries(sheets).map(([sheet, rows]): [string, PlainCell[][]] => [
    sheet,
    rows.map((cells) => cells.map((cell) => (isMarked(cell) ? cell.value : cell))),
  ]);
  return { bytes: plainWorkbook(Object.fromEntries(plain)), marks: marks.toSorted() };
}

function isMarked(cell: ScenarioCell): cell is MarkedCell {
  return typeof cell === 'object' && cell !== null;
}
