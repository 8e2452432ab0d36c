import { availableSum } from './available-sum';
import { carryOver } from './carry-over';
import { forecastSum } from './forecast-sum';
import { framesSum } from './frames-sum';
import { overAllocation } from './over-allocation';
import { staleActuals } from './stale-actuals';

export const BUDGET_RULES = [
  forecastSum,
  availableSum,
  framesSum,
  overAllocation,
  carryOver,
  staleActuals,
] as const;
