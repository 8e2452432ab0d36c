import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import {
  clearCriteria,
  criteriaOf,
  filterArea,
  reapply,
  setCriteria,
  setSheetFilter,
  type Filtered,
} from '../model/apply-filter';
import { sameArea } from '../model/areas';
import type { FilterCriteria } from '../model/filter';
import { setLook } from '../model/table-parts';
import { membersOf, noArguments, rangeArgument, since, type ClassDeclaration } from '../registry/declare';
import type { HostObject, Targets } from '../registry/targets';
import { z } from '../schema';
import { parseRange, range } from './range-address';

const datetime = z.object({
  date: z.string(),
  specificity: z.enum(['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second']),
});

const values = z.array(z.union([z.string(), datetime]));
const operator = z.enum(['And', 'Or']);

/** As in Excel, what is not given must be left out: null is refused (OfficeDev/office-js, issue 1226). */
const criteria = z
  .object({
    filterOn: z.enum([
      ...(['BottomItems', 'BottomPercent', 'CellColor', 'Dynamic', 'FontColor', 'Values'] as const),
      ...(['TopItems', 'TopPercent', 'Icon', 'Custom'] as const),
    ]),
    criterion1: z.string().optional(),
    criterion2: z.string().optional(),
    operator: operator.optional(),
    color: z.string().optional(),
    dynamicCriteria: z.string().optional(),
    values: values.optional(),
    icon: z.unknown().optional(),
    subField: z.string().optional(),
  })
  .transform(({ filterOn, icon: _icon, subField, ...given }): FilterCriteria => {
    if (filterOn === 'Icon') throw notImplemented('filtering by icons');
    if (subField !== undefined) throw notImplemented('filtering by a subField');
    return { filterOn, ...given };
  });

const noCriteria = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  icon: null,
  operator: null,
  subField: null,
  values: null,
} as const;

const described = (given: FilterCriteria | undefined) => (given ? { ...noCriteria, ...given } : null);

const { value, act, find } = membersOf<'AutoFilter'>();

export const autoFilterClass: ClassDeclaration<'AutoFilter'> = {
  since: '1.9',
  members: {
    Enabled: value((filtered) => filterArea(filtered) !== null),
    IsDataFiltered: value((filtered) => criteriaOf(filtered).size > 0),
    Criteria: value((filtered) => {
      const all = criteriaOf(filtered);
      const columns = filterArea(filtered)?.columns ?? 0;
      return Array.from({ length: columns }, (_, index) => described(all.get(index)));
    }),
    Apply: act(
      z.tuple([z.union([rangeArgument, z.string()]), z.int().nullable(), criteria.nullable()]),
      (filtered, [given, column, wanted]) => {
        const { sheet } = filtered;
        const target = typeof given === 'string' ? parseRange(sheet.workbook, sheet, given) : given;
        if (target.sheet !== sheet) throw invalidArgument('the range is on another worksheet');
        enable(filtered, target.area);
        if (column !== null && wanted !== null) setCriteria(filtered, column, wanted);
        else if (column !== null) setCriteria(filtered, column, null);
      },
    ),
    ClearColumnCriteria: since(
      '1.14',
      act(z.tuple([z.int()]), (filtered, [column]) => setCriteria(filtered, column, null)),
    ),
    ClearCriteria: act(noArguments, clearCriteria),
    GetRange: find(noArguments, (filtered) => {
      const area = filterArea(filtered);
      if (!area) throw itemNotFound('an AutoFilter');
      return range(filtered.sheet, area);
    }),
    GetRangeOrNullObject: find(noArguments, (filtered): HostObject | null => {
      const area = filterArea(filtered);
      return area && range(filtered.sheet, area);
    }),
    Reapply: act(noArguments, reapply),
    Remove: act(noArguments, ({ sheet, table }) => {
      if (table) setLook(table, 'showFilterButton', false);
      else setSheetFilter(sheet, null);
    }),
  },
};

/** A table's filter is on its own range; the sheet's is where it is put, and forgets criteria when it is put elsewhere. */
function enable({ sheet, table }: Filtered, area: Targets['Range']['area']): void {
  if (table) {
    if (!table.look.showFilterButton) setLook(table, 'showFilterButton', true);
  } else if (!sheet.autoFilter || !sameArea(sheet.autoFilter.area, area)) setSheetFilter(sheet, area);
}

const filter = membersOf<'Filter'>();

type ColumnFilter = Targets['Filter'];

function apply({ table, id }: ColumnFilter, wanted: FilterCriteria | null): void {
  const index = table.columns.findIndex((column) => column.id === id);
  setCriteria({ sheet: table.sheet, table }, index, wanted);
}

/** A method that takes one thing to filter on. */
const applying = <S extends z.ZodType>(schema: S, make: (given: z.output<S>) => FilterCriteria) =>
  filter.act(z.tuple([schema]), (column, [given]) => apply(column, make(schema.parse(given))));

export const filterClass: ClassDeclaration<'Filter'> = {
  since: '1.2',
  members: {
    Criteria: filter.value(({ table, id }) => described(table.filters.get(id))),
    Apply: applying(criteria, (given) => given),
    ApplyBottomItemsFilter: applying(z.int(), (count) => ({
      filterOn: 'BottomItems',
      criterion1: String(count),
    })),
    ApplyBottomPercentFilter: applying(z.int(), (percent) => ({
      filterOn: 'BottomPercent',
      criterion1: String(percent),
    })),
    ApplyCellColorFilter: applying(z.string(), (color) => ({ filterOn: 'CellColor', color })),
    ApplyCustomFilter: filter.act(
      z.tuple([z.string(), z.string().nullable(), operator.nullable()]),
      (column, [criterion1, criterion2, oper]) =>
        apply(column, {
          filterOn: 'Custom',
          criterion1,
          ...(criterion2 === null ? {} : { criterion2 }),
          operator: oper ?? 'And',
        }),
    ),
    ApplyDynamicFilter: applying(z.string(), (dynamicCriteria) => ({ filterOn: 'Dynamic', dynamicCriteria })),
    ApplyFontColorFilter: applying(z.string(), (color) => ({ filterOn: 'FontColor', color })),
    ApplyTopItemsFilter: applying(z.int(), (count) => ({ filterOn: 'TopItems', criterion1: String(count) })),
    ApplyTopPercentFilter: applying(z.int(), (percent) => ({
      filterOn: 'TopPercent',
      criterion1: String(percent),
    })),
    ApplyValuesFilter: applying(values, (wanted) => ({ filterOn: 'Values', values: wanted })),
    Clear: filter.act(noArguments, (column) => apply(column, null)),
  },
};
