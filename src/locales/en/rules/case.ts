import type { cases as bokmaal } from '../../nb/rules/case';

export const cases = {
  'case/number-format': {
    title: 'The case number is written wrong',
    why: 'The case must be found by its number in the archive and in the log of resolutions.',
    todo: 'Write the number as the body writes them, such as 17/22.',
    messages: {
      invalid: '“{found}” is not a case number.',
      near: '“{found}” is not a case number. Did you mean {expected}?',
      otherBody: '“{found}” is not how {body} numbers its cases: {pattern}.',
    },
  },
  'case/number-duplicate': {
    title: 'Two cases have the same number',
    why: 'A resolution may then point to the wrong case.',
    todo: 'Give one of them a number of its own.',
    messages: {
      duplicate: '{number} is also in {first}.',
    },
  },
  'case/number-gap': {
    title: 'A case number is missing',
    why: 'A gap in the numbers makes people look for a case that may not be there.',
    todo: 'See whether a case is missing, or a number is wrong.',
    messages: {
      gap: '{before} is followed by {number}. {missing} is missing.',
    },
  },
  'case/type-unknown': {
    title: 'Unknown case type',
    why: 'The type says what the board is asked to do.',
    todo: 'Write one of the types, or several with a slash between them.',
    messages: {
      unknown: '“{found}” is not a case type. It should be one of: {known}.',
      near: '“{found}” is not a case type. Did you mean “{expected}”?',
    },
  },
  'case/resolution-missing': {
    title: 'The proposed resolution is missing',
    why: 'The board is asked to decide, but not what.',
    todo: 'Write the proposed resolution, or correct the type.',
    messages: {
      missing: 'The case is to be decided, but the proposed resolution is empty.',
    },
  },
  'case/resolution-type': {
    title: 'The resolution does not fit the type',
    why: 'The board prepares for what the type says.',
    todo: 'Correct the type or the proposed resolution.',
    messages: {
      decides:
        'The case is not for decision, but the proposed resolution asks the board to decide something.',
      informs: 'The case is to be decided, but the proposed resolution only asks the board to take note.',
    },
  },
  'case/resolution-unnumbered': {
    title: 'The points of the resolution are not numbered',
    why: 'The minutes and what follows refer to the points by number.',
    todo: 'Number the points.',
    messages: {
      unnumbered: 'The proposed resolution has {count} points without a number.',
    },
  },
  'case/title-full-stop': {
    title: 'The title ends with a full stop',
    why: 'A title is no sentence, and it is used as a heading and a file name.',
    todo: 'Take the full stop away.',
    messages: {
      fullStop: 'The title “{found}” ends with a full stop.',
    },
  },
  'case/time-overlap': {
    title: 'Two cases at the same time',
    why: 'The board cannot take up two cases at once.',
    todo: 'Move one of them.',
    messages: {
      overlap: 'The case begins at {from}, but the one before it ends at {end}.',
    },
  },
  'case/time-gap': {
    title: 'A gap in the agenda',
    why: 'Nobody knows what the time between the cases is for.',
    todo: 'Move the case, or enter the break as a row of its own.',
    messages: {
      gap: 'The case begins at {from}, but the one before it ends already at {end}.',
    },
  },
  'case/need-unknown': {
    title: 'The case is about an unknown need',
    why: 'Nobody finds the reason for a case when the need is not in the queue.',
    todo: 'Correct the number, or enter the need in the queue.',
    messages: {
      unknown: '{unknown} is not in the needs queue.',
    },
  },
  'case/self-reference': {
    title: 'The resolution refers to its own case',
    why: 'A resolution that refers to itself refers to nothing.',
    todo: 'Correct the case number, or take the reference away.',
    messages: {
      self: 'The proposed resolution refers to case {number}, which is this case.',
    },
  },
  'case/attachment-missing': {
    title: 'An attachment is missing',
    why: 'The board does not get to see what the text refers to.',
    todo: 'List the attachment, or correct the reference.',
    messages: {
      missing: 'The text refers to attachment {number}, which is not among the attachments.',
    },
  },
  'case/resolution-figures': {
    title: 'The resolution’s figures are not the workbook’s',
    why: 'The board decides what the proposed resolution says, whatever the workbook says.',
    todo: 'Correct the proposed resolution, or the row of the needs queue.',
    messages: {
      from: 'The proposed resolution says that the frame is {found}. In the row of {change} it is {expected}.',
      to: 'The proposed resolution says that the frame becomes {found}. In the row of {change} it becomes {expected}.',
      by: 'The proposal says that the frame changes by {found}. In the row of {change} the change is {expected}.',
      deadline:
        'The proposed resolution says that the deadline becomes {found}. In the row of {change} it becomes {expected}.',
      unproposed:
        'The proposed resolution says that the frame becomes {found}. The row of {change} proposes no new frame, it is {current}.',
      unproposedBy:
        'The proposal says that the frame changes by {found}. The row of {change} proposes no change of the frame of {current}.',
    },
  },
} satisfies typeof bokmaal;
