export const action = {
  'action/owner-missing': {
    title: 'Nobody is responsible for the action',
    why: 'A task that belongs to nobody is not done.',
    todo: 'Write who is to do it.',
    messages: {
      missing: 'The action is open, but nobody is responsible for it.',
    },
  },
  'action/overdue': {
    title: 'The action is overdue',
    why: 'The board will ask why it has not been done.',
    todo: 'Close the action with an outcome, or agree on a new deadline.',
    messages: {
      overdue: 'The deadline {deadline} has passed at the meeting {meeting}, and the action is not closed.',
    },
  },
  'action/closed-without-outcome': {
    title: 'The action is closed without an outcome',
    why: 'Nobody can see what came of it.',
    todo: 'Write what was done or decided.',
    messages: {
      closed: 'The action is closed, but its outcome is empty.',
      dropped: 'The action was dropped, but nothing says why.',
    },
  },
};
