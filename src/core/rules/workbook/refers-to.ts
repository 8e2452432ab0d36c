import { type CellAddress, parseAreaName } from '../../workbook/address';

const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(])/gu;

/**
 * Whether a formula in one cell names another cell: by address, alone or within an area, or by its column in a
 * structured reference (`[@Ramme]` of the same row, `Behov[Ramme]` of all rows).
 */
export function refersTo(
  formula: string,
  at: CellAddress,
  target: { readonly at: CellAddress; readonly header: string },
): boolean {
  const withoutTexts = formula.replace(/"[^"]*"/g, '""');
  return byAddress(withoutTexts, at, target.at) || byColumn(withoutTexts, at, target);
}

function byAddress(formula: string, from: CellAddress, to: CellAddress): boolean {
  for (const [, sheet, name = ''] of formula.replace(/\[[^\]]*\]/g, '').matchAll(REFERENCE)) {
    const named = sheet === undefined ? from.sheet : sheet.replace(/^'|'$/g, '').replaceAll("''", "'");
    if (named !== to.sheet) continue;
    const area = parseAreaName(name);
    if (
      area &&
      to.row >= area.top &&
      to.row < area.top + area.rows &&
      to.column >= area.left &&
      to.column < area.left + area.columns
    )
      return true;
  }
  return false;
}

function byColumn(
  formula: string,
  from: CellAddress,
  { at, header }: { readonly at: CellAddress; readonly header: string },
): boolean {
  if (header === '') return false;
  const sameRow = from.sheet === at.sheet && from.row === at.row;
  if (sameRow && (formula.includes(`[@${header}]`) || formula.includes(`[@[${header}]]`))) return true;
  return new RegExp(`[\\p{L}\\p{N}_]\\[${escaped(header)}\\]`, 'u').test(formula);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
