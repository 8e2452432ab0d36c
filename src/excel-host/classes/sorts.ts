import { notImplemented } from '../errors';
import { sortArea, sortTable } from '../model/apply-sort';
import type { SortField, SortOrder } from '../model/sort';
import { membersOf, noArguments, type ClassDeclaration } from '../registry/declare';
import { z } from '../schema';

const field = z
  .object({
    key: z.int().nonnegative(),
    ascending: z.boolean().optional(),
    sortOn: z.enum(['Value', 'CellColor', 'FontColor', 'Icon']).optional(),
    color: z.string().optional(),
    dataOption: z.enum(['Normal', 'TextAsNumber']).optional(),
    icon: z.unknown().optional(),
    subField: z.string().optional(),
  })
  .transform(({ sortOn = 'Value', subField, icon: _icon, ...given }): SortField => {
    if (sortOn === 'Icon') throw notImplemented('sorting by icons');
    if (subField !== undefined) throw notImplemented('sorting by a subField');
    return { ...given, sortOn, ascending: given.ascending ?? true, dataOption: given.dataOption ?? 'Normal' };
  });

const fields = z.array(field);
const flag = z.boolean().nullable();
const method = z.enum(['PinYin', 'StrokeCount']).nullable();

const { value, act } = membersOf<'TableSort'>();

export const tableSortClass: ClassDeclaration<'TableSort'> = {
  since: '1.2',
  members: {
    Fields: value(({ sort }) => sort?.fields ?? []),
    MatchCase: value(({ sort }) => sort?.matchCase ?? false),
    Method: value(({ sort }) => sort?.method ?? 'PinYin'),
    Apply: act(z.tuple([fields, flag, method]), (table, given) => sortTable(table, orderOf(given))),
    Clear: act(noArguments, (table) => {
      if (table.sort) table.set({ sort: null });
    }),
    Reapply: act(noArguments, (table) => {
      if (table.sort) sortTable(table, table.sort);
    }),
  },
};

const ofRange = membersOf<'RangeSort'>();

export const rangeSortClass: ClassDeclaration<'RangeSort'> = {
  since: '1.2',
  members: {
    Apply: ofRange.act(
      z.tuple([fields, flag, flag, z.enum(['Rows', 'Columns']).nullable(), method]),
      ({ sheet, area }, [by, matchCase, hasHeaders, orientation, how]) => {
        const isRows = (orientation ?? 'Rows') === 'Rows';
        const headers = hasHeaders === true ? 1 : 0;
        const body = isRows
          ? { ...area, top: area.top + headers, rows: area.rows - headers }
          : { ...area, left: area.left + headers, columns: area.columns - headers };
        if ((isRows ? body.rows : body.columns) > 0)
          sortArea(sheet, body, orderOf([by, matchCase, how]), isRows ? 'Rows' : 'Columns');
      },
    ),
  },
};

const orderOf = ([by, matchCase, how]: readonly [
  readonly SortField[],
  boolean | null,
  SortOrder['method'] | null,
]): SortOrder => ({ fields: by, matchCase: matchCase ?? false, method: how ?? 'PinYin' });
