import { describe, expect, it } from '@jest/globals';
import { openSheet } from '../testing/open-sheet';
import { settled } from '../testing/failure';

/** What the listener hears of what is done afterwards, without the worksheets' ids. */
async function heard<T>(
  listen: (sheets: Excel.WorksheetCollection, sheet: Excel.Worksheet) => OfficeExtension.EventHandlers<T>,
  then: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<T[]> {
  const { on } = openSheet([], { sheets: { Saker: [], Planer: [] } });
  const events: T[] = [];
  await on((sheet, { workbook }) => {
    listen(workbook.worksheets, sheet).add((event) => {
      events.push(event);
      return Promise.resolve();
    });
  });
  await on(then);
  await settled();
  return events;
}

describe('events of worksheets', () => {
  it('tell of a sheet that is moved, but not of those that make room', async () => {
    const events = await heard(
      (sheets) => sheets.onMoved,
      (sheet) => {
        sheet.position = 2;
        sheet.copy('Beginning').delete();
      },
    );
    expect(events).toMatchObject([
      { type: 'WorksheetMoved', positionBefore: 0, positionAfter: 2, source: 'Local' },
    ]);
  });

  it('tell of a sheet that is hidden', async () => {
    const hide = (sheet: Excel.Worksheet) => void (sheet.visibility = 'Hidden');
    const expected = [
      { type: 'WorksheetVisibilityChanged', visibilityBefore: 'Visible', visibilityAfter: 'Hidden' },
    ];
    expect(await heard((_, sheet) => sheet.onVisibilityChanged, hide)).toMatchObject(expected);
    expect(await heard((sheets) => sheets.onVisibilityChanged, hide)).toMatchObject(expected);
  });

  it('tell of a new name', async () => {
    const rename = (sheet: Excel.Worksheet) => void (sheet.name = 'Ny');
    const expected = [{ type: 'WorksheetNameChanged', nameBefore: 'Kø', nameAfter: 'Ny' }];
    expect(await heard((_, sheet) => sheet.onNameChanged, rename)).toMatchObject(expected);
    expect(await heard((sheets) => sheets.onNameChanged, rename)).toMatchObject(expected);
  });

  it('tell of copies as of added sheets', async () => {
    const events = await heard(
      (sheets) => sheets.onAdded,
      (sheet) => void sheet.copy('End'),
    );
    expect(events).toMatchObject([{ type: 'WorksheetAdded', source: 'Local' }]);
  });
});
