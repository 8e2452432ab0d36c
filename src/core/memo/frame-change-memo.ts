import type { IsoDate } from '../calendar/iso-date';
import type { CheckOptions } from '../check-options';
import { Fault } from '../fault';
import type { FrameChange, ProgrammeEffect, Traced } from '../frames/frame-change';
import { type ChangeOfNeed, frameChanges } from '../frames/frame-changes';
import { frameHistory } from '../frames/frame-history';
import { programmeEffect } from '../frames/programme-effect';
import { decimalsToAddUp } from '../money/format-money';
import type { Money } from '../money/money';
import { findCase, meetingDate, meetingOfCase } from '../programme/meeting-date';
import type { CaseRow, Programme } from '../programme/programme';
import { readNeedsQueue } from '../programme/read-programme';
import { type Reading, valueOf } from '../programme/reading';
import type { CaseNumber } from '../references/case-number';
import { splitList, splitPoints } from '../text/points';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { EarlierResolution, Figure, FrameChangeMemo, MemoNeed, MemoProgramme } from './memo-data';

/**
 * Everything the memo Saksfremlegg, rammeendring says of one case, each figure with the cells it came from. The
 * programme's figures are before and after the changes of this case alone.
 * @throws {Fault} `no-needs-table`, `case-unknown`, or `case-without-change` when no need of the case has a change
 */
export function frameChangeMemo(
  snapshot: WorkbookSnapshot,
  asked: string,
  options: CheckOptions,
): FrameChangeMemo {
  const programme = readNeedsQueue(snapshot, options);
  const row = caseAsked(programme, asked);
  const number = valueOf(row.number) ?? asked;
  const given = options.meeting ?? null;
  const meeting = meetingDate(programme, { given, case: number, today: options.today });
  const needIds = valueOf(row.needs) ?? [];
  const changes = frameChanges(programme, meeting.day).filter(({ change }) => needIds.includes(change.need));
  if (changes.length === 0) throw new Fault({ code: 'case-without-change', case: number });
  const needs = changes.map((change) => memoNeed(programme, change, meeting.day));
  const effect = programmeEffect(
    programme,
    changes.map(({ change }) => change),
    meeting.day,
  );
  const money = effect && memoProgramme(effect);
  const meetingRow = meetingOfCase(programme, number);
  const resolution = valueOf(row.proposedResolution);
  return {
    case: caseHead(row, number),
    meeting: {
      id: (meetingRow && valueOf(meetingRow.id)) ?? valueOf(row.meeting),
      body: (meetingRow && valueOf(meetingRow.body)) ?? null,
      date: meeting.day,
    },
    proposedResolution: resolution === null ? [] : splitPoints(resolution),
    needs,
    programme: money,
    earlierResolutions: earlierResolutions(programme, needIds, meeting.day),
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

function caseHead(row: CaseRow, number: CaseNumber): FrameChangeMemo['case'] {
  return {
    number,
    title: valueOf(row.title) ?? '',
    types: valueOf(row.type) ?? [],
    responsible: valueOf(row.responsible),
    archiveNumber: valueOf(row.archiveNumber),
    exemption: valueOf(row.exemption),
    attachments: splitList(valueOf(row.attachments) ?? ''),
  };
}

function memoNeed(programme: Programme, { row, change }: ChangeOfNeed, meeting: IsoDate): MemoNeed {
  const name = (part: string): string => `need.${change.need}.${part}`;
  const percentCells = [...(change.change?.cells ?? []), ...(change.current?.cells ?? [])];
  return {
    id: change.need,
    name: change.name,
    current: figure(name('current'), change.current),
    change: figure(name('change'), change.change),
    proposed: figure(name('proposed'), change.proposed),
    percentTenths:
      change.percentTenths === null
        ? null
        : { field: name('percent'), value: change.percentTenths, cells: [...new Set(percentCells)] },
    deadlineFrom: figure(name('deadlineFrom'), change.deadlineFrom),
    deadlineTo: figure(name('deadlineTo'), change.deadlineTo),
    months: months(name('months'), change),
    cap:
      row.cap.kind === 'value'
        ? {
            field: name('cap'),
            value: row.cap.value.money,
            cells: [row.cap.at],
            inclusive: row.cap.value.inclusive,
          }
        : null,
    background: valueOf(row.background),
    reason: valueOf(row.reason),
    consequence: valueOf(row.consequence),
    consequenceYes: valueOf(row.consequenceYes),
    consequenceNo: valueOf(row.consequenceNo),
    needsGroup: needsGroup(name('needsGroup'), row.needsGroup),
    recommendation: valueOf(row.recommendation),
    runningCosts: valueOf(row.runningCosts),
    funding: (valueOf(row.funding) ?? []).map(({ source, amount }) => ({
      source,
      amount:
        amount === null || row.funding.kind !== 'value'
          ? null
          : { field: name(`funding.${source}`), value: amount, cells: [row.funding.at] },
    })),
    history: frameHistory(programme, change.need, meeting).map(({ day, case: number, frame, at }, index) => ({
      day,
      case: number,
      frame: { field: name(`history.${index + 1}`), value: frame, cells: [at] },
    })),
  };
}

function months(field: string, change: FrameChange): Figure<number> | null {
  if (change.months === null || !change.deadlineFrom || !change.deadlineTo) return null;
  return { field, value: change.months, cells: [...change.deadlineFrom.cells, ...change.deadlineTo.cells] };
}

function needsGroup(field: string, reading: Reading<IsoDate>): MemoNeed['needsGroup'] {
  if (reading.kind === 'value') return { field, value: reading.value, cells: [reading.at] };
  return reading.kind === 'invalid' ? reading.text : null;
}

function memoProgramme(effect: ProgrammeEffect): MemoProgramme {
  const { year, allocation, spent, remaining, frames, forecast, available } = effect;
  return {
    year,
    allocation: figure('programme.allocation', allocation),
    spent: figure('programme.spent', spent),
    remaining: figure('programme.remaining', remaining),
    framesBefore: figure('programme.frames.before', frames.before),
    framesAfter: figure('programme.frames.after', frames.after),
    forecastBefore: figure('programme.forecast.before', forecast.before),
    forecastAfter: figure('programme.forecast.after', forecast.after),
    availableBefore: figure('programme.available.before', available.before),
    availableAfter: figure('programme.available.after', available.after),
  };
}

function figure<T>(field: string, traced: Traced<T> | null): Figure<T> | null {
  return traced && { field, ...traced };
}

/** What the board decided on these needs before this meeting, oldest first. */
function earlierResolutions(
  programme: Programme,
  needIds: readonly number[],
  meeting: IsoDate,
): readonly EarlierResolution[] {
  return programme.resolutions
    .flatMap((row) => {
      const needs = (valueOf(row.needs) ?? []).filter((id) => needIds.includes(id));
      const day = valueOf(row.day);
      if (needs.length === 0 || (day !== null && day >= meeting)) return [];
      return [{ day, case: valueOf(row.case), needs, text: valueOf(row.text) ?? '' }];
    })
    .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
}

function amountsIn(needs: readonly MemoNeed[], money: MemoProgramme | null): readonly Money[] {
  const ofNeeds = needs.flatMap(({ current, change, proposed }) => [current, change, proposed]);
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
      ]
    : [];
  return [...ofNeeds, ...ofProgramme].flatMap((amount) => amount?.value ?? []);
}
