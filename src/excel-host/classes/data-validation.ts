import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import { type Area, parseAreaName } from '../../core/workbook/address';
import { serialOf } from '../culture/serial-date';
import { cellsOf, intersection } from '../model/areas';
import { isEmptyCell, plainValue } from '../model/cell';
import { requireUnprotected } from '../model/protection';
import { areasOf } from '../model/search';
import {
  setValidation,
  validationAt,
  validationOperators,
  validationTypes,
  type ValidationState,
  type ValidationType,
} from '../model/validation';
import { membersOf, noArguments, rangeArgument, since, type ClassDeclaration } from '../registry/declare';
import { object, type HostObject, type RangeTarget } from '../registry/targets';
import { z } from '../schema';
import { fullRangeAddress, parseRange } from './range-address';

const { value, writable, act, find } = membersOf<'DataValidation'>();

const operand = z.union([z.string(), z.number(), rangeArgument]);
const basic = z.object({
  formula1: operand,
  formula2: operand.nullish(),
  operator: z.enum(validationOperators),
});
const ruleSchema = z.object({
  list: z.object({ source: z.union([z.string(), rangeArgument]), inCellDropDown: z.boolean() }).nullish(),
  wholeNumber: basic.nullish(),
  decimal: basic.nullish(),
  date: basic.nullish(),
  time: basic.nullish(),
  textLength: basic.nullish(),
  custom: z.object({ formula: z.string() }).nullish(),
});

const promptSchema = z.object({ showPrompt: z.boolean(), title: z.string(), message: z.string() });
const alertSchema = z.object({
  ...{ showAlert: z.boolean(), title: z.string(), message: z.string() },
  style: z.enum(['Stop', 'Warning', 'Information']),
});

const plain: Pick<ValidationState, 'prompt' | 'errorAlert' | 'ignoreBlanks'> = {
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};

/** What all cells have; undefined where they differ. */
function shared({ sheet, area }: RangeTarget): ValidationState | null | undefined {
  const first = validationAt(sheet, area.top, area.left);
  for (const { row, column } of cellsOf(area))
    if (validationAt(sheet, row, column) !== first) return undefined;
  return first;
}

/** @throws InvalidArgument where the cells have no rule, or not the same */
function change(target: RangeTarget, changes: Partial<ValidationState>): void {
  const before = shared(target);
  if (!before) throw invalidArgument('the cells have no rule in common');
  put(target, { ...before, ...changes });
}

function put({ sheet, area }: RangeTarget, validation: Omit<ValidationState, 'areas'> | null): void {
  requireUnprotected(sheet);
  setValidation(sheet, area, validation);
}

export const dataValidationClass: ClassDeclaration<'DataValidation'> = {
  since: '1.8',
  members: {
    Rule: writable(
      (target) => {
        const state = shared(target);
        if (state === undefined) return null;
        return state ? ruleOf(state) : {};
      },
      ruleSchema,
      (target, given) =>
        put(target, {
          ...(shared(target) ?? plain),
          ...readRule(given, target.sheet.workbook.dateSystem),
        }),
    ),
    Type: value((target) => {
      const state = shared(target);
      if (state === undefined) return 'MixedCriteria';
      return state ? state.type : 'None';
    }),
    IgnoreBlanks: writable(
      (target) => shared(target)?.ignoreBlanks ?? true,
      z.boolean(),
      (target, ignoreBlanks) => change(target, { ignoreBlanks }),
    ),
    Prompt: writable(
      (target) => shared(target)?.prompt ?? plain.prompt,
      promptSchema,
      (target, prompt) => change(target, { prompt }),
    ),
    ErrorAlert: writable(
      (target) => shared(target)?.errorAlert ?? plain.errorAlert,
      alertSchema,
      (target, errorAlert) => change(target, { errorAlert }),
    ),
    Valid: value((target) => {
      const invalid = invalidCells(target).length;
      if (invalid === 0) return true;
      return invalid === target.area.rows * target.area.columns ? false : null;
    }),
    Clear: act(noArguments, (target) => put(target, null)),
    GetInvalidCells: since(
      '1.9',
      find(noArguments, (target) => {
        const areas = areasOf(invalidCells(target));
        if (areas.length === 0) throw itemNotFound('a cell that is not valid');
        return object('RangeAreas', { sheet: target.sheet, areas });
      }),
    ),
    GetInvalidCellsOrNullObject: since(
      '1.9',
      find(noArguments, (target): HostObject | null => {
        const areas = areasOf(invalidCells(target));
        return areas.length > 0 ? object('RangeAreas', { sheet: target.sheet, areas }) : null;
      }),
    ),
  },
};

function ruleOf({ type, operator, formula1, formula2, inCellDropDown }: ValidationState): unknown {
  if (type === 'List') return { list: { source: formula1, inCellDropDown } };
  if (type === 'Custom') return { custom: { formula: formula1 } };
  return { [basicKey(type)]: { formula1, ...(formula2 !== '' && { formula2 }), operator } };
}

type Rule = Pick<ValidationState, 'type' | 'operator' | 'formula1' | 'formula2' | 'inCellDropDown'>;

/** @throws InvalidArgument for no rule, or several */
function readRule(given: z.output<typeof ruleSchema>, dateSystem: 1900 | 1904): Rule {
  const written = (one: z.output<typeof operand>): string => formulaOf(one, dateSystem);
  const rules = validationTypes.flatMap((type): Rule[] => {
    const none = { type, operator: 'Between', formula2: '', inCellDropDown: true } as const;
    if (type === 'List') {
      const { list } = given;
      if (!list) return [];
      const { source, inCellDropDown } = list;
      return [{ ...none, formula1: typeof source === 'string' ? source : reference(source), inCellDropDown }];
    }
    if (type === 'Custom') return given.custom ? [{ ...none, formula1: written(given.custom.formula) }] : [];
    const rule = given[basicKey(type)];
    if (!rule) return [];
    const formula2 = rule.formula2 === null || rule.formula2 === undefined ? '' : written(rule.formula2);
    return [{ ...none, operator: rule.operator, formula1: written(rule.formula1), formula2 }];
  });
  const [rule, ...others] = rules;
  if (!rule || others.length > 0) throw invalidArgument('a rule is of one kind');
  const needsTwo = rule.operator === 'Between' || rule.operator === 'NotBetween';
  if (needsTwo && rule.formula2 === '' && rule.type !== 'List' && rule.type !== 'Custom')
    throw invalidArgument(`${rule.operator} has two formulas`);
  return rule;
}

function basicKey(
  type: Exclude<ValidationType, 'List' | 'Custom'>,
): 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength' {
  switch (type) {
    case 'WholeNumber':
      return 'wholeNumber';
    case 'Decimal':
      return 'decimal';
    case 'Date':
      return 'date';
    case 'Time':
      return 'time';
    case 'TextLength':
      return 'textLength';
  }
}

const reference = (target: RangeTarget): string =>
  `=${fullRangeAddress(target).replace(/(?<=[!:])([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

function formulaOf(given: z.output<typeof operand>, dateSystem: 1900 | 1904): string {
  if (typeof given === 'number') return `=${given}`;
  if (typeof given !== 'string') return reference(given);
  return given.startsWith('=') ? given : `=${isoSerial(given, dateSystem) ?? given}`;
}

/** The serial number of a day as `2022-06-09`; null for what is none. */
function isoSerial(text: string, dateSystem: 1900 | 1904): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text) ?? [];
  return day === undefined ? null : serialOf(Number(year), Number(month), Number(day), dateSystem);
}

/** Row by row. @throws NotImplemented where a rule's formula is more than a number or, for a list, cells */
function invalidCells(target: RangeTarget): { readonly row: number; readonly column: number }[] {
  const { sheet, area } = target;
  return [...cellsOf(area)].filter(({ row, column }) => {
    const state = validationAt(sheet, row, column);
    if (!state) return false;
    const cell = sheet.cell(row, column);
    if (isEmptyCell(cell)) return !state.ignoreBlanks;
    const content = plainValue(cell?.value ?? null);
    return !isValid(target, state, content);
  });
}

function isValid(target: RangeTarget, state: ValidationState, content: string | number | boolean): boolean {
  switch (state.type) {
    case 'List':
      return listOf(target, state.formula1).includes(String(content));
    case 'TextLength':
      return isWithin(state, String(content).length);
    case 'WholeNumber':
      return typeof content === 'number' && Number.isInteger(content) && isWithin(state, content);
    case 'Decimal':
    case 'Date':
    case 'Time':
      return typeof content === 'number' && isWithin(state, content);
    case 'Custom':
      throw notImplemented('checking cells by a formula');
  }
}

function listOf({ sheet }: RangeTarget, source: string): readonly string[] {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const plainSource = source.slice(1).replaceAll('$', '');
  if (!parseAreaName(plainSource.slice(plainSource.lastIndexOf('!') + 1)))
    throw notImplemented('checking cells by a list that a formula gives');
  const from = parseRange(sheet.workbook, sheet, plainSource);
  const used = from.sheet.usedArea(true);
  const within: Area | null = used && intersection(used, from.area);
  if (!within) return [];
  return [...cellsOf(within)].map(({ row, column }) =>
    String(plainValue(from.sheet.cell(row, column)?.value ?? null)),
  );
}

function isWithin({ operator, formula1, formula2 }: ValidationState, number: number): boolean {
  const first = numberOf(formula1);
  switch (operator) {
    case 'Between':
      return number >= first && number <= numberOf(formula2);
    case 'NotBetween':
      return number < first || number > numberOf(formula2);
    case 'EqualTo':
      return number === first;
    case 'NotEqualTo':
      return number !== first;
    case 'GreaterThan':
      return number > first;
    case 'LessThan':
      return number < first;
    case 'GreaterThanOrEqualTo':
      return number >= first;
    case 'LessThanOrEqualTo':
      return number <= first;
  }
}

function numberOf(formula: string): number {
  const number = Number(formula.replace(/^=/, ''));
  if (formula === '' || Number.isNaN(number)) throw notImplemented(`checking cells by ${formula}`);
  return number;
}
