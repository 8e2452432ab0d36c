import { isDecidedInRow } from '../../frames/decided';
import { parsePeriod } from '../../calendar/parse-period';
import type { IsoDate } from '../../calendar/iso-date';
import type { NeedRow, Programme } from '../../programme/programme';
import { valueOf } from '../../programme/reading';
import { parseCaseNumber } from '../../references/case-number';
import type { Phase } from '../../vocabulary/terms';
import { PHASES } from '../../vocabulary/phases';
import { canonicalWord } from '../../vocabulary/vocabulary';
import type { CellAddress } from '../../workbook/address';
import { cellData, termData } from '../data';
import { defineRule } from '../define-rule';

/** The phases before execution is decided. */
const BEFORE_EXECUTION: readonly (Phase | null)[] = ['proposed', 'toMaturing', 'maturing', 'toDecision'];

/**
 * The log or the row says that execution is decided, the phase that it is not. The fix writes the phase that the
 * decision implies.
 */
export const phaseConflict = defineRule({
  id: 'process/phase-conflict',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, meeting, language, edit }) {
    for (const row of programme.needs) {
      const need = valueOf(row.id);
      if (need === null || row.phase.kind !== 'value' || !BEFORE_EXECUTION.includes(row.phase.value))
        continue;
      const decided =
        decisionInLog(programme, need, meeting.day) ?? decisionInRow(programme, row, meeting.day);
      if (!decided) continue;
      const { at, value } = row.phase;
      yield {
        at,
        need,
        message: 'decided',
        data: {
          phase: termData(PHASES, value),
          expected: termData(PHASES, 'executing'),
          decision: cellData(decided),
        },
        edits: [edit(at, canonicalWord(PHASES, 'executing', language))],
      };
    }
  },
});

function decisionInLog({ resolutions }: Programme, need: number, meeting: IsoDate): CellAddress | null {
  const decision = resolutions.find(
    ({ type, needs, day }) =>
      valueOf(type) === 'execution' &&
      (valueOf(needs) ?? []).includes(need) &&
      (valueOf(day) ?? meeting) < meeting,
  );
  return decision?.at ?? null;
}

/** Only a case that is not at hand, or a day before the meeting, tells of a decision that has been made. */
function decisionInRow({ cases }: Programme, row: NeedRow, meeting: IsoDate): CellAddress | null {
  const { executionDecision } = row;
  if (executionDecision.kind !== 'value' || !isDecidedInRow(row)) return null;
  const numbers = caseNumbersIn(executionDecision.value);
  const atHand = new Set(cases.map(({ number }) => valueOf(number)));
  if (numbers.some((number) => atHand.has(number))) return null;
  const period = parsePeriod(executionDecision.value, null);
  const isPast = period.kind === 'period' ? period.period.last < meeting : numbers.length > 0;
  return isPast ? executionDecision.at : null;
}

/** `Sak 9/21, 10.11.2021` names case 9/21. */
function caseNumbersIn(text: string): readonly string[] {
  return (text.match(/(?<![\d./-])\d{1,3}(?: ?- ?\d{1,3})? ?\/ ?\d{2,4}(?!\d)/gu) ?? []).flatMap((part) => {
    const parsed = parseCaseNumber(part);
    return parsed.kind === 'case' ? [parsed.number] : [];
  });
}
