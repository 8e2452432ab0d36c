import { closedWithoutOutcome } from './closed-without-outcome';
import { overdue } from './overdue';
import { ownerMissing } from './owner-missing';

export const ACTION_RULES = [ownerMissing, overdue, closedWithoutOutcome] as const;
