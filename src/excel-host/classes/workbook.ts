import { itemNotFound } from '../errors';
import { membersOf, noArguments, since, type ClassDeclaration } from '../registry/declare';
import { object, type HostObject } from '../registry/targets';
import { z } from '../schema';
import { openOther, workbookBytes } from './new-workbook';
import { range } from './range-address';

const { value, child, ask, find } = membersOf<'Workbook'>();

export const workbookClass: ClassDeclaration<'Workbook'> = {
  since: '1.1',
  members: {
    Name: since(
      '1.7',
      value((workbook) => workbook.options.fileName),
    ),

    ReadOnly: since(
      '1.8',
      value((workbook) => workbook.options.isReadOnly),
    ),

    Application: child((workbook) => object('Application', workbook)),
    Comments: since(
      '1.10',
      child((workbook) => object('CommentCollection', { workbook, sheet: null })),
    ),
    CustomXmlParts: since(
      '1.5',
      child((workbook) => object('CustomXmlPartCollection', workbook)),
    ),
    Names: child((workbook) => object('NamedItemCollection', { workbook, scope: null })),
    Properties: since(
      '1.7',
      child((workbook) => object('DocumentProperties', workbook)),
    ),
    Protection: since(
      '1.7',
      child((workbook) => object('WorkbookProtection', workbook)),
    ),
    Settings: since(
      '1.4',
      child((workbook) => object('SettingCollection', workbook)),
    ),
    Tables: child((workbook) => object('TableCollection', { workbook, sheet: null })),
    Worksheets: child((workbook) => object('WorksheetCollection', workbook)),

    GetSelectedRange: find(noArguments, ({ selection }) => range(selection.sheet, selection.area)),
    GetSelectedRanges: since(
      '1.9',
      find(noArguments, ({ selection }) =>
        object('RangeAreas', { sheet: selection.sheet, areas: [selection.area] }),
      ),
    ),
    GetActiveCell: since(
      '1.7',
      find(noArguments, ({ selection: { sheet, area } }) => range(sheet, { ...area, rows: 1, columns: 1 })),
    ),

    // `Excel.createWorkbook` on the web, where another window is not the add-in's to reach.
    CreateAndOpenWorkbook: since(
      '1.8',
      ask(z.tuple([z.string().nullable()]), (workbook, [base64]) =>
        openOther(workbook, workbookBytes(base64)),
      ),
    ),

    // How the client library keeps objects from one request to the next.
    _RemoveReference: ask(z.tuple([z.string()]), (_, [reference], client) => client.release(reference)),
    _GetObjectByReferenceId: find(z.tuple([z.string()]), (_, [reference], client) =>
      required(client.kept(reference)),
    ),
    _GetRangeForEventByReferenceId: since(
      '1.8',
      find(z.tuple([z.string()]), (_, [reference], client) => required(client.kept(reference))),
    ),
    _GetRangeOrNullObjectForEventByReferenceId: since(
      '1.8',
      find(z.tuple([z.string()]), (_, [reference], client) => client.kept(reference)),
    ),
  },
};

function required(kept: HostObject | null): HostObject {
  if (!kept) throw itemNotFound('the object is no longer kept');
  return kept;
}
