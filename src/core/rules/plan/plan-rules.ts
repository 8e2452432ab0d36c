import { reasonMissing } from './reason-missing';
import { slip } from './slip';

export const PLAN_RULES = [slip, reasonMissing] as const;
