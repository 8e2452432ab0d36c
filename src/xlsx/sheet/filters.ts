import { parseAreaName } from '../../core/workbook/address';
import { type Attributes, isTrue, numberOf } from '../package/read-xml';
import type { AutoFilterFile, FilterDateFile, FilterFile } from '../workbook-file';

/** Gathers the `autoFilter` of a sheet or a table. Filters by colour or icon are passed over. */
export class FilterReader {
  private area: AutoFilterFile['area'] | null = null;
  private readonly columns = new Map<number, FilterFile>();
  private column = 0;
  /** Views that other people keep of the sheet have filters too. */
  private isOver = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'customSheetViews') this.isOver = true;
    if (this.isOver) return;
    if (name === 'autoFilter') this.area ??= parseAreaName(attributes['ref'] ?? '');
    else if (name === 'filterColumn') this.column = numberOf(attributes['colId']) ?? 0;
    else if (this.area) this.addFilter(name, attributes);
  }

  filter(): AutoFilterFile | null {
    return this.area && { area: this.area, columns: this.columns };
  }

  private addFilter(name: string, attributes: Attributes): void {
    const before = this.columns.get(this.column);
    const filter = filterOf(name, attributes, before);
    if (filter) this.columns.set(this.column, filter);
  }
}

function filterOf(name: string, attributes: Attributes, before: FilterFile | undefined): FilterFile | null {
  const { val = '', operator = 'equal', type = '' } = attributes;
  switch (name) {
    case 'filters':
      return { filterOn: 'Values', values: isTrue(attributes['blank']) ? [''] : [] };
    case 'filter':
      return { filterOn: 'Values', values: [...(before?.values ?? []), val] };
    case 'dateGroupItem':
      return { filterOn: 'Values', values: [...(before?.values ?? []), dateOf(attributes)] };
    case 'customFilters':
      return { filterOn: 'Custom', operator: isTrue(attributes['and']) ? 'And' : 'Or' };
    case 'customFilter': {
      const criterion = (signs[operator] ?? '=') + val;
      return before?.criterion1 === undefined
        ? { filterOn: 'Custom', ...before, criterion1: criterion }
        : { ...before, criterion2: criterion };
    }
    case 'top10': {
      const end = isTrue(attributes['top'], true) ? 'Top' : 'Bottom';
      return { filterOn: isTrue(attributes['percent']) ? `${end}Percent` : `${end}Items`, criterion1: val };
    }
    case 'dynamicFilter':
      return { filterOn: 'Dynamic', dynamicCriteria: dynamicName(type) };
    default:
      return null;
  }
}

const signs: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** Office.js spells February so. */
const months = ['January', 'Februray', 'March', 'April', 'May', 'June', 'July'].concat([
  'August',
  'September',
  'October',
  'November',
  'December',
]);

/** `M6` → `AllDatesInPeriodJune`, `Q1` → `AllDatesInPeriodQuarter1`, `thisYear` → `ThisYear`. */
function dynamicName(type: string): string {
  const [, kind, number = ''] = /^([MQ])(\d+)$/.exec(type) ?? [];
  if (kind === 'Q') return `AllDatesInPeriodQuarter${number}`;
  if (kind === 'M') return `AllDatesInPeriod${months[Number(number) - 1] ?? ''}`;
  return type.charAt(0).toUpperCase() + type.slice(1);
}

const groupings = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const;

function dateOf(attributes: Attributes): FilterDateFile {
  const grouping = attributes['dateTimeGrouping'] ?? 'day';
  const specificity = groupings.find((each) => each.toLowerCase() === grouping) ?? 'Day';
  const parts = groupings
    .slice(0, groupings.indexOf(specificity) + 1)
    .map((each, index) => (attributes[each.toLowerCase()] ?? '0').padStart(index === 0 ? 4 : 2, '0'));
  const time = parts.slice(3);
  while (time.length === 1) time.push('00');
  return { date: parts.slice(0, 3).join('-') + (time.length > 0 ? `T${time.join(':')}` : ''), specificity };
}
