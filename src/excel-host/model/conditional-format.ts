import type { Area } from '../../core/workbook/address';

/** What a conditional format lays over a cell. Null leaves the cell's own. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

export const conditionalFormatTypes = [
  'Custom',
  'CellValue',
  'ColorScale',
  'ContainsText',
  'DataBar',
  'IconSet',
  'PresetCriteria',
  'TopBottom',
] as const;
export type ConditionalFormatType = (typeof conditionalFormatTypes)[number];

/** The first of a sheet's goes before the others. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly type: ConditionalFormatType;
  /** Of other types than Custom: rule, criteria and the like, as they were given. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Of a custom one, with `=`, written for the first cell; `''` until it is set. */
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

export const plainLook: ConditionalLook = { fill: null, colour: null, bold: null, italic: null };
