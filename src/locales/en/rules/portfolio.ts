export const portfolio = {
  'portfolio/criteria': {
    title: 'The criteria of the portfolio are not met',
    why: 'Only measures that meet both criteria belong in the portfolio.',
    todo: 'Answer Yes or No, or take the measure out of the portfolio.',
    messages: {
      no: '“{column}” is No.',
      missing: '“{column}” is not answered.',
      unclear: '“{found}” is no answer to “{column}”. Write Yes or No.',
    },
  },
  'portfolio/red-without-action': {
    title: 'Red status without follow-up',
    why: 'The board must be told what is done about what is red.',
    todo: 'Write what is to be done, or correct the status.',
    messages: {
      missing: 'The status is red, but the follow-up is empty.',
    },
  },
};
