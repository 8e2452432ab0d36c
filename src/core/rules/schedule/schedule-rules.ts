import { dateInvalid } from './date-invalid';
import { extensionIncomplete } from './extension-incomplete';
import { frameWithoutTime } from './frame-without-time';
import { newBeforeOld } from './new-before-old';
import { notADeadline } from './not-a-deadline';
import { overdue } from './overdue';
import { yearMissing } from './year-missing';

export const SCHEDULE_RULES = [
  dateInvalid,
  yearMissing,
  notADeadline,
  extensionIncomplete,
  newBeforeOld,
  overdue,
  frameWithoutTime,
] as const;
