import type { budget as bokmaal } from '../../nb/rules/budget';

export const budget = {
  'budget/forecast-sum': {
    title: 'The annual forecast does not add up',
    why: 'The board measures the annual forecast against the allocation. When it is wrong, so is everything that is available.',
    todo: 'Correct the annual forecast, or the spent or remaining amount.',
    messages: {
      mismatch:
        'Spent {spent} and remaining {remaining} are {expected} together, but the annual forecast is {forecast}.',
    },
  },
  'budget/available-sum': {
    title: 'Available does not add up',
    why: 'The board decides new frames from what is available.',
    todo: 'Correct the available amount, or the allocation or the forecast.',
    messages: {
      mismatch:
        'Allocated {allocation} less the annual forecast {forecast} is {expected}, but available is {available}.',
      mismatchCarried:
        'Allocated {allocation} and carried over {carried} less the annual forecast {forecast} is {expected}, but available is {available}.',
    },
  },
  'budget/frames-sum': {
    title: 'The sum of frames is not right',
    why: 'The sum of decided frames is what the programme has committed itself to.',
    todo: 'Correct the sum, or the frames and phases in the needs queue.',
    messages: {
      mismatch:
        'Decided frames in the needs queue are {sum} together, but {stated} is stated here. The difference is {difference}.',
    },
  },
  'budget/over-allocation': {
    title: 'The forecast is over the allocation',
    why: 'The programme cannot spend more than it has been allocated.',
    todo: 'Lower a forecast or a change, or apply for more.',
    messages: {
      now: 'The annual forecast is {forecast}, but the allocation is {allocation}. That is {excess} too much.',
      after:
        'With the changes the annual forecast becomes {forecast}, but the allocation is {allocation}. That is {excess} too much.',
    },
  },
  'budget/carry-over': {
    title: 'Money moves to next year',
    why: 'At the last meetings of the year it is good to know what will not be spent.',
    todo: 'Consider whether to move some of it before the year ends.',
    messages: {
      left: '{left} is still available and moves to {year}.',
      leftAfter: 'If the changes are approved, {left} is still available and moves to {year}.',
    },
  },
  'budget/stale-actuals': {
    title: 'The actuals are old',
    why: 'The board should decide on figures that hold now.',
    todo: 'Bring spent and remaining amounts up to date.',
    messages: {
      stale:
        'The actuals are as of {asOf}, {days} days before the meeting on {meeting}. They should not be more than {most} days old.',
    },
  },
} satisfies typeof bokmaal;
