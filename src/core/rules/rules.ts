import type { Rule } from './define-rule';
import { ACTION_RULES } from './action/action-rules';
import { BUDGET_RULES } from './budget/budget-rules';
import { CASE_RULES } from './case/case-rules';
import { FRAME_RULES } from './frame/frame-rules';
import { FUNDING_RULES } from './funding/funding-rules';
import { NEED_RULES } from './need/need-rules';
import { PLAN_RULES } from './plan/plan-rules';
import { PORTFOLIO_RULES } from './portfolio/portfolio-rules';
import { PRIORITY_RULES } from './priority/priority-rules';
import { PROCESS_RULES } from './process/process-rules';
import { SCHEDULE_RULES } from './schedule/schedule-rules';
import { WORKBOOK_RULES } from './workbook/workbook-rules';

/** Every rule there is, by group. */
export const RULES = [
  ...WORKBOOK_RULES,
  ...NEED_RULES,
  ...FRAME_RULES,
  ...FUNDING_RULES,
  ...SCHEDULE_RULES,
  ...BUDGET_RULES,
  ...PROCESS_RULES,
  ...CASE_RULES,
  ...ACTION_RULES,
  ...PLAN_RULES,
  ...PRIORITY_RULES,
  ...PORTFOLIO_RULES,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
