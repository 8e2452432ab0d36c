import { ambiguousColumn } from './ambiguous-column';
import { formulaError } from './formula-error';
import { missingColumn } from './missing-column';

export const WORKBOOK_RULES = [missingColumn, ambiguousColumn, formulaError] as const;
