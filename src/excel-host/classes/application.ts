import { membersOf, noArguments, since, type ClassDeclaration } from '../registry/declare';
import { object } from '../registry/targets';
import { z } from '../schema';
import { openOther, workbookBytes } from './new-workbook';

const { value, writable, child, ask, find } = membersOf<'Application'>();

export const applicationClass: ClassDeclaration<'Application'> = {
  since: '1.1',
  members: {
    CalculationMode: writable(
      (workbook) => workbook.calculationMode,
      z.enum(['Automatic', 'AutomaticExceptTables', 'Manual']),
      (workbook, mode) => {
        workbook.calculationMode = mode;
      },
    ),
    CalculationState: since(
      '1.9',
      value(() => 'Done'),
    ),
    DecimalSeparator: since(
      '1.11',
      value(({ culture }) => culture.decimalSeparator),
    ),
    ThousandsSeparator: since(
      '1.11',
      value(({ culture }) => culture.thousandsSeparator),
    ),
    UseSystemSeparators: since(
      '1.11',
      value(() => true),
    ),
    CultureInfo: since(
      '1.11',
      child((workbook) => object('CultureInfo', workbook)),
    ),
    CreateWorkbook: since(
      '1.8',
      find(z.tuple([z.string().nullable()]), (workbook, [base64]) =>
        object('WorkbookCreated', { workbook, bytes: workbookBytes(base64) }),
      ),
    ),
    Calculate: ask(z.tuple([z.enum(['Recalculate', 'Full', 'FullRebuild'])]), (workbook) =>
      workbook.calculate(),
    ),
    SuspendApiCalculationUntilNextSync: since(
      '1.6',
      ask(noArguments, () => null),
    ),
    SuspendScreenUpdatingUntilNextSync: since(
      '1.9',
      ask(noArguments, () => null),
    ),
  },
};

const created = membersOf<'WorkbookCreated'>();

export const workbookCreatedClass: ClassDeclaration<'WorkbookCreated'> = {
  since: '1.8',
  members: {
    Open: created.ask(noArguments, ({ workbook, bytes }) => openOther(workbook, bytes)),
  },
};

const culture = membersOf<'CultureInfo'>();

export const cultureInfoClass: ClassDeclaration<'CultureInfo'> = {
  since: '1.11',
  members: {
    Name: culture.value((workbook) => workbook.culture.name),
    NumberFormat: culture.child((workbook) => object('NumberFormatInfo', workbook)),
    DatetimeFormat: since(
      '1.12',
      culture.child((workbook) => object('DatetimeFormatInfo', workbook)),
    ),
  },
};

const numbers = membersOf<'NumberFormatInfo'>();

export const numberFormatInfoClass: ClassDeclaration<'NumberFormatInfo'> = {
  since: '1.11',
  members: {
    NumberDecimalSeparator: numbers.value((workbook) => workbook.culture.decimalSeparator),
    NumberGroupSeparator: numbers.value((workbook) => workbook.culture.thousandsSeparator),
  },
};

const dates = membersOf<'DatetimeFormatInfo'>();

export const datetimeFormatInfoClass: ClassDeclaration<'DatetimeFormatInfo'> = {
  since: '1.12',
  members: {
    DateSeparator: dates.value((workbook) => workbook.culture.dateSeparator),
    TimeSeparator: dates.value((workbook) => workbook.culture.timeSeparator),
    ShortDatePattern: dates.value((workbook) => workbook.culture.shortDatePattern),
    LongDatePattern: dates.value((workbook) => workbook.culture.longDatePattern),
    LongTimePattern: dates.value((workbook) => workbook.culture.longTimePattern),
  },
};
