import type { CheckOptions } from './check-options';
import type { CaseSummary, CheckResult, MeetingSummary } from './check-result';
import { burnRate } from './frames/burn-rate';
import { hasChangeColumns } from './frames/change-columns';
import { changeSteps } from './frames/change-steps';
import { type ChangeOfNeed, frameChanges } from './frames/frame-changes';
import { frameHistories } from './frames/frame-history';
import { programmeEffect } from './frames/programme-effect';
import { blockingFor } from './papers/blocking';
import { meetingDate, meetingOfAllCases } from './programme/meeting-date';
import type { Programme } from './programme/programme';
import { missingKinds, tableSummary } from './programme/table-summary';
import { unreadSheets } from './programme/unread-sheets';
import { readNeedsQueue } from './programme/read-programme';
import { valueOf } from './programme/reading';
import type { NeedId } from './references/need-id';
import type { Finding } from './rules/finding';
import { isNeed } from './rules/facts';
import { RULES } from './rules/rules';
import { runRules } from './rules/run-rules';
import { partByAcknowledgement } from './settings/acknowledgements';
import { settingsFor } from './settings/settings-in-force';
import { contentAt } from './workbook/content';
import type { WorkbookSnapshot } from './workbook/snapshot';

/**
 * Reads and checks a workbook.
 * @throws {Fault} `no-needs-table` when no table in it is a needs queue
 */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions): CheckResult {
  const { settings, mistakes, sheetMistakes } = settingsFor(snapshot, options.settings ?? null);
  const programme = readNeedsQueue(snapshot, options);
  const meeting = meetingDate(programme, { given: options.meeting ?? null, today: options.today });
  const changes = frameChanges(programme, meeting.day);
  const all = runRules(RULES, snapshot, {
    programme,
    changes,
    meeting,
    settings,
    settingsMistakes: sheetMistakes,
  });
  const { open: findings, acknowledged } = partByAcknowledgement(all, settings.acknowledged, (at) =>
    contentAt(snapshot, at),
  );
  const listed = changes.map(({ change }) => change);
  const effect = programmeEffect(programme, listed, meeting.day);
  return {
    tables: programme.tables.map((table) => tableSummary(table, programme, snapshot)),
    unread: [
      ...programme.copies.map(({ table, of }) => ({
        table: tableSummary(table, programme, snapshot),
        copyOf: tableSummary(of, programme, snapshot),
      })),
      ...programme.skipped.map((table) => ({
        table: tableSummary(table, programme, snapshot),
        copyOf: null,
      })),
    ],
    unreadSheets: unreadSheets(snapshot, programme),
    missing: missingKinds(programme),
    needs: programme.needs.filter(isNeed).length,
    names: namesOf(programme),
    needRows: needRowsOf(programme),
    histories: frameHistories(programme, meeting.day),
    findings,
    acknowledged,
    changes: listed,
    hasChangeColumns: hasChangeColumns(programme),
    effect,
    steps: changeSteps(programme, listed, effect),
    burnRate: burnRate(programme, meeting.day),
    cases: programme.cases.flatMap((row) => caseSummary(programme, row, { changes, findings, options })),
    meeting,
    meetings: meetingsOf(programme.meetings),
    casesMeeting: casesMeetingOf(programme),
    settings,
    settingsMistakes: mistakes,
  };
}

function namesOf({ needs }: Programme): CheckResult['names'] {
  const names = new Map<NeedId, string>();
  for (const row of needs) {
    const id = valueOf(row.id);
    const name = valueOf(row.name);
    if (id !== null && name !== null && !names.has(id)) names.set(id, name);
  }
  return names;
}

function needRowsOf({ needs }: Programme): CheckResult['needRows'] {
  const sheets = new Map<string, Map<number, NeedId>>();
  for (const { id, at } of needs) {
    const need = valueOf(id);
    if (need === null) continue;
    const rows = sheets.get(at.sheet) ?? new Map<number, NeedId>();
    sheets.set(at.sheet, rows.set(at.row, need));
  }
  return sheets;
}

function casesMeetingOf(programme: Programme): MeetingSummary | null {
  const row = meetingOfAllCases(programme);
  return (row && meetingsOf([row])[0]) ?? null;
}

function meetingsOf(rows: Programme['meetings']): readonly MeetingSummary[] {
  const found = rows.flatMap((row) => {
    const day = valueOf(row.day);
    return day === null ? [] : [{ name: valueOf(row.id), day }];
  });
  return found
    .filter(({ day }, index) => found.findIndex((one) => one.day === day) === index)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function caseSummary(
  programme: Programme,
  row: Programme['cases'][number],
  {
    changes,
    findings,
    options,
  }: {
    readonly changes: readonly ChangeOfNeed[];
    readonly findings: readonly Finding[];
    readonly options: CheckOptions;
  },
): readonly CaseSummary[] {
  const number = valueOf(row.number);
  if (number === null) return [];
  const needs = valueOf(row.needs) ?? [];
  const own = changes.filter(({ change }) => needs.includes(change.need));
  const changesFrame = own.some(({ change }) => change.changesFrame);
  // The memo's own meeting decides which year of Økonomi it prints.
  const { day } = meetingDate(programme, {
    given: options.meeting ?? null,
    case: number,
    today: options.today,
  });
  const blocking = blockingFor(programme, row, { findings, changesFrame, meeting: day });
  return [
    { number, title: valueOf(row.title) ?? '', needs, at: row.at, blocking, hasChange: own.length > 0 },
  ];
}
