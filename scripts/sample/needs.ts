import { DECIDED_NEEDS } from './decided-needs';
import type { SampleNeed } from './sample-need';
import { WAITING_NEEDS } from './waiting-needs';

/**
 * The needs queue of the sample. Published: the numbers, frames, changes and deadlines of #20 and #23; the cap of #17;
 * what is said of #1, #3, #8, #15, #17, #19 and #24. All else is invented, so that frames, spending and remaining
 * forecast sum to what was published for the programme: 119, 40 and 76 MNOK.
 */
export const NEEDS: readonly SampleNeed[] = [...DECIDED_NEEDS, ...WAITING_NEEDS].sort((a, b) => a.id - b.id);

/** The programme's money in 2022, all published. */
export const ECONOMY = {
  year: 2022,
  allocation: 170,
  steeringFrame: 754,
  spent: 40,
  spentAsOf: '2022-05-31',
  remaining: 76,
} as const;
