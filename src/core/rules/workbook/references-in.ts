import { type Area, type CellAddress, parseAreaName } from '../../workbook/address';

/** What a formula names. */
export interface References {
  readonly areas: readonly { readonly sheet: string; readonly area: Area }[];
  /** Headers of structured references to the formula's own row: `[@Ramme]`. */
  readonly inRow: ReadonlySet<string>;
  /** Headers of structured references to a whole column: `Behov[Ramme]`. */
  readonly columns: ReadonlySet<string>;
}

const ADDRESS =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(])/gu;
const IN_ROW = /\[@(?:\[([^\]]+)\]|([^\]]+))\]/g;
const COLUMN = /[\p{L}\p{N}_]\[([^[\]@#]+)\]/gu;

/** Reads the references of a formula that stands on the given sheet. */
export function referencesIn(formula: string, sheet: string): References {
  const code = formula.replace(/"[^"]*"/g, '""');
  const areas = Array.from(code.replace(/\[[^\]]*\]/g, '').matchAll(ADDRESS)).flatMap(([, on, name = '']) => {
    const area = parseAreaName(name);
    return area ? [{ sheet: on === undefined ? sheet : unquoted(on), area }] : [];
  });
  return {
    areas,
    inRow: new Set(Array.from(code.matchAll(IN_ROW), ([, bracketed, plain]) => bracketed ?? plain ?? '')),
    columns: new Set(Array.from(code.matchAll(COLUMN), ([, header]) => header ?? '')),
  };
}

/** Whether the references of a formula in the cell `from` take in another cell, under its header. */
export function namesCell(
  { areas, inRow, columns }: References,
  from: CellAddress,
  { at, header }: { readonly at: CellAddress; readonly header: string },
): boolean {
  if (columns.has(header) || (from.sheet === at.sheet && from.row === at.row && inRow.has(header)))
    return true;
  return areas.some(
    ({ sheet, area }) =>
      sheet === at.sheet &&
      at.row >= area.top &&
      at.row < area.top + area.rows &&
      at.column >= area.left &&
      at.column < area.left + area.columns,
  );
}

function unquoted(sheet: string): string {
  return sheet.replace(/^'|'$/g, '').replaceAll("''", "'");
}
