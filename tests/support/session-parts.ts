import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { isoDate } from '../../src/core/calendar/days';
import { checkWorkbook } from '../../src/core/check';
import { changeSettings } from '../../src/core/settings/change-settings';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readWorkbook, toSnapshot } from '../../src/xlsx';
import { type Session } from '../../src/taskpane/session/session';
import type { MadeFile, SessionParts } from '../../src/taskpane/session/session-parts';
import { workbookDouble } from '../../src/taskpane/testing/workbook-double';

const today = isoDate(2022, 6, 1);

export const SAMPLE = toSnapshot(
  readWorkbook(new Uint8Array(readFileSync('assets/sample.xlsx')), 'sample.xlsx'),
);

export const MEMO: MadeFile = { fileName: '17-22.docx', file: new Blob(['memo']) };

/** The parts of a session, real but for the documents and what is added to the workbook, which is the sample. */
export function sessionParts() {
  return {
    workbook: workbookDouble(SAMPLE),
    check: (snapshot: WorkbookSnapshot) => {
      if (!today) throw new Error('no day');
      return Promise.resolve().then(() => checkWorkbook(snapshot, { today }));
    },
    makeMemo: jest.fn<SessionParts['makeMemo']>().mockResolvedValue(MEMO),
    planEnrichment: jest.fn<SessionParts['planEnrichment']>().mockResolvedValue({
      plan: { columns: [], formats: null, sheets: [], marks: [] },
      present: { sheets: ['Kontroll'], columns: [] },
      hasUnwanted: false,
    }),
    planWhatIf: (snapshot, whatIf) =>
      Promise.resolve({ edits: [], left: [...whatIf.keys()].slice(snapshot.sheets.length) }),
    pointedTable: (_snapshot, { sheet, row }, kind) => Promise.resolve({ kind, sheet, row, headers: [] }),
    changeSettings: (json, change) => Promise.resolve().then(() => changeSettings(json, change)),
    keepWritten: jest.fn<SessionParts['keepWritten']>(),
    newWorkbook: () => Promise.resolve(new Uint8Array([80, 75])),
  } satisfies SessionParts;
}

/** What a session tells of beside its result: what it is of, and its code. */
export function noticesOf(session: Session): Readonly<Record<string, string>> {
  return Object.fromEntries(session.state().notices.map(({ of, problem }) => [of, problem.code]));
}
