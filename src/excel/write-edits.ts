import type { CellAddress } from '../core/workbook/address';
import type { CellContent, Edit } from '../core/workbook/edits';
import { sameContent } from '../core/workbook/same-content';
import type { RefusalReason, RefusedEdit, WriteResult } from '../core/workbook/write-result';
import { cellContent, cellInput } from './cell-input';
import { cellFormulas, cellValues } from './cell-values';

/** Thrown when a write failed half way and could not be taken back; `standing` are the edits that are still there. */
export class HalfWritten extends Error {
  override readonly name = 'HalfWritten';

  constructor(
    readonly standing: readonly Edit[],
    override readonly cause: unknown,
  ) {
    super(`${standing.length} edits were made, then Excel failed.`);
  }
}

/**
 * Makes the edits in one batch, cell by cell (a filtered range would misplace them), after reading each cell again: an
 * edit whose cell holds something else by now is refused. What was written is read back in the same batch. When Excel
 * fails half way, what was made is taken back.
 *
 * Three round trips; one or two more when something must be taken back.
 *
 * @throws HalfWritten when that fails too; `OfficeExtension.Error` as it comes when nothing was changed
 */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<WriteResult> {
  const refused: RefusedEdit[] = [];
  const refuse = (edit: Edit, reason: RefusalReason): void => void refused.push({ edit, reason });
  const { worksheets } = context.workbook;
  worksheets.load('items/name, items/protection/protected');
  await context.sync();
  const isProtected = new Map(worksheets.items.map(({ name, protection }) => [name, protection.protected]));

  const present = edits.filter((edit) => {
    const isThere = isProtected.has(edit.address.sheet);
    if (!isThere) refuse(edit, 'gone');
    return isThere;
  });
  const cells = present.map((edit) => {
    const cell = contentLoaded(cellAt(context, edit.address));
    const isLockable = isProtected.get(edit.address.sheet) === true;
    const lock = isLockable ? cell.getCellProperties({ format: { protection: true } }) : null;
    return { edit, cell, lock };
  });
  await context.sync();

  const toMake: Edit[] = [];
  for (const { edit, cell, lock } of cells) {
    if (!sameContent(contentOf(cell), edit.was)) refuse(edit, 'changed');
    else if (lock?.value[0]?.[0]?.format?.protection?.locked === true) refuse(edit, 'locked');
    else toMake.push(withFormat(edit, cell));
  }
  if (toMake.length === 0) return { made: [], refused };

  const written = toMake.map((edit) => {
    // Somebody may have written into it since it was read: what it held is asked for again, in the same batch.
    const before = contentLoaded(cellAt(context, edit.address));
    return { edit, before, cell: put(context, edit.address, edit.to, edit.numberFormat?.to) };
  });
  try {
    await context.sync();
  } catch (cause) {
    await takeBack(toMake, cause);
    throw cause;
  }
  const made: Edit[] = [];
  const putBack: Edit[] = [];
  for (const { edit, before, cell } of written) {
    const held = contentOf(before);
    const isTheirs = !sameContent(held, edit.was);
    const isMade = !isTheirs && sameContent(contentOf(cell), edit.to);
    if (isMade) made.push(edit);
    else {
      put(context, edit.address, held, edit.numberFormat?.was);
      putBack.push(edit);
      refuse(edit, isTheirs ? 'changed' : 'converted');
    }
  }
  if (putBack.length > 0) {
    try {
      await context.sync();
    } catch (cause) {
      // What was made stands too, and must be told.
      throw new HalfWritten([...made, ...putBack], cause);
    }
  }
  return { made, refused };
}

/**
 * After a failure nobody knows how far Excel came: each cell that holds what it was to become is given back what it had.
 * One that holds something else, of somebody's or what Excel made of it, stands and is told. In a context of its own,
 * since the failed one may be spent.
 */
async function takeBack(edits: readonly Edit[], cause: unknown): Promise<void> {
  let standing = edits;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const cells = edits.map((edit) => ({ edit, cell: contentLoaded(cellAt(context, edit.address)) }));
      await context.sync();
      const written = cells.filter(({ edit, cell }) => !isAsBefore(edit, cell));
      standing = written.map(({ edit }) => edit);
      const others = written.filter(({ edit, cell }) => isOther(edit, cell)).map(({ edit }) => edit);
      for (const edit of standing) {
        if (!others.includes(edit)) put(context, edit.address, edit.was, edit.numberFormat?.was);
      }
      await context.sync();
      standing = others;
    });
    if (standing.length === 0) return;
  } catch {
    // What failed first is what the person must know.
  }
  throw new HalfWritten(standing, cause);
}

function cellAt(context: Excel.RequestContext, { sheet, row, column }: CellAddress): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(row, column);
}

function contentLoaded(cell: Excel.Range): Excel.Range {
  return cell.load('values, valueTypes, formulas, numberFormat');
}

/** In a cell formatted as text, Excel takes all that is written for text. */
const TEXT_FORMAT = '@';

function withFormat(edit: Edit, cell: Excel.Range): Edit {
  const format: unknown = cell.numberFormat[0]?.[0];
  const isText = edit.to === null || typeof edit.to === 'string';
  if (edit.numberFormat || isText || format !== TEXT_FORMAT) return edit;
  return { ...edit, numberFormat: { was: TEXT_FORMAT, to: 'General' } };
}

function isAsBefore(edit: Edit, cell: Excel.Range): boolean {
  const format: unknown = cell.numberFormat[0]?.[0];
  const { numberFormat } = edit;
  return sameContent(contentOf(cell), edit.was) && (!numberFormat || numberFormat.was === format);
}

/** Whether it holds neither what it had nor what it was to become. */
function isOther(edit: Edit, cell: Excel.Range): boolean {
  const now = contentOf(cell);
  return !sameContent(now, edit.was) && !sameContent(now, edit.to);
}

function put(
  context: Excel.RequestContext,
  address: CellAddress,
  content: CellContent,
  numberFormat?: string,
): Excel.Range {
  const cell = cellAt(context, address);
  // Before a number, that it is taken for one; after a text, that its `'` is.
  const isTextFormat = numberFormat === TEXT_FORMAT;
  if (numberFormat !== undefined && !isTextFormat) cell.numberFormat = [[numberFormat]];
  cell.formulas = [[cellInput(content)]];
  if (isTextFormat) cell.numberFormat = [[TEXT_FORMAT]];
  return contentLoaded(cell);
}

function contentOf(cell: Excel.Range): CellContent {
  const values = cellValues(cell.values, cell.valueTypes);
  const formulas = cellFormulas(cell.formulas, values);
  return cellContent(values[0]?.[0] ?? null, formulas[0]?.[0] ?? '');
}
