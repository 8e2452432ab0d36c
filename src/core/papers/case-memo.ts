import type { IsoDate } from '../calendar/iso-date';
import type { CheckOptions } from '../check-options';
import { Fault } from '../fault';
import { changeSteps, type ChangeStep } from '../frames/change-steps';
import type { FrameChange, ProgrammeEffect } from '../frames/frame-change';
import { type ChangeOfNeed, frameChanges } from '../frames/frame-changes';
import { programmeEffect } from '../frames/programme-effect';
import { decimalsToAddUp } from '../money/format-money';
import type { Money } from '../money/money';
import { findCase, meetingDate, meetingOfCase } from '../programme/meeting-date';
import type { CaseRow, Programme } from '../programme/programme';
import { readNeedsQueue } from '../programme/read-programme';
import { valueOf } from '../programme/reading';
import type { CaseNumber } from '../references/case-number';
import type { NeedId } from '../references/need-id';
import { settingsFor } from '../settings/settings-in-force';
import { splitList, splitPoints } from '../text/points';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { figureOf, textFrom } from './figure';
import { meetingHead } from './meeting-head';
import type { CaseHead, CaseMemo, EarlierResolution, MemoNeed, MemoProgramme } from './memo-data';
import { memoKindOf } from './memo-kind';
import { memoNeed } from './memo-need';

/**
 * Everything the memo of one case says, each figure with the cells it came from. The programme's figures are before and
 * after the changes of this case alone.
 * @throws {Fault} `no-needs-table`, `case-unknown`
 */
export function caseMemo(snapshot: WorkbookSnapshot, asked: string, options: CheckOptions): CaseMemo {
  const programme = readNeedsQueue(snapshot, options);
  const row = caseAsked(programme, asked);
  const number = valueOf(row.number) ?? asked;
  const given = options.meeting ?? null;
  const meeting = meetingDate(programme, { given, case: number, today: options.today });
  const needIds = valueOf(row.needs) ?? [];
  const all = frameChanges(programme, meeting.day);
  const changes = all.filter(({ change }) => needIds.includes(change.need));
  const effect = programmeEffect(
    programme,
    changes.map(({ change }) => change),
    meeting.day,
  );
  const order = agendaOrder(programme, all, meeting.day);
  const needs = needsOf(programme, needIds, all, { meeting: meeting.day, steps: order.steps });
  const money = effect && { ...memoProgramme(effect), availableInOrder: inOrder(order, needIds, effect) };
  return {
    kind: memoKindOf({ hasChange: changes.length > 0, needs: needIds }),
    case: caseHead(row, number),
    meeting: meetingHead(
      meetingOfCase(programme, number),
      meeting.day,
      valueOf(row.meeting),
      meeting.from !== 'today',
    ),
    proposedResolution: pointsOf(row, 'case.resolution'),
    needs,
    programme: money,
    earlierResolutions: earlierResolutions(programme, needIds, meeting.day),
    priceLevel: settingsFor(snapshot, options.settings ?? null).settings.priceLevel,
    decimals: decimalsToAddUp(amountsIn(needs, money)),
  };
}

function caseAsked(programme: Programme, asked: string): CaseRow {
  const parsed = programme.numbering.parse(asked);
  const row = parsed.kind === 'case' ? findCase(programme, parsed.number) : undefined;
  if (row) return row;
  const known = programme.cases.flatMap(({ number }) => valueOf(number) ?? []);
  throw new Fault({ code: 'case-unknown', case: asked, known });
}

export function caseHead(row: CaseRow, number: CaseNumber, field = 'case'): CaseHead {
  const { attachments } = row;
  const cells = attachments.kind === 'absent' ? [] : [attachments.at];
  return {
    number,
    title: textFrom(`${field}.title`, row.title),
    types: valueOf(row.type) ?? [],
    responsible: textFrom(`${field}.owner`, row.responsible),
    archiveNumber: textFrom(`${field}.archiveNumber`, row.archiveNumber),
    exemption: textFrom(`${field}.exemption`, row.exemption),
    attachments: splitList(valueOf(attachments) ?? '').map((value, index) => ({
      field: `${field}.attachment.${index + 1}`,
      value,
      cells,
    })),
  };
}

/** The numbered points of a case's proposed resolution. */
export function pointsOf({ proposedResolution }: CaseRow, field: string): CaseMemo['proposedResolution'] {
  if (proposedResolution.kind !== 'value') return [];
  const { value, at } = proposedResolution;
  return splitPoints(value).map((point, index) => ({
    field: `${field}.${index + 1}`,
    value: point,
    cells: [at],
  }));
}

/** The case's needs in its own order: those that change something, else those the queue has. */
function needsOf(
  programme: Programme,
  ids: readonly NeedId[],
  changes: readonly ChangeOfNeed[],
  { meeting, steps }: { readonly meeting: IsoDate; readonly steps: readonly ChangeStep[] },
): readonly MemoNeed[] {
  return ids.flatMap((id) => {
    const row = programme.needs.find((need) => valueOf(need.id) === id);
    if (!row) return [];
    const change = changes.find((one) => one.change.need === id)?.change ?? null;
    // Of a change of time alone nothing is said of money, and faults in Økonomi do not hold it back.
    const step = change?.changesFrame ? steps.find(({ need }) => need === id) : undefined;
    return [memoNeed(programme, row, change, { meeting, availableAfter: step?.availableAfter ?? null })];
  });
}

interface AgendaOrder {
  readonly steps: readonly ChangeStep[];
  readonly changes: readonly FrameChange[];
}

/** What all changes of the workbook leave, one after the other. */
function agendaOrder(programme: Programme, all: readonly ChangeOfNeed[], meeting: IsoDate): AgendaOrder {
  const changes = all.map(({ change }) => change);
  return { changes, steps: changeSteps(programme, changes, programmeEffect(programme, changes, meeting)) };
}

function inOrder(
  { steps, changes }: AgendaOrder,
  needs: readonly NeedId[],
  { available }: ProgrammeEffect,
): MemoProgramme['availableInOrder'] {
  const last = steps.findLastIndex(({ need }) => needs.includes(need));
  const value = steps[last]?.availableAfter ?? null;
  if (value === null || value === available.after?.value) return null;
  const before = steps.slice(0, last + 1).map(({ need }) => need);
  const cells = changes.flatMap(({ need, change }) => (before.includes(need) ? (change?.cells ?? []) : []));
  return {
    field: 'programme.availableInOrder',
    value,
    cells: [...(available.before?.cells ?? []), ...cells],
  };
}

export function memoProgramme(effect: ProgrammeEffect): MemoProgramme {
  const { year, allocation, spent, remaining, frames, forecast, available, countedBefore, carriedOver } =
    effect;
  return {
    year,
    allocation: figureOf('programme.allocation', allocation),
    spent: figureOf('programme.spent', spent),
    remaining: figureOf('programme.remaining', remaining),
    framesBefore: figureOf('programme.frames.before', frames.before),
    framesAfter: figureOf('programme.frames.after', frames.after),
    forecastBefore: figureOf('programme.forecast.before', forecast.before),
    forecastAfter: figureOf('programme.forecast.after', forecast.after),
    availableBefore: figureOf('programme.available.before', available.before),
    availableAfter: figureOf('programme.available.after', available.after),
    countedBefore: figureOf('programme.countedBefore', countedBefore),
    carriedOver: figureOf('programme.carriedOver', carriedOver),
    countsCarriedOver: effect.countsCarriedOver,
    availableInOrder: null,
  };
}

/** What the board decided on these needs before this meeting, oldest first. */
function earlierResolutions(
  programme: Programme,
  needIds: readonly NeedId[],
  meeting: IsoDate,
): readonly EarlierResolution[] {
  return programme.resolutions
    .flatMap((row) => {
      const needs = (valueOf(row.needs) ?? []).filter((id) => needIds.includes(id));
      const day = valueOf(row.day);
      return needs.length === 0 || (day !== null && day >= meeting) ? [] : [{ row, needs, day }];
    })
    .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
    .map(({ row, needs, day }, index) => ({
      day:
        day === null
          ? null
          : {
              field: `earlier.${index + 1}.day`,
              value: day,
              cells: row.day.kind === 'value' ? [row.day.at] : [],
            },
      case: valueOf(row.case),
      needs,
      text: textFrom(`earlier.${index + 1}.text`, row.text),
    }));
}

function amountsIn(needs: readonly MemoNeed[], money: MemoProgramme | null): readonly Money[] {
  const ofNeeds = needs.flatMap(({ current, change, proposed, frame, history, runningCosts }) => [
    ...[current, change, proposed, frame, 'isYearly' in runningCosts ? runningCosts : null],
    ...history.map((step) => step.frame),
  ]);
  const ofProgramme = money
    ? [
        money.allocation,
        money.spent,
        money.remaining,
        money.framesBefore,
        money.framesAfter,
        money.forecastBefore,
        money.forecastAfter,
        money.availableBefore,
        money.availableAfter,
        money.countedBefore,
        money.carriedOver,
        money.availableInOrder,
      ]
    : [];
  return [...ofNeeds, ...ofProgramme].flatMap((amount) => amount?.value ?? []);
}
