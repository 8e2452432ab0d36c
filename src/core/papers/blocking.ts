import type { CaseRow, Programme } from '../programme/programme';
import { valueOf } from '../programme/reading';
import type { Finding } from '../rules/finding';
import { fullAddress } from '../workbook/address';

/** What makes an amount one that cannot be summed. */
const DOUBTFUL_AMOUNT: readonly string[] = ['frame/amount-invalid', 'workbook/unit-suspect'];

/**
 * The findings that keep a case's memo from being made: errors about one of its needs, in its row of Saker, or in a
 * cell whose value would be printed (Økonomi, Møter), or in the headers that say what the columns are. Where a frame is
 * changed, the sum of all frames is printed too, and no frame in it may be in doubt.
 */
export function blockingFor(
  programme: Programme,
  row: CaseRow,
  { findings, hasChange }: { readonly findings: readonly Finding[]; readonly hasChange: boolean },
): readonly Finding[] {
  const needs = new Set(valueOf(row.needs) ?? []);
  const rows = [row, ...programme.economy, ...programme.meetings].map(({ at }) => `${at.row} ${at.sheet}`);
  // A column that is missing or doubtful is reported at its table's header, and concerns every row.
  const headers = programme.tables
    .filter(({ kind }) => kind === 'needs' || kind === 'cases')
    .map(({ headerRow, sheet }) => `${headerRow} ${sheet}`);
  const printed = new Set([...rows, ...headers]);
  const summed = new Set(
    hasChange
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
