import type { Sheet } from '../model/sheet';
import { isVisible } from '../model/sheet-order';
import { membersOf, since } from '../registry/declare';
import { z } from '../schema';
import { hexColor } from './colours';
import { standardRowHeight } from './range-size';

const { value, writable } = membersOf<'Worksheet'>();

const shown = (key: 'showGridlines' | 'showHeadings') =>
  since(
    '1.8',
    writable(
      (sheet: Sheet) => sheet.get(key),
      z.boolean(),
      (sheet, show) => sheet.set(key, show),
    ),
  );

/** What of a worksheet is only for the eye. */
export const worksheetLookMembers = {
  ShowGridlines: shown('showGridlines'),
  ShowHeadings: shown('showHeadings'),
  StandardHeight: since(
    '1.7',
    value(() => standardRowHeight),
  ),
  StandardWidth: since(
    '1.7',
    writable(
      (sheet) => sheet.get('standardWidth'),
      z.number().min(0).max(255),
      (sheet, characters) => sheet.set('standardWidth', characters),
    ),
  ),
  TabColor: since(
    '1.7',
    writable(
      // «if the worksheet is invisible, the value will be null»
      (sheet) => (isVisible(sheet) ? sheet.get('tabColor') : null),
      z.string(),
      (sheet, colour) => sheet.set('tabColor', colour === '' ? '' : hexColor(colour)),
    ),
  ),
};
