export const plan = {
  'plan/slip': {
    title: 'The plan has slipped',
    why: 'The board should see what has become later, and by how much.',
    todo: 'See that the cause explains the delay.',
    messages: {
      end: 'The original end was {original}, the revised end is {revised}: {delay} later.',
      start: 'The original start was {original}, the revised start is {revised}: {delay} later.',
    },
  },
  'plan/reason-missing': {
    title: 'The delay is not explained',
    why: 'Without a cause the board cannot judge whether the new plan will hold.',
    todo: 'Write why the plan has changed.',
    messages: {
      missing: 'The plan has moved from {original} to {revised}, but the cause is empty.',
    },
  },
};
