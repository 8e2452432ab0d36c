import type { Rule } from './define-rule';
import { amountInvalid } from './frame/amount-invalid';
import { backgroundMissing } from './frame/background-missing';
import { baselineMismatch } from './frame/baseline-mismatch';
import { belowSpent } from './frame/below-spent';
import { capExceeded } from './frame/cap-exceeded';
import { consequenceMissing } from './frame/consequence-missing';
import { deltaMismatch } from './frame/delta-mismatch';
import { forecastOverFrame } from './frame/forecast-over-frame';
import { incompleteChange } from './frame/incomplete-change';
import { largeChange } from './frame/large-change';
import { needsGroupMissing } from './frame/needs-group-missing';
import { noChange } from './frame/no-change';
import { reasonMissing } from './frame/reason-missing';
import { reasonThin } from './frame/reason-thin';
import { repeatedChange } from './frame/repeated-change';
import { runningCostsMissing } from './frame/running-costs-missing';
import { spentOverFrame } from './frame/spent-over-frame';
import { fundingMissing } from './funding/missing';
import { fundingSumMismatch } from './funding/sum-mismatch';
import { fundingUnclear } from './funding/unclear';
import { ambitionUnknown } from './need/ambition-unknown';
import { closedWithChange } from './need/closed-with-change';
import { dependencyCycle } from './need/dependency-cycle';
import { dependencyLate } from './need/dependency-late';
import { dependencyUnknown } from './need/dependency-unknown';
import { idDuplicate } from './need/id-duplicate';
import { idMissing } from './need/id-missing';
import { nameDrift } from './need/name-drift';
import { nameMissing } from './need/name-missing';
import { ownerMissing } from './need/owner-missing';
import { phaseUnknown } from './need/phase-unknown';
import { ambiguousColumn } from './workbook/ambiguous-column';
import { formulaError } from './workbook/formula-error';
import { missingColumn } from './workbook/missing-column';

/** Every rule there is, by group in the order of the domain's section 5. */
export const RULES = [
  missingColumn,
  ambiguousColumn,
  formulaError,

  idMissing,
  idDuplicate,
  nameMissing,
  nameDrift,
  ownerMissing,
  phaseUnknown,
  ambitionUnknown,
  closedWithChange,
  dependencyUnknown,
  dependencyCycle,
  dependencyLate,

  amountInvalid,
  deltaMismatch,
  incompleteChange,
  noChange,
  baselineMismatch,
  reasonMissing,
  reasonThin,
  backgroundMissing,
  consequenceMissing,
  needsGroupMissing,
  capExceeded,
  spentOverFrame,
  forecastOverFrame,
  belowSpent,
  largeChange,
  repeatedChange,
  runningCostsMissing,

  fundingMissing,
  fundingUnclear,
  fundingSumMismatch,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
