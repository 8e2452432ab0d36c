import { invalidArgument } from '../errors';
import type { Hyperlink } from '../model/hyperlink';
import { writeInputs } from '../model/write';
import type { RangeTarget } from '../registry/targets';
import { z } from '../schema';

export const hyperlinkSchema = z
  .object({
    address: z.string().nullish(),
    documentReference: z.string().nullish(),
    screenTip: z.string().nullish(),
    textToDisplay: z.string().nullish(),
  })
  .nullable();

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** The link of a single cell; null where there is none, or where the range has several cells. */
export function hyperlinkOf({ sheet, area }: RangeTarget): Hyperlink | null {
  if (area.rows !== 1 || area.columns !== 1) return null;
  return sheet.hyperlinks.get(keyOf(area.top, area.left)) ?? null;
}

/** Gives each cell of the range the link, its text and the look of a link. @throws InvalidArgument, AccessDenied */
export function setHyperlink({ sheet, area }: RangeTarget, given: z.output<typeof hyperlinkSchema>): void {
  const links = new Map(sheet.hyperlinks);
  const { address, documentReference, screenTip, textToDisplay } = given ?? {};
  if (given && !address && !documentReference) throw invalidArgument('a hyperlink leads somewhere');
  const link: Hyperlink = {
    ...(address && { address }),
    ...(documentReference && { documentReference }),
    ...(screenTip && { screenTip }),
    ...(textToDisplay && { textToDisplay }),
  };
  for (let row = area.top; row < area.top + area.rows; row += 1)
    for (let column = area.left; column < area.left + area.columns; column += 1) {
      if (!given) links.delete(keyOf(row, column));
      else {
        links.set(keyOf(row, column), link);
        if (textToDisplay)
          writeInputs(sheet, { top: row, left: column, rows: 1, columns: 1 }, [[`'${textToDisplay}`]]);
      }
    }
  sheet.set('hyperlinks', links);
}
