import type { funding as bokmaal } from '../../nb/rules/funding';

export const funding = {
  'funding/missing': {
    title: 'Funding is missing',
    why: 'The board cannot decide anything when it is not clear who pays.',
    todo: 'Write who pays: programme money, membership fee, or running operations.',
    messages: {
      change: 'A change of the frame is proposed, but funding is missing. It should say here who pays.',
      decision: 'The need is to be decided on, but funding is missing. It should say here who pays.',
    },
  },
  'funding/unclear': {
    title: 'Unclear funding',
    why: 'When it is unclear who pays what, the case is sent back.',
    todo: 'Write each source with its amount.',
    messages: {
      unknownSource:
        '“{found}” does not say who pays. It should say {known}, with amounts when there are several.',
      noAmounts:
        'There are several sources, but no amount for {sources}. Each source should have its amount.',
    },
  },
  'funding/sum-mismatch': {
    title: 'The funding does not add up',
    why: 'Nobody has agreed to pay what is missing.',
    todo: 'Correct the amounts, so that the sources together cover the frame.',
    messages: {
      proposed:
        'The sources are {sum} together, but the new frame is {frame}. The difference is {difference}, and should be zero.',
      current:
        'The sources are {sum} together, but the frame is {frame}. The difference is {difference}, and should be zero.',
    },
  },
} satisfies typeof bokmaal;
