import type { process as bokmaal } from '../../nb/rules/process';

export const process = {
  'process/maturing-skipped': {
    title: 'Maturing was skipped',
    why: 'A need is matured before execution is decided, so that the board knows what it costs.',
    todo: 'Enter the decision on maturing, or give a reason for deviating from the process.',
    messages: {
      skipped:
        'The phase is “{phase}”, but there is no decision on maturing, and no reason for deviating from the process.',
    },
  },
  'process/decision-without-case': {
    title: 'A decision without a case',
    why: 'Nobody can look up what the board was told.',
    todo: 'Write the case number.',
    messages: {
      missing: 'The decision has no case number.',
    },
  },
  'process/phase-conflict': {
    title: 'The phase does not fit the decision',
    why: 'The phase decides whether the frame is counted among what the programme has committed itself to.',
    todo: 'Correct the phase, or the log of resolutions.',
    messages: {
      decided: 'Execution is decided ({decision}), but the phase is “{phase}”. It should be “{expected}”.',
    },
  },
  'process/not-on-agenda': {
    title: 'The change is not on the agenda',
    why: 'The board is not asked about a change that no case takes up.',
    todo: 'Put the need on a case, or take the change out of the queue.',
    messages: {
      missing: 'None of the cases is about {change}, which has a proposed change.',
    },
  },
  'process/group-after-board': {
    title: 'The needs group comes after the board',
    why: 'The needs group should have assessed the change before the board decides on it.',
    todo: 'Correct the date, or wait with the case.',
    messages: {
      after: 'The needs group takes up the need on {day}, but the meeting is on {meeting}.',
    },
  },
} satisfies typeof bokmaal;
