import { monthsBetween } from '../core/calendar/months';
import type { OwnCellContent } from '../core/enrichment/enrichment';
import type { OwnColumnName } from '../core/enrichment/own-names';
import { isDecided } from '../core/frames/decided';
import { minus, type Money, toUnit } from '../core/money/money';
import { percentTenths } from '../core/money/percent';
import { type MoneyUnit, ORE_DECIMALS } from '../core/money/unit';
import type { NeedRow } from '../core/programme/programme';
import { type Reading, valueOf } from '../core/programme/reading';
import { unitAt } from '../core/programme/unit-at';
import { countBySeverity } from '../core/rules/count-by-severity';
import { type CellAddress, cellName, quotedSheetName } from '../core/workbook/address';
import { type CellValue, isCellError, valueAt } from '../core/workbook/snapshot';
import type { EnrichmentSource } from './plan-enrichment';

const EMPTY: OwnCellContent = { content: null, value: null };

/**
 * One computed cell. It is a live formula where the row's own cells hold what a formula needs and the formula comes to
 * what the core works out; else what the core works out. Amounts are in `unit`, exact to the øre.
 */
export function columnCell(
  source: EnrichmentSource,
  row: NeedRow,
  name: OwnColumnName,
  unit: MoneyUnit,
  /** The sheet to name in formulas; none when they stand on the needs' own. */
  fromSheet: string | null = null,
): OwnCellContent {
  const id = valueOf(row.id);
  const change = source.result.changes.find(({ need }) => need === id) ?? null;
  const formulas = new Formulas(source, fromSheet);
  switch (name) {
    case 'change':
      return formulas.orValue(
        changeFormula(row, unit, formulas),
        amountOf(change?.change?.value ?? null, unit),
      );
    case 'percent':
      return formulas.orValue(percentFormula(row, formulas), tenths(change?.percentTenths ?? null));
    case 'months':
      return formulas.orValue(monthsFormula(row, formulas), change?.months ?? null);
    case 'available':
      return formulas.orValue(availableFormula(row, unit, formulas), amountOf(leftOf(row), unit));
    case 'share':
      return constant(tenths(shareOf(source, row)));
    case 'case':
      return constant(change?.case ?? null);
    case 'state':
      return constant(stateOf(source, row));
  }
}

/** A formula and what it comes to with today's cells. */
interface Live {
  readonly formula: string;
  readonly value: number | '';
}

class Formulas {
  constructor(
    readonly source: EnrichmentSource,
    private readonly fromSheet: string | null,
  ) {}

  /** How a formula names the cell; null where the table has no such column. */
  name(reading: Reading<unknown>): string | null {
    if (reading.kind === 'absent') return null;
    const prefix = this.fromSheet === null ? '' : `${quotedSheetName(reading.at.sheet)}!`;
    return prefix + cellName(reading.at);
  }

  valueOf(reading: Reading<unknown>): CellValue {
    if (reading.kind === 'absent') return null;
    const { at } = reading;
    const sheet = this.source.snapshot.sheets.find(({ name }) => name === at.sheet);
    return sheet ? valueAt(sheet, at.row, at.column) : null;
  }

  unit(at: CellAddress): MoneyUnit {
    return unitAt(this.source.programme, at);
  }

  orValue(live: Live | null, value: number | null): OwnCellContent {
    // A formula that gives 0 where nothing is proposed is as good as none.
    const agrees = live && (live.value === (value ?? '') || (value === null && live.value === 0));
    return agrees ? { content: { formula: live.formula }, value: live.value } : constant(value);
  }
}

function changeFormula(row: NeedRow, unit: MoneyUnit, formulas: Formulas): Live | null {
  const cells = numbersIn(formulas, row.frame, row.proposed);
  if (!cells || !sameUnit(formulas, unit, row.frame, row.proposed)) return null;
  const [[frame, frameName], [proposed, proposedName]] = cells;
  const places = ORE_DECIMALS[unit];
  const isKnown = frame !== null && proposed !== null;
  return {
    formula: `=IF(COUNT(${frameName},${proposedName})=2,ROUND(${proposedName}-${frameName},${places}),"")`,
    value: isKnown ? rounded(proposed - frame, places) : '',
  };
}

function percentFormula(row: NeedRow, formulas: Formulas): Live | null {
  const cells = numbersIn(formulas, row.frame, row.proposed);
  if (!cells || row.frame.kind === 'absent') return null;
  if (!sameUnit(formulas, formulas.unit(row.frame.at), row.frame, row.proposed)) return null;
  const [[frame, frameName], [proposed, proposedName]] = cells;
  const isKnown = frame !== null && proposed !== null && frame !== 0;
  return {
    formula: `=IF(COUNT(${frameName},${proposedName})<2,"",IF(${frameName}=0,"",ROUND((${proposedName}-${frameName})/${frameName},3)))`,
    value: isKnown ? rounded((proposed - frame) / frame, 3) : '',
  };
}

/** Frame less what is spent and what is still expected. */
function availableFormula(row: NeedRow, unit: MoneyUnit, formulas: Formulas): Live | null {
  const cells = numbersIn(formulas, row.frame, row.spent, row.remaining);
  if (!cells || !sameUnit(formulas, unit, row.frame, row.spent, row.remaining)) return null;
  const [[frame, frameName], [spent, spentName], [remaining, remainingName]] = cells;
  const places = ORE_DECIMALS[unit];
  const used = `${spentName},${remainingName}`;
  const isKnown = frame !== null && (spent !== null || remaining !== null);
  return {
    formula: `=IF(AND(ISNUMBER(${frameName}),COUNT(${used})>0,COUNT(${used})=COUNTA(${used})),ROUND(${frameName}-SUM(${used}),${places}),"")`,
    value: isKnown ? rounded(frame - (spent ?? 0) - (remaining ?? 0), places) : '',
  };
}

/** Whole months between last days, as `monthsBetween` counts them; only for real dates. */
function monthsFormula(row: NeedRow, formulas: Formulas): Live | null {
  const cells = numbersIn(formulas, row.deadline, row.newDeadline);
  const isRead = [row.deadline, row.newDeadline].every(({ kind }) => kind === 'value' || kind === 'empty');
  if (!cells || !isRead || cells.some(([value]) => value !== null && value < FIRST_DAY)) return null;
  const [[, from], [, to]] = cells;
  const [first, last] = [`MIN(${from},${to})`, `MAX(${from},${to})`];
  const months = `(YEAR(${last})-YEAR(${first}))*12+MONTH(${last})-MONTH(${first})-(DAY(${last})<MIN(DAY(${first}),DAY(EOMONTH(${last},0))))`;
  const [current, proposed] = [valueOf(row.deadline), valueOf(row.newDeadline)];
  return {
    formula: `=IF(COUNT(${from},${to})<2,"",SIGN(${to}-${from})*(${months}))`,
    value: current && proposed ? monthsBetween(current.last, proposed.last) : '',
  };
}

/** A number below it is a year, such as 2023, not a day. */
const FIRST_DAY = 10_000;

type Numbers<T extends readonly unknown[]> = { [K in keyof T]: readonly [number | null, string] };

/** The cells' numbers and names; null when one holds anything else, or there is no such column. */
function numbersIn<T extends readonly Reading<unknown>[]>(
  formulas: Formulas,
  ...readings: T
): Numbers<T> | null {
  const cells = readings.map((reading): readonly [number | null, string] | null => {
    const name = formulas.name(reading);
    const value = formulas.valueOf(reading);
    return name !== null && !isCellError(value) && (value === null || typeof value === 'number')
      ? [value, name]
      : null;
  });
  return isComplete<T>(cells) ? cells : null;
}

function isComplete<T extends readonly unknown[]>(
  cells: readonly (readonly [number | null, string] | null)[],
): cells is Numbers<T> & readonly (readonly [number | null, string])[] {
  return cells.every((one) => one !== null);
}

function sameUnit(formulas: Formulas, unit: MoneyUnit, ...readings: readonly Reading<unknown>[]): boolean {
  return readings.every((reading) => reading.kind !== 'absent' && formulas.unit(reading.at) === unit);
}

/** As Excel's ROUND: half away from zero, at the 15 digits that it counts with. */
function rounded(value: number, places: number): number {
  const scaled = Number((Math.abs(value) * 10 ** places).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** places || 0;
}

function leftOf(row: NeedRow): Money | null {
  const frame = valueOf(row.frame);
  const used = [row.spent, row.remaining];
  const amounts = used.flatMap((reading) => (reading.kind === 'value' ? [reading.value] : []));
  const isUnread = used.some(({ kind }) => kind === 'invalid' || kind === 'error');
  return frame === null || isUnread || amounts.length === 0 ? null : amounts.reduce(minus, frame);
}

/** Tenths of a per cent of the decided frames; null for a need that is not decided. */
function shareOf({ programme, result }: EnrichmentSource, row: NeedRow): number | null {
  const frame = valueOf(row.frame);
  const total = result.effect?.frames.before?.value ?? null;
  if (frame === null || total === null || total === 0 || !isDecided(programme, row, result.meeting.day))
    return null;
  return percentTenths(frame, total);
}

function stateOf({ result, texts }: EnrichmentSource, row: NeedRow): string {
  const id = valueOf(row.id);
  const own = result.findings.filter(({ need, at }) =>
    need === null || id === null ? at.sheet === row.at.sheet && at.row === row.at.row : need === id,
  );
  return texts.enrichment.state(countBySeverity(own));
}

const amountOf = (money: Money | null, unit: MoneyUnit): number | null =>
  money === null ? null : toUnit(money, unit);
const tenths = (value: number | null): number | null => (value === null ? null : value / 1000);
const constant = (value: number | string | null): OwnCellContent =>
  value === null ? EMPTY : { content: value, value };
