import { ambiguousColumn } from './ambiguous-column';
import { blankRow } from './blank-row';
import { columnUnsure } from './column-unsure';
import { formulaError } from './formula-error';
import { hiddenRows } from './hidden-rows';
import { mergedCells } from './merged-cells';
import { missingColumn } from './missing-column';
import { numberAsText } from './number-as-text';
import { settingsInvalid } from './settings-invalid';
import { tableTwice } from './table-twice';
import { totalInData } from './total-in-data';
import { unitSuspect } from './unit-suspect';

export const WORKBOOK_RULES = [
  settingsInvalid,
  tableTwice,
  missingColumn,
  ambiguousColumn,
  columnUnsure,
  formulaError,
  numberAsText,
  mergedCells,
  totalInData,
  hiddenRows,
  blankRow,
  unitSuspect,
] as const;
