import { parseAreaName, quotedSheetName, type Area } from '../../core/workbook/address';
import { invalidArgument, itemNotFound } from '../errors';
import { areaLabel, isInside, sheetSize, wholeSheet } from '../model/areas';
import { splitAddress } from '../model/name';
import { nameSeenFrom } from '../model/names';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { object, type RangeTarget } from '../registry/targets';

/** A range as Excel writes it: `Behovskø!A1:C3`, `'Saker 2022'!A:C`. */
export const fullRangeAddress = ({ sheet, area }: RangeTarget): string =>
  `${quotedSheetName(sheet.name)}!${areaLabel(area)}`;

export const range = (sheet: Sheet, area: Area) => object('Range', { sheet, area });

/** @throws InvalidArgument when the area goes outside the sheet */
export function rangeWithin(sheet: Sheet, area: Area) {
  if (!isInside(area)) throw invalidArgument('the range goes outside the worksheet');
  return range(sheet, area);
}

/**
 * Reads `A1`, `A1:C3`, `B:B`, `2:5`, with or without a sheet in front, or the name of a range or a table.
 * @throws InvalidArgument when the text is no address, ItemNotFound when its sheet is not there
 */
export function parseRange(workbook: Workbook, sheet: Sheet, text: string): RangeTarget {
  const { sheet: named, rest } = splitAddress(text.trim());
  const on = named === null ? sheet : workbook.findSheet(named);
  if (!on) throw itemNotFound(`worksheet ${named}`);
  const area = rest === '' ? wholeSheet : parseArea(rest);
  if (area) return { sheet: on, area };
  const range = nameSeenFrom(on, rest)?.range ?? null;
  if (range) return range;
  const table = workbook.tables.find((candidate) => candidate.name.toLowerCase() === rest.toLowerCase());
  if (table) return { sheet: table.sheet, area: table.bodyArea };
  throw invalidArgument(`${text} is not the address or the name of a range`);
}

function parseArea(text: string): Area | null {
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows)
    return inside({
      top: Number(rows[1]) - 1,
      left: 0,
      rows: Number(rows[2]) - Number(rows[1]) + 1,
      columns: sheetSize.columns,
    });
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) return inside(parseAreaName(`${columns[1]}1:${columns[2]}${sheetSize.rows}`));
  return inside(parseAreaName(text));
}

const inside = (area: Area | null): Area | null => (area && isInside(area) ? area : null);
