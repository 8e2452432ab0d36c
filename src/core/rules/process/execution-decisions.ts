import { parsePeriod } from '../../calendar/parse-period';
import type { IsoDate } from '../../calendar/iso-date';
import { isDecidedInRow } from '../../frames/decided';
import type { NeedRow, Programme } from '../../programme/programme';
import { valueOf } from '../../programme/reading';
import { resolutionsNaming } from '../../programme/resolutions-of';
import type { CaseNumbering } from '../../references/case-numbering';
import type { NeedId } from '../../references/need-id';
import type { Phase } from '../../vocabulary/terms';
import type { CellAddress } from '../../workbook/address';

/** The phases before execution is decided. */
const BEFORE_EXECUTION: readonly (Phase | null)[] = ['proposed', 'toMaturing', 'maturing', 'toDecision'];

/** The cell that says execution was decided before the meeting, of a need whose phase says that it is not. */
export function decisionAgainstPhase(
  programme: Programme,
  row: NeedRow,
  meeting: IsoDate,
): CellAddress | null {
  const need = valueOf(row.id);
  const phase = valueOf(row.phase);
  if (need === null || phase === null || !BEFORE_EXECUTION.includes(phase)) return null;
  return decisionInLog(programme, need, meeting) ?? decisionInRow(programme, row, meeting);
}

function decisionInLog(programme: Programme, need: NeedId, meeting: IsoDate): CellAddress | null {
  const decision = resolutionsNaming(programme, need).find(
    ({ type, day }) => valueOf(type) === 'execution' && (valueOf(day) ?? meeting) < meeting,
  );
  return decision?.at ?? null;
}

/** Only a case that is not at hand, or a day before the meeting, tells of a decision that has been made. */
function decisionInRow({ cases, numbering }: Programme, row: NeedRow, meeting: IsoDate): CellAddress | null {
  const { executionDecision } = row;
  if (executionDecision.kind !== 'value' || !isDecidedInRow(row)) return null;
  const numbers = caseNumbersIn(executionDecision.value, numbering);
  const atHand = new Set(cases.map(({ number }) => valueOf(number)));
  if (numbers.some((number) => atHand.has(number))) return null;
  const period = parsePeriod(executionDecision.value, null);
  const isPast = period.kind === 'period' ? period.period.last < meeting : numbers.length > 0;
  return isPast ? executionDecision.at : null;
}

/** `Sak 9/21, 10.11.2021` names case 9/21. */
function caseNumbersIn(text: string, numbering: CaseNumbering): readonly string[] {
  const whole = numbering.parse(text);
  if (whole.kind === 'case') return [whole.number];
  return (text.match(/(?<![\d./-])\d{1,3}(?: ?- ?\d{1,3})? ?\/ ?\d{2,4}(?!\d)/gu) ?? []).flatMap((part) => {
    const parsed = numbering.parse(part);
    const number =
      parsed.kind === 'case' ? parsed.number : parsed.kind === 'invalid' ? parsed.suggestion : null;
    return number === null ? [] : [number];
  });
}
