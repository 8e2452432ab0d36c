import type { Texts } from '../texts';

export const documents = {
  languageTag: 'en-GB',
  frameChangeMemo: 'Decision memo, frame change',
  draft: 'DRAFT',
  toFill: 'To be filled in',
  missing: 'Missing',
  untitled: 'Decision memo',
  quotedName: '“{name}”',
  board: 'The programme board',
  assumption:
    'Assumption: The forecast follows the frame. A frame is for the need’s life, while forecast and allocation are for the year.',
  forecastParts: 'The annual forecast before the change is {spent} spent plus {remaining} remaining.',
  purpose: {
    frame: '{board} is to decide on a new cost frame for {needs}.',
    time: '{board} is to decide on a new deadline for {needs}.',
    both: '{board} is to decide on a new cost frame and a new deadline for {needs}.',
    needOne: 'need {needs}',
    needMany: 'needs {needs}',
    sameFrame: 'The frame is not changed.',
    effect:
      'The sum of decided frames goes from {framesBefore} to {framesAfter}. If the forecast follows the frame, the amount available in {year} goes from {availableBefore} to {availableAfter}.',
  },
  resolution: {
    increase: 'The cost frame for {need} is increased from {from} to {to} ({change}).',
    decrease: 'The cost frame for {need} is reduced from {from} to {to} ({change}).',
    time: 'The deadline for {need} is moved from {from} to {to}.',
    alsoTime: 'The deadline is moved from {from} to {to}.',
    sameTime: 'The deadline, {deadline}, stands.',
    noTime: 'The deadline is not changed.',
  },
  needsGroup: 'The needs group assessed the change on {date}.',
  funding: '{need} is funded by {sources}.',
  fundingWithAmount: '{source} ({amount})',
  capReachable: 'The cap for {need} is {cap}. The frame may reach the cap.',
  capBelow: 'The frame for {need} must be below {cap}.',
  templatePart: {
    body: 'the body text',
    header: 'the header',
    footer: 'the footer',
    notes: 'the notes',
    other: 'the document properties',
  },
} satisfies Texts['documents'];
