import { amountInvalid } from './amount-invalid';
import { backgroundMissing } from './background-missing';
import { baselineMismatch } from './baseline-mismatch';
import { belowSpent } from './below-spent';
import { capExceeded } from './cap-exceeded';
import { consequenceMissing } from './consequence-missing';
import { deltaMismatch } from './delta-mismatch';
import { forecastOverFrame } from './forecast-over-frame';
import { incompleteChange } from './incomplete-change';
import { largeChange } from './large-change';
import { needsGroupMissing } from './needs-group-missing';
import { noChange } from './no-change';
import { reasonMissing } from './reason-missing';
import { reasonThin } from './reason-thin';
import { repeatedChange } from './repeated-change';
import { runningCostsMissing } from './running-costs-missing';
import { spentOverFrame } from './spent-over-frame';

export const FRAME_RULES = [
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
] as const;
