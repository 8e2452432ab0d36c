export const priority = {
  'priority/rank': {
    title: 'The ranking does not add up',
    why: 'When two measures share a place, or a place is left out, it is not settled what comes first.',
    todo: 'Give each measure a place of its own, from 1 and without gaps.',
    messages: {
      twice: 'Place {rank} is given to {other} too.',
      gap: 'No measure has place {free}. This one has place {rank}.',
      missing: 'The measure has no place, though others are ranked.',
      invalid: '“{found}” is not a place in a ranking. Write a whole number from 1.',
    },
  },
  'priority/list-over-frame': {
    title: 'The minimum list costs more than the steering frame',
    why: 'The minimum list is what the programme is to deliver within the frame.',
    todo: 'Move measures to the plus list, or correct the costs.',
    messages: {
      over: 'The minimum list costs {sum}, but the steering frame is {frame}. That is {excess} too much. {measure} is the measure that takes the list over it.',
    },
  },
  'priority/immature-first': {
    title: 'A less ripe measure is ranked higher',
    why: 'A ripe measure can begin now. An unripe one ties up money without getting started.',
    todo: 'Change the order, or explain why the measure has to come first.',
    messages: {
      above:
        'The measure is “{maturity}” and has place {rank}. {other} is “{otherMaturity}”, but has place {otherRank}.',
    },
  },
  'priority/prerequisite-unknown': {
    title: 'Presupposes an unknown measure',
    why: 'Nobody can see whether what has to be in place is part of the ranking.',
    todo: 'Correct the id, or add the measure.',
    messages: {
      unknown: '{measure} is not in the list of measures.',
    },
  },
  'priority/prerequisite-cycle': {
    title: 'The measure presupposes itself',
    why: 'Then none of the measures can begin.',
    todo: 'Take away what is not a prerequisite.',
    messages: {
      self: 'The measure is among its own prerequisites.',
      cycle: 'The measures wait for each other: {path}.',
    },
  },
};
