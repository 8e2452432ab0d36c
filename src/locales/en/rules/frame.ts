import type { frame as bokmaal } from '../../nb/rules/frame';

export const frame = {
  'frame/amount-invalid': {
    title: 'Not a valid amount',
    why: 'An amount that cannot be read drops out of every sum.',
    todo: 'Write the amount as a number. Explanations belong in the note.',
    messages: {
      notAnAmount: '“{found}” under “{column}” is not an amount. There should be a number here, or nothing.',
      tooPrecise:
        '{found} under “{column}” has more decimals than øre. In this unit there should be at most {decimals} decimals.',
      negative: '{found} under “{column}” is below zero. A frame is zero or more.',
    },
  },
  'frame/delta-mismatch': {
    title: 'The frame does not add up',
    why: 'The board decides one amount. With two different ones in a row it is unclear which.',
    todo: 'Correct the change to {expected}, or correct the current or the new frame.',
    messages: {
      mismatch:
        'The current frame {current} and the change {change} make {sum}, but the new frame is {proposed}.',
    },
  },
  'frame/incomplete-change': {
    title: 'The change cannot be worked out',
    why: 'The board must see what the frame is changed from and to.',
    todo: 'Fill in the current frame. If the need has no frame yet, write 0.',
    messages: {
      onlyProposed:
        'The new frame is {proposed}, but the current frame is missing. It must be here for the change to be worked out.',
      onlyChange:
        'The change is {change}, but the current frame is missing. It must be here for the new frame to be worked out.',
    },
  },
  'frame/no-change': {
    title: 'The new frame is the current one',
    why: 'The row looks like a proposal, but changes nothing.',
    todo: 'Write the amount that is proposed, or empty the cell.',
    messages: {
      same: 'The new frame is {proposed}, the same as the current frame. A proposal should have another amount.',
    },
  },
  'frame/baseline-mismatch': {
    title: 'The current frame is not the one decided',
    why: 'The change is counted from the current frame. If it is wrong, the board decides the wrong change.',
    todo: 'Correct the frame to the one decided last, or enter the resolution that is missing in the resolutions log.',
    messages: {
      mismatch:
        'The current frame is {current}, but the last decided is {decision}. See {log}. The frame should be {decided}.',
    },
  },
  'frame/reason-missing': {
    title: 'The reason is missing',
    why: 'The board must know why the estimate has changed in order to decide on it.',
    todo: 'Write what has changed since the estimate was made, and what it leads to.',
    messages: {
      missing:
        'A change of the frame is proposed without a reason. It should say here why the estimate has changed.',
    },
  },
  'frame/reason-thin': {
    title: 'The reason says too little',
    why: 'The board must see what has changed since the estimate was made.',
    todo: 'Write what the estimate left out, or what has happened since, and what it costs.',
    messages: {
      boilerplate: '“{found}” can be said of any need. The reason should say what has changed for this need.',
      short:
        'The reason has {words} words. It should have at least {least}, or give both the cause and what it leads to.',
      repeated: 'The reason is the same as that of {other}. Each need should have its own.',
    },
  },
  'frame/background-missing': {
    title: 'The background is missing',
    why: 'The board should understand the case without having taken part in it.',
    todo: 'Write briefly what the need is about, and what has been decided before.',
    messages: {
      missing:
        'A change of the frame is proposed without a background. It should say here what the case builds on.',
    },
  },
  'frame/consequence-missing': {
    title: 'The consequence is not described',
    why: 'The board chooses between yes and no, and must know what both answers lead to.',
    todo: 'Write what happens on a yes, and what happens on a no.',
    messages: {
      empty:
        'A change of the frame is proposed without its consequence. Both that of yes and that of no should be described.',
      bothMissing:
        'The text says neither what happens on a yes nor what happens on a no. Both should be there.',
      yesMissing: 'The consequence of no is described, but not that of yes. Both should be there.',
      noMissing: 'The consequence of yes is described, but not that of no. Both should be there.',
    },
  },
  'frame/needs-group-missing': {
    title: 'Not assessed by the needs group',
    why: 'The needs group should assess the forecast before the case goes to the board.',
    todo: 'Write the date when the needs group assessed the change, or take it out of the meeting.',
    messages: {
      missing:
        'The date of assessment by the needs group is missing. There should be a date before the meeting here.',
      notADate:
        '“{found}” is not a date. It should say here when the needs group assessed the change, such as 9 June 2022.',
    },
  },
  'frame/cap-exceeded': {
    title: 'The frame is over the cap',
    why: 'The board has set a cap. A frame over it requires that the board raises the cap first.',
    todo: 'Lower the frame, or ask the board to raise the cap.',
    messages: {
      over: 'The frame is {frame}, but the cap is {cap} ({set}). It should not be higher.',
      notUnder: 'The frame is {frame}, but should be below {cap} ({set}).',
    },
  },
  'frame/spent-over-frame': {
    title: 'More is spent than the frame',
    why: 'More is spent than the board has decided.',
    todo: 'Check what is spent. If it is right, the board must be told.',
    messages: {
      over: '{spent} is spent, but the frame is {current}. No more than that should be spent.',
    },
  },
  'frame/forecast-over-frame': {
    title: 'The forecast is over the frame',
    why: 'The need is expected to cost more than the board has decided, and no change is proposed.',
    todo: 'Propose a new frame, or correct the forecast.',
    messages: {
      over: 'Spent and remaining forecast together are {forecast}, but the frame is {current}. The forecast should keep within it.',
    },
  },
  'frame/below-spent': {
    title: 'The new frame is below what is spent',
    why: 'What is spent cannot be taken back.',
    todo: 'Set the new frame to at least what is spent, or correct what is spent.',
    messages: {
      below: 'The new frame is {proposed}, but {spent} is already spent. The frame should not be lower.',
    },
  },
  'frame/large-change': {
    title: 'A large change',
    why: 'The board asks for the reason when the frame changes by much.',
    todo: 'Check the amounts, and that the reason explains the whole change.',
    messages: {
      increase:
        'The frame increases by {percent}, from {current} to {proposed}. Over {limit} counts as much.',
      decrease:
        'The frame decreases by {percent}, from {current} to {proposed}. Over {limit} counts as much.',
    },
  },
  'frame/repeated-change': {
    title: 'The frame has been changed before',
    why: 'The board should know that this is not the first time, and what is different this time.',
    todo: 'Say in the reason why the frame is changed again.',
    messages: {
      once: 'The frame has been changed once before. Decided frames: {history}. The reason should say why it is changed again.',
      several:
        'The frame has been changed {times} times before. Decided frames: {history}. The reason should say why it is changed again.',
    },
  },
  'frame/running-costs-missing': {
    title: 'Running costs are not mentioned',
    why: 'The board must know what the solution costs once it is finished, and who pays.',
    todo: 'Write what the change means for running costs, also when the answer is that it means nothing.',
    messages: {
      missing: 'Running costs is empty. It should say what the change means for the costs afterwards.',
      missingWithAssumption:
        'Running costs is empty. It should say what the change means for the costs afterwards. A common first assumption is 20% of the investment a year, that is {assumed} of {proposed}.',
    },
  },
} satisfies typeof bokmaal;
