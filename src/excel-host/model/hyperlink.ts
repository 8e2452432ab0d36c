import type { WorksheetFile } from '../../xlsx';
import { cellsOf } from './areas';

/** Where a cell leads, as Office.js tells it. */
export interface Hyperlink {
  readonly address?: string;
  /** `'Behovskø'!L24`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** A link over more cells than anybody has made by hand is left out. */
const MOST_CELLS = 10_000;

/** The links of the file's sheet, by `row,column`. */
export function linksInFile(file: WorksheetFile | null | undefined): ReadonlyMap<string, Hyperlink> {
  const links = new Map<string, Hyperlink>();
  for (const { area, address, location, tooltip, display } of file?.links ?? []) {
    if (area.rows * area.columns > MOST_CELLS) continue;
    for (const { row, column } of cellsOf(area)) {
      const value = file?.rows.get(row)?.get(column)?.value;
      const text = display === '' && typeof value === 'string' ? value : display;
      links.set(`${row},${column}`, {
        ...(address !== null && { address }),
        ...(location !== '' && { documentReference: location }),
        ...(tooltip !== '' && { screenTip: tooltip }),
        ...(text !== '' && { textToDisplay: text }),
      });
    }
  }
  return links;
}
