import { attachmentMissing } from './attachment-missing';
import { needUnknown } from './need-unknown';
import { numberDuplicate } from './number-duplicate';
import { numberFormat } from './number-format';
import { numberGap } from './number-gap';
import { resolutionFigures } from './resolution-figures';
import { resolutionMissing } from './resolution-missing';
import { resolutionType } from './resolution-type';
import { resolutionUnnumbered } from './resolution-unnumbered';
import { selfReference } from './self-reference';
import { timeGap } from './time-gap';
import { timeOverlap } from './time-overlap';
import { titleFullStop } from './title-full-stop';
import { typeUnknown } from './type-unknown';

export const CASE_RULES = [
  numberFormat,
  numberDuplicate,
  numberGap,
  typeUnknown,
  resolutionMissing,
  resolutionType,
  resolutionFigures,
  resolutionUnnumbered,
  titleFullStop,
  timeOverlap,
  timeGap,
  needUnknown,
  selfReference,
  attachmentMissing,
] as const;
