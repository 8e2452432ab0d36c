import type { need as bokmaal } from '../../nb/rules/need';

export const need = {
  'need/id-missing': {
    title: 'The need has no number',
    why: 'Cases and resolutions refer to the need by its number. Without it they cannot be tied to the row.',
    todo: 'Write the number of the need. If the need is new, give it the next free number.',
    messages: {
      empty: 'The row has no number. The next free one is {expected}.',
      invalid: '“{found}” is not a number. A need is numbered like this: #20.',
    },
  },
  'need/id-duplicate': {
    title: 'The number is used twice',
    why: 'A resolution about the number can then mean two different needs.',
    todo: 'Give one of the needs a number of its own, or merge the rows.',
    messages: {
      duplicate: '{need} is also in {first}. Each number should be in one row.',
    },
  },
  'need/name-missing': {
    title: 'The need has no name',
    why: 'The board should see what it decides on without looking the number up.',
    todo: 'Write the name of the need.',
    messages: {
      missing: 'The name is empty. It should say what the need is called.',
    },
  },
  'need/name-drift': {
    title: 'The need has another name here',
    why: 'When one need has several names, it is unclear whether it is the same need.',
    todo: 'Use the name in the needs queue, or correct the name there.',
    messages: {
      drift: 'Here {need} is called “{found}”. In the needs queue ({row}) it is called “{name}”.',
    },
  },
  'need/owner-missing': {
    title: 'Nobody is responsible',
    why: 'Without somebody responsible, the board has no one to ask and no one to give the task to.',
    todo: 'Write which agency or role is responsible.',
    messages: {
      missing: 'Responsible is empty. It should say who is responsible for the need.',
    },
  },
  'need/phase-unknown': {
    title: 'Unknown phase',
    why: 'The phase decides whether the frame is decided, and so what the programme is committed to.',
    todo: 'Write one of the phases that the needs queue uses.',
    messages: {
      empty: 'The phase is empty. It should be one of: {known}.',
      near: '“{found}” is not a phase. Did you mean “{expected}”?',
      unknown: '“{found}” is not a phase. It should be one of: {known}.',
    },
  },
  'need/ambition-unknown': {
    title: 'Unknown ambition level',
    why: 'The board weighs needs against each other by level, so the levels must be the same for all.',
    todo: 'Write one of the levels, or leave the cell empty.',
    messages: {
      near: '“{found}” is not a level. Did you mean “{expected}”?',
      unknown: '“{found}” is not a level. It should be one of: {known}.',
    },
  },
  'need/closed-with-change': {
    title: 'A closed need with a change',
    why: 'A need that is closed has no use for a new frame or deadline.',
    todo: 'Remove the change, or correct the phase if the need is not closed.',
    messages: {
      frame: 'The need is “{phase}”, but the row proposes a new frame. A closed need should have no change.',
      time: 'The need is “{phase}”, but the row proposes a new deadline. A closed need should have no change.',
    },
  },
  'need/dependency-unknown': {
    title: 'Depends on an unknown need',
    why: 'The board cannot judge whether the prerequisite is in place when it is not in the queue.',
    todo: 'Correct the number, or add the need to the queue.',
    messages: {
      unknown:
        'The need depends on {dependency}, which is not in the needs queue. It should name a need that is.',
    },
  },
  'need/dependency-cycle': {
    title: 'The dependency goes in a circle',
    why: 'Needs that wait for each other can never start.',
    todo: 'Remove the dependency that is not right.',
    messages: {
      self: '{need} depends on itself. It should depend on other needs only.',
      cycle: 'The needs wait for each other: {path}. The chain should have an end.',
    },
  },
  'need/dependency-late': {
    title: 'Due before what must be in place',
    why: 'The deadline does not hold when something the need depends on is finished later.',
    todo: 'Move the deadline of one of the needs, or correct the dependency.',
    messages: {
      late: 'The deadline is {own}, but {dependency}, which the need depends on, is due {due}. The deadline should not be before that.',
    },
  },
} satisfies typeof bokmaal;
