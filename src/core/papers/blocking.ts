import type { CaseRow, Programme } from '../programme/programme';
import { valueOf } from '../programme/reading';
import type { Finding } from '../rules/finding';

/**
 * The findings that keep a case's memo from being made: errors about one of its needs, in its row of Saker, or in a
 * cell whose value would be printed (Økonomi, Møter), or in the headers that say what the columns are.
 */
export function blockingFor(
  programme: Programme,
  row: CaseRow,
  findings: readonly Finding[],
): readonly Finding[] {
  const needs = new Set(valueOf(row.needs) ?? []);
  const rows = [row, ...programme.economy, ...programme.meetings].map(({ at }) => `${at.row} ${at.sheet}`);
  // A column that is missing or doubtful is reported at its table's header, and concerns every row.
  const headers = programme.tables
    .filter(({ kind }) => kind === 'needs' || kind === 'cases')
    .map(({ headerRow, sheet }) => `${headerRow} ${sheet}`);
  const printed = new Set([...rows, ...headers]);
  return findings.filter(
    ({ severity, need, at }) =>
      severity === 'error' && ((need !== null && needs.has(need)) || printed.has(`${at.row} ${at.sheet}`)),
  );
}
