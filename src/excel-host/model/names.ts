import { parseAreaName } from '../../core/workbook/address';
import { formulaTokens } from '../../xlsx/sheet/formula-tokens';
import { ExcelError, invalidArgument } from '../errors';
import { DefinedName } from './name';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Those of the whole workbook, or of one sheet. */
export const namesIn = (workbook: Workbook, scope: Sheet | null): readonly DefinedName[] =>
  workbook.names.filter((name) => name.scope === scope);

export function findName(workbook: Workbook, scope: Sheet | null, name: string): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return namesIn(workbook, scope).find((one) => one.name.toLowerCase() === wanted);
}

/** What a name means in a formula on a sheet: the sheet's own goes before the workbook's. */
export const nameSeenFrom = (sheet: Sheet, name: string): DefinedName | undefined =>
  findName(sheet.workbook, sheet, name) ?? findName(sheet.workbook, null, name);

export interface NewName {
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly scope: Sheet | null;
}

/** @throws InvalidArgument for what cannot be a name, ItemAlreadyExists */
export function addName(workbook: Workbook, { name, formula, comment, scope }: NewName): DefinedName {
  if (!isName(name)) throw invalidArgument(`${name} cannot be a name`);
  const isTable = workbook.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (isTable || findName(workbook, scope, name))
    throw new ExcelError('ItemAlreadyExists', `There is already something named ${name}.`);
  const added = new DefinedName(workbook, name, formula, scope, comment);
  setNames(workbook, [...workbook.names, added]);
  return added;
}

/** Formulas that use it come to `#NAME?`. */
export function deleteName(workbook: Workbook, name: DefinedName): void {
  setNames(
    workbook,
    workbook.names.filter((other) => other !== name),
  );
}

/** Another list of names. */
export function setNames(workbook: Workbook, next: readonly DefinedName[]): void {
  const before = [...workbook.names];
  const put = (names: readonly DefinedName[]): void => {
    const gone = workbook.names.filter((name) => !names.includes(name));
    workbook.names.splice(0, workbook.names.length, ...names);
    for (const { name } of gone) forgetResults(workbook, name);
    workbook.meaningChanged();
  };
  put(next);
  workbook.changed(
    () => put(before),
    () => put(next),
  );
}

/**
 * "Names in formulas" (Microsoft Support): a letter, `_` or `\` first, then letters, numbers, `.`, `_`, `\` and `?`; no
 * cell's address, none of C, c, R, r alone; at most 255 characters.
 */
export function isName(text: string): boolean {
  const isAddress = /^(?:[cr]|r\d*c\d*)$/i.test(text) || (parseAreaName(text)?.left ?? Infinity) < 16_384;
  return /^[\p{L}_\\][\p{L}\p{N}._\\?]{0,254}$/u.test(text) && !isAddress;
}

/** The engine keeps what a formula came to when it no longer knows a name in it. */
function forgetResults(workbook: Workbook, name: string): void {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets)
    for (const { row, column, cell } of [...sheet.cells()])
      if (formulaTokens(cell.formula).some((token) => token.toLowerCase() === wanted))
        sheet.putResult(row, column, null);
}
