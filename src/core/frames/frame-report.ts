import type { CheckOptions } from '../check-options';
import type { MeetingDate } from '../check-result';
import { Fault } from '../fault';
import { meetingDate } from '../programme/meeting-date';
import { readNeedsQueue } from '../programme/read-programme';
import type { NeedId } from '../references/need-id';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { hasChangeColumns } from './change-columns';
import type { FrameChange, ProgrammeEffect } from './frame-change';
import { frameChanges } from './frame-changes';
import type { Money } from '../money/money';
import { programmeEffect } from './programme-effect';
import { triedOut } from './what-if';

/** The changes and what they do together to the programme's money. */
export interface FrameReport {
  readonly changes: readonly FrameChange[];
  readonly effect: ProgrammeEffect | null;
  readonly meeting: MeetingDate;
  /** Whether a change could stand in any column that is read. */
  readonly hasChangeColumns: boolean;
}

/**
 * Every proposed change, or with `only` the named ones and with `frames` others than the workbook's: a what-if, in which
 * the programme's figures follow.
 * @throws {Fault} `no-needs-table`, or `need-without-change` for a named need that proposes nothing, or no new frame
 */
export function frameReport(
  snapshot: WorkbookSnapshot,
  options: CheckOptions & {
    readonly only?: readonly NeedId[];
    readonly frames?: ReadonlyMap<NeedId, Money>;
  },
): FrameReport {
  const programme = readNeedsQueue(snapshot, options);
  const meeting = meetingDate(programme, { given: options.meeting ?? null, today: options.today });
  const all = frameChanges(programme, meeting.day).map(({ change }) => change);
  const chosen = options.only ? picked(all, options.only) : all;
  const frames = options.frames ?? new Map<NeedId, Money>();
  picked(
    chosen.filter(({ changesFrame }) => changesFrame),
    [...frames.keys()],
  );
  const whatIf = new Map(
    Array.from(frames, ([need, proposed]) => [need, { kind: 'frame', proposed }] as const),
  );
  const effect = programmeEffect(programme, chosen, meeting.day);
  return {
    ...triedOut({ changes: chosen, steps: [], effect }, whatIf),
    meeting,
    hasChangeColumns: hasChangeColumns(programme),
  };
}

function picked(changes: readonly FrameChange[], only: readonly NeedId[]): readonly FrameChange[] {
  const known = changes.map(({ need }) => need);
  const missing = only.find((id) => !known.includes(id));
  if (missing !== undefined) throw new Fault({ code: 'need-without-change', need: missing, known });
  return changes.filter(({ need }) => only.includes(need));
}
