import type { IsoDate, Period } from '../calendar/iso-date';
import type { CheckOptions } from '../check-options';
import { burnRate } from '../frames/burn-rate';
import { programmeEffect } from '../frames/programme-effect';
import { decimalsToAddUp } from '../money/format-money';
import type { Money } from '../money/money';
import { economyOf, meetingDate } from '../programme/meeting-date';
import type { MilestoneRow, NeedRow, Programme, RiskRow } from '../programme/programme';
import { readNeedsQueue } from '../programme/read-programme';
import { valueOf } from '../programme/reading';
import type { NeedId } from '../references/need-id';
import { isClosed, isNeed } from '../rules/facts';
import { settingsFor } from '../settings/settings-in-force';
import { normaliseText } from '../text/normalise';
import type { Phase } from '../vocabulary/terms';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { memoProgramme } from './case-memo';
import { type CellText, type Figure, figureFrom, textFrom } from './figure';
import { type MeetingHead, meetingHead, meetingOn } from './meeting-head';
import type { MemoProgramme } from './memo-data';

/** What the report on status and money (Status og økonomi) says. */
export interface StatusReport {
  readonly kind: 'status';
  readonly meeting: MeetingHead;
  /** As the workbook has it now, with no change made: before and after are alike. */
  readonly programme: MemoProgramme | null;
  readonly spentAsOf: Figure<IsoDate> | null;
  readonly carriedOver: Figure<Money> | null;
  readonly steeringFrame: Figure<Money> | null;
  readonly perMonth: Figure<Money> | null;
  /** The month in which the allocation is used up at that rate. */
  readonly runsOut: Figure<Period> | null;
  /** In the order in which the areas first stand in the queue. */
  readonly areas: readonly { readonly name: string | null; readonly needs: readonly StatusNeed[] }[];
  readonly overdue: readonly StatusNeed[];
  readonly milestones: readonly StatusMilestone[];
  readonly risks: readonly StatusRisk[];
  readonly priceLevel: string | null;
  readonly decimals: number;
}

export interface StatusNeed {
  readonly id: NeedId;
  readonly name: CellText;
  readonly owner: CellText;
  readonly phase: Phase | null;
  readonly frame: Figure<Money> | null;
  readonly spent: Figure<Money> | null;
  readonly remaining: Figure<Money> | null;
  readonly deadline: Figure<Period> | CellText;
  readonly status: CellText;
}

export interface StatusMilestone {
  readonly id: CellText;
  readonly day: Figure<Period> | CellText;
  readonly result: CellText;
  readonly consideredBy: CellText;
}

export interface StatusRisk {
  readonly id: CellText;
  readonly description: CellText;
  readonly level: CellText;
  readonly trend: CellText;
  readonly measure: CellText;
  readonly owner: CellText;
}

/** @throws {Fault} `no-needs-table` */
export function statusReport(snapshot: WorkbookSnapshot, options: CheckOptions): StatusReport {
  const programme = readNeedsQueue(snapshot, options);
  const { day } = meetingDate(programme, { given: options.meeting ?? null, today: options.today });
  const economy = economyOf(programme, day);
  const effect = programmeEffect(programme, [], day);
  const money = effect && memoProgramme(effect);
  const needs = programme.needs.filter(isNeed);
  const statusNeeds = needs.map(statusNeed);
  const burn = burnRate(programme, day);
  const burnCells = [economy?.spent, economy?.spentAsOf].flatMap((one) =>
    one?.kind === 'value' ? [one.at] : [],
  );
  return {
    kind: 'status',
    meeting: meetingHead(meetingOn(programme, day), day, null),
    programme: money,
    spentAsOf: economy ? figureFrom('programme.spentAsOf', economy.spentAsOf) : null,
    carriedOver: economy ? figureFrom('programme.carriedOver', economy.carriedOver) : null,
    steeringFrame: economy ? figureFrom('programme.steeringFrame', economy.steeringFrame) : null,
    perMonth: burn && { field: 'programme.perMonth', value: burn.perMonth, cells: burnCells },
    runsOut: burn?.runsOut ? { field: 'programme.runsOut', value: burn.runsOut, cells: burnCells } : null,
    areas: byArea(needs, statusNeeds),
    overdue: needs.flatMap((row, index) => (isOverdue(row, day) ? (statusNeeds[index] ?? []) : [])),
    milestones: programme.milestones.map(milestone),
    risks: programme.risks.filter(({ description }) => valueOf(description) !== null).map(risk),
    priceLevel: settingsFor(snapshot, options.settings ?? null).settings.priceLevel,
    decimals: decimalsToAddUp(amountsIn(programme, statusNeeds, money)),
  };
}

function statusNeed(row: NeedRow): StatusNeed {
  const id = valueOf(row.id) ?? 0;
  const name = (part: string): string => `need.${id}.${part}`;
  return {
    id,
    name: textFrom(name('name'), row.name),
    owner: textFrom(name('owner'), row.owner),
    phase: valueOf(row.phase),
    frame: figureFrom(name('frame'), row.frame),
    spent: figureFrom(name('spent'), row.spent),
    remaining: figureFrom(name('remaining'), row.remaining),
    deadline: periodOrText(name('deadline'), row.deadline),
    status: textFrom(name('status'), row.status),
  };
}

/** A period, or the text where there is none in the cell. */
export function periodOrText(field: string, reading: NeedRow['deadline']): Figure<Period> | CellText {
  return (
    figureFrom(field, reading) ?? {
      field,
      value: reading.kind === 'invalid' ? reading.text : null,
      cells: reading.kind === 'absent' ? [] : [reading.at],
    }
  );
}

function byArea(rows: readonly NeedRow[], needs: readonly StatusNeed[]): StatusReport['areas'] {
  const areas = new Map<string, { name: string | null; needs: StatusNeed[] }>();
  rows.forEach((row, index) => {
    const name = valueOf(row.area);
    const key = normaliseText(name ?? '');
    const area = areas.get(key) ?? { name, needs: [] };
    const need = needs[index];
    if (need) area.needs.push(need);
    areas.set(key, area);
  });
  return [...areas.values()];
}

/** As `schedule/overdue` has it, whether or not a new deadline is proposed. */
function isOverdue(row: NeedRow, day: IsoDate): boolean {
  const deadline = valueOf(row.deadline);
  return deadline !== null && deadline.last < day && valueOf(row.phase) !== null && !isClosed(row);
}

function milestone(row: MilestoneRow, index: number): StatusMilestone {
  const name = (part: string): string => `milestone.${index + 1}.${part}`;
  return {
    id: textFrom(name('id'), row.id),
    day: periodOrText(name('day'), row.day),
    result: textFrom(name('result'), row.result),
    consideredBy: textFrom(name('consideredBy'), row.consideredBy),
  };
}

function risk(row: RiskRow, index: number): StatusRisk {
  const name = (part: string): string => `risk.${index + 1}.${part}`;
  return {
    id: textFrom(name('id'), row.id),
    description: textFrom(name('description'), row.description),
    level: textFrom(name('level'), row.level),
    trend: textFrom(name('trend'), row.trend),
    measure: textFrom(name('measure'), row.measure),
    owner: textFrom(name('owner'), row.owner),
  };
}

function amountsIn(
  programme: Programme,
  needs: readonly StatusNeed[],
  money: MemoProgramme | null,
): readonly Money[] {
  const ofNeeds = needs.flatMap(({ frame, spent, remaining }) => [frame, spent, remaining]);
  const ofProgramme = money
    ? [money.allocation, money.spent, money.remaining, money.framesBefore, money.forecastBefore]
    : [];
  const stated = programme.economy.flatMap((row) => [valueOf(row.carriedOver), valueOf(row.steeringFrame)]);
  return [...[...ofNeeds, ...ofProgramme].map((amount) => amount?.value), ...stated].flatMap(
    (amount) => amount ?? [],
  );
}
