import type { IsoDate } from '../calendar/iso-date';
import { economyOf } from '../programme/meeting-date';
import type { CaseRow, Programme } from '../programme/programme';
import { valueOf } from '../programme/reading';
import type { Finding } from '../rules/finding';
import { fullAddress } from '../workbook/address';

/** What makes an amount one that cannot be summed. */
const DOUBTFUL_AMOUNT: readonly string[] = ['frame/amount-invalid', 'workbook/unit-suspect'];

/**
 * The findings that keep a case's memo from being made: errors about one of its needs, in its row of Saker, or in a
 * cell whose value would be printed (Møter), or in the headers that say what the columns are. Where a frame is changed,
 * the year's row of Økonomi and the sum of all frames are printed too, and no frame in the sum may be in doubt.
 */
export function blockingFor(
  programme: Programme,
  row: CaseRow,
  {
    findings,
    changesFrame,
    meeting,
  }: {
    readonly findings: readonly Finding[];
    readonly changesFrame: boolean;
    readonly meeting: IsoDate;
  },
): readonly Finding[] {
  const needs = new Set(valueOf(row.needs) ?? []);
  const economy = changesFrame ? economyOf(programme, meeting) : undefined;
  const rows = [row, ...(economy ? [economy] : []), ...programme.meetings].map(
    ({ at }) => `${at.row} ${at.sheet}`,
  );
  // A column that is missing or doubtful is reported at its table's header, and concerns every row.
  const headers = programme.tables
    .filter(({ kind }) => kind === 'needs' || kind === 'cases')
    .map(({ headerRow, sheet }) => `${headerRow} ${sheet}`);
  const printed = new Set([...rows, ...headers]);
  const summed = new Set(
    changesFrame
      ? programme.needs.flatMap(({ frame }) => (frame.kind === 'absent' ? [] : fullAddress(frame.at)))
      : [],
  );
  return findings.filter(
    ({ severity, rule, need, at }) =>
      severity === 'error' &&
      ((need !== null && needs.has(need)) ||
        printed.has(`${at.row} ${at.sheet}`) ||
        (DOUBTFUL_AMOUNT.includes(rule) && summed.has(fullAddress(at)))),
  );
}
