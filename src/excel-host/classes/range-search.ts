import type { Area } from '../../core/workbook/address';
import { isCellError } from '../../core/workbook/snapshot';
import { itemNotFound, notImplemented } from '../errors';
import { cellCount, cellsOf, containsCell, intersection, wholeSheet } from '../model/areas';
import { isEmptyCell, type Cell } from '../model/cell';
import { requireWritable } from '../model/protection';
import { areasOf, searchedText, searchPattern, type SearchCriteria } from '../model/search';
import type { Sheet } from '../model/sheet';
import { validationAt } from '../model/validation';
import { writeInputs } from '../model/write';
import { membersOf, since } from '../registry/declare';
import { object, type HostObject, type RangeTarget } from '../registry/targets';
import { z } from '../schema';
import { range } from './range-address';

const { act, find } = membersOf<'Range'>();
const ofSheet = membersOf<'Worksheet'>();

const flag = z.boolean().nullish();
const criteria = z.object({ completeMatch: flag, matchCase: flag }).nullable();
const search = z.object({
  ...{ completeMatch: flag, matchCase: flag },
  searchDirection: z.enum(['Forward', 'Backwards']).nullish(),
});

const cellTypes = z.enum([
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
]);
const special = z.tuple([cellTypes, z.string().nullable()]);

/** The members of `Range` that look for cells. */
export const rangeSearchMembers = {
  Find: since(
    '1.9',
    find(z.tuple([z.string(), search]), (target, [text, how]) => {
      const found = firstFound(target, text, how);
      if (!found) throw itemNotFound(`«${text}»`);
      return found;
    }),
  ),
  FindOrNullObject: since(
    '1.9',
    find(z.tuple([z.string(), search]), (target, [text, how]) => firstFound(target, text, how)),
  ),
  ReplaceAll: since(
    '1.9',
    act(z.tuple([z.string(), z.string(), criteria]), ({ sheet, area }, [text, replacement, how]) =>
      replaceAll(sheet, area, text, replacement, how),
    ),
  ),
  GetSpecialCells: since(
    '1.9',
    find(special, (target, [type, values]) => {
      const areas = specialCells(target, type, values);
      if (areas.length === 0) throw itemNotFound(`cells of the type ${type}`);
      return object('RangeAreas', { sheet: target.sheet, areas });
    }),
  ),
  GetSpecialCellsOrNullObject: since(
    '1.9',
    find(special, (target, [type, values]): HostObject | null => {
      const areas = specialCells(target, type, values);
      return areas.length > 0 ? object('RangeAreas', { sheet: target.sheet, areas }) : null;
    }),
  ),
} as const;

/** The members of `Worksheet` that look for cells. */
export const worksheetSearchMembers = {
  FindAll: since(
    '1.9',
    ofSheet.find(z.tuple([z.string(), criteria]), (sheet, [text, how]) => {
      const areas = areasOf(matches(sheet, wholeSheet, text, how));
      if (areas.length === 0) throw itemNotFound(`«${text}»`);
      return object('RangeAreas', { sheet, areas });
    }),
  ),
  FindAllOrNullObject: since(
    '1.9',
    ofSheet.find(z.tuple([z.string(), criteria]), (sheet, [text, how]): HostObject | null => {
      const areas = areasOf(matches(sheet, wholeSheet, text, how));
      return areas.length > 0 ? object('RangeAreas', { sheet, areas }) : null;
    }),
  ),
  ReplaceAll: since(
    '1.9',
    ofSheet.act(z.tuple([z.string(), z.string(), criteria]), (sheet, [text, replacement, how]) =>
      replaceAll(sheet, wholeSheet, text, replacement, how),
    ),
  ),
} as const;

type Criteria = z.output<typeof criteria>;

const readCriteria = (given: Criteria): SearchCriteria => ({
  completeMatch: given?.completeMatch ?? false,
  matchCase: given?.matchCase ?? false,
});

interface Match {
  readonly row: number;
  readonly column: number;
}

/** Row by row. */
function matches(sheet: Sheet, area: Area, text: string, how: Criteria): readonly Match[] {
  const pattern = searchPattern(text, readCriteria(how));
  const used = sheet.usedArea(true);
  const within = used && intersection(used, area);
  if (!within || text === '') return [];
  return [...cellsOf(within)].filter(({ row, column }) => {
    const cell = sheet.cell(row, column);
    pattern.lastIndex = 0;
    return !isEmptyCell(cell) && pattern.test(searchedText(cell));
  });
}

/** In a single cell the search is of the whole sheet, from the cell on and round to it again. */
function firstFound(
  { sheet, area }: RangeTarget,
  text: string,
  how: z.output<typeof search>,
): HostObject | null {
  const isBackwards = how.searchDirection === 'Backwards';
  const isSingle = cellCount(area) === 1;
  const found = matches(sheet, isSingle ? wholeSheet : area, text, how);
  const ordered = isBackwards ? found.toReversed() : found;
  const isAfter = ({ row, column }: Match): boolean => {
    const after = row - area.top || column - area.left;
    return isBackwards ? after < 0 : after > 0;
  };
  const first = (isSingle ? ordered.find(isAfter) : undefined) ?? ordered[0];
  return first ? range(sheet, { top: first.row, left: first.column, rows: 1, columns: 1 }) : null;
}

/** Gives how many cells were changed. @throws AccessDenied when one of them is locked; none is changed then */
function replaceAll(sheet: Sheet, area: Area, text: string, replacement: string, how: Criteria): number {
  const found = matches(sheet, area, text, how).map(({ row, column }) => ({
    top: row,
    left: column,
    ...{ rows: 1, columns: 1 },
  }));
  for (const cell of found) requireWritable(sheet, cell);
  const pattern = searchPattern(text, readCriteria(how));
  for (const cell of found) {
    const before = searchedText(sheet.cell(cell.top, cell.left));
    writeInputs(sheet, cell, [[before.replace(pattern, () => replacement)]]);
  }
  return found.length;
}

/** As in Go To Special: of a single cell, the whole sheet is meant; empty cells are those within the used range. */
function specialCells(
  { sheet, area }: RangeTarget,
  type: z.output<typeof cellTypes>,
  values: string | null,
): readonly Area[] {
  const used = sheet.usedArea();
  const within = used && intersection(used, cellCount(area) === 1 ? wholeSheet : area);
  if (!within) return [];
  const isWanted = wanted(sheet, type, valueKinds(values));
  return areasOf([...cellsOf(within)].filter(({ row, column }) => isWanted(row, column)));
}

function wanted(
  sheet: Sheet,
  type: z.output<typeof cellTypes>,
  kinds: ReadonlySet<ValueKind>,
): (row: number, column: number) => boolean {
  switch (type) {
    case 'Blanks':
      return (row, column) => isEmptyCell(sheet.cell(row, column));
    case 'Constants':
    case 'Formulas':
      return (row, column) => {
        const cell = sheet.cell(row, column);
        return (
          !isEmptyCell(cell) && (cell?.formula !== '') === (type === 'Formulas') && kinds.has(kindOf(cell))
        );
      };
    case 'Visible':
      return (row, column) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
    case 'ConditionalFormats': {
      const areas = sheet.conditionalFormats.flatMap((one) => one.areas);
      return (row, column) => areas.some((one) => containsCell(one, row, column));
    }
    case 'DataValidations':
      return (row, column) => validationAt(sheet, row, column) !== null;
    case 'SameConditionalFormat':
    case 'SameDataValidation':
      throw notImplemented(`Range.getSpecialCells(${type})`);
  }
}

type ValueKind = 'Errors' | 'Logical' | 'Numbers' | 'Text';

function kindOf(cell: Cell | undefined): ValueKind {
  const value = cell?.value ?? null;
  if (isCellError(value)) return 'Errors';
  if (typeof value === 'boolean') return 'Logical';
  return typeof value === 'number' ? 'Numbers' : 'Text';
}

/** `ErrorsLogicalText` and the like, as `Excel.SpecialCellValueType` joins them. */
function valueKinds(values: string | null): ReadonlySet<ValueKind> {
  const all: readonly ValueKind[] = ['Errors', 'Logical', 'Numbers', 'Text'];
  if (values === null || values === 'All') return new Set(all);
  return new Set(all.filter((kind) => values.includes(kind === 'Numbers' ? 'Number' : kind)));
}
