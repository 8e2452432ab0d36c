import type { CheckOptions } from '../check-options';
import type { MeetingDate } from '../check-result';
import { Fault } from '../fault';
import { meetingDate } from '../programme/meeting-date';
import { readNeedsQueue } from '../programme/read-programme';
import type { NeedId } from '../references/need-id';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { FrameChange, ProgrammeEffect } from './frame-change';
import { frameChanges } from './frame-changes';
import { programmeEffect } from './programme-effect';

/** The changes and what they do together to the programme's money. */
export interface FrameReport {
  readonly changes: readonly FrameChange[];
  readonly effect: ProgrammeEffect | null;
  readonly meeting: MeetingDate;
}

/**
 * Every proposed change, or with `only` the named ones: a what-if, in which the programme's figures follow these alone.
 * @throws {Fault} `no-needs-table`, or `need-without-change` when `only` names a need that proposes nothing
 */
export function frameReport(
  snapshot: WorkbookSnapshot,
  options: CheckOptions & { readonly only?: readonly NeedId[] },
): FrameReport {
  const programme = readNeedsQueue(snapshot, options);
  const meeting = meetingDate(programme, { given: options.meeting ?? null, today: options.today });
  const all = frameChanges(programme, meeting.day).map(({ change }) => change);
  const changes = options.only ? picked(all, options.only) : all;
  return { changes, effect: programmeEffect(programme, changes, meeting.day), meeting };
}

function picked(changes: readonly FrameChange[], only: readonly NeedId[]): readonly FrameChange[] {
  const known = changes.map(({ need }) => need);
  const missing = only.find((id) => !known.includes(id));
  if (missing !== undefined) throw new Fault({ code: 'need-without-change', need: missing, known });
  return changes.filter(({ need }) => only.includes(need));
}
