import type { Area } from '../../core/workbook/address';
import type { ValidationFile } from '../../xlsx/workbook-file';
import { bottomOf, intersection, rightOf } from './areas';
import type { Sheet } from './sheet';

/** What may be written into cells, with the words of Office.js. */
export interface ValidationState {
  readonly areas: readonly Area[];
  readonly type: ValidationType;
  readonly operator: ValidationOperator;
  /** A formula with its `=`, `=10` too; a list as `Ja,Nei`. */
  readonly formula1: string;
  readonly formula2: string;
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
}

export const validationTypes = [
  'WholeNumber',
  'Decimal',
  'List',
  'Date',
  'Time',
  'TextLength',
  'Custom',
] as const;
export type ValidationType = (typeof validationTypes)[number];

export const validationOperators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
export type ValidationOperator = (typeof validationOperators)[number];

const typesInFile: Readonly<Record<string, ValidationType>> = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const operatorsInFile: Readonly<Record<string, ValidationOperator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

const stylesInFile = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Those of the file; such as let anything be written are none. */
export function validationsInFile(validations: readonly ValidationFile[] = []): readonly ValidationState[] {
  return validations.flatMap((one): ValidationState[] => {
    const type = typesInFile[one.type];
    const style =
      one.alert.style === 'warning' || one.alert.style === 'information' ? one.alert.style : 'stop';
    if (!type) return [];
    return [
      {
        areas: one.areas,
        type,
        operator: operatorsInFile[one.operator] ?? 'Between',
        formula1: contentInFile(one.formula1),
        formula2: contentInFile(one.formula2),
        ignoreBlanks: one.allowsBlank,
        inCellDropDown: one.showsList,
        prompt: { showPrompt: one.prompt.isShown, title: one.prompt.title, message: one.prompt.message },
        errorAlert: {
          showAlert: one.alert.isShown,
          style: stylesInFile[style],
          title: one.alert.title,
          message: one.alert.message,
        },
      },
    ];
  });
}

function contentInFile(formula: string): string {
  const list = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (list !== undefined) return list.replaceAll('""', '"');
  return formula === '' ? '' : `=${formula}`;
}

export const validationAt = (sheet: Sheet, row: number, column: number): ValidationState | null =>
  sheet.validations.find(({ areas }) =>
    areas.some((area) => intersection(area, { top: row, left: column, rows: 1, columns: 1 }) !== null),
  ) ?? null;

/** Puts one in the place of those that the area has, or takes them away; they stay outside it. */
export function setValidation(
  sheet: Sheet,
  area: Area,
  validation: Omit<ValidationState, 'areas'> | null,
): void {
  const others = sheet.validations.flatMap((one) => {
    const areas = one.areas.flatMap((each) => without(each, area));
    return areas.length > 0 ? [{ ...one, areas }] : [];
  });
  sheet.set('validations', validation ? [...others, { ...validation, areas: [area] }] : others);
}

/** The up to four areas of `area` that are not in `hole`. */
function without(area: Area, hole: Area): readonly Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const [below, right] = [bottomOf(common) + 1, rightOf(common) + 1];
  return [
    { ...area, rows: common.top - area.top },
    { ...area, top: below, rows: bottomOf(area) + 1 - below },
    { ...common, left: area.left, columns: common.left - area.left },
    { ...common, left: right, columns: rightOf(area) + 1 - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Puts the areas through `move`; null is gone. */
export function moveValidations(sheet: Sheet, move: (area: Area) => Area | null): void {
  const moved = sheet.validations.flatMap((one) => {
    const areas = one.areas.flatMap((area) => move(area) ?? []);
    const isSame = areas.length === one.areas.length && areas.every((area, at) => area === one.areas[at]);
    if (isSame) return [one];
    return areas.length > 0 ? [{ ...one, areas }] : [];
  });
  if (moved.length < sheet.validations.length || moved.some((one, at) => one !== sheet.validations[at]))
    sheet.set('validations', moved);
}
