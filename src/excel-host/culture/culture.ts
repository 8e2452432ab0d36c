import type { Language } from '../../core/text/language';

export type CultureName = 'nb-NO' | 'nn-NO' | 'en-US';

/** How a person in a place writes numbers and dates, as Windows gives it to Excel. */
export interface Culture {
  readonly name: CultureName;
  readonly language: Language;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly currencySymbol: string;
  /** Between the arguments of a function. */
  readonly listSeparator: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly shortTimePattern: string;
  readonly longTimePattern: string;
  readonly dayFirst: boolean;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** The letters of number formats, where they differ from English: `åååå` for `yyyy`. */
  readonly formatLetters: Readonly<Record<string, string>>;
  readonly booleans: { readonly true: string; readonly false: string };
}

const norwegian = {
  decimalSeparator: ',',
  thousandsSeparator: '\u00a0',
  currencySymbol: 'kr',
  listSeparator: ';',
  dateSeparator: '.',
  timeSeparator: ':',
  shortDatePattern: 'dd.MM.yyyy',
  longDatePattern: 'dddd d. MMMM yyyy',
  shortTimePattern: 'HH:mm',
  longTimePattern: 'HH:mm:ss',
  dayFirst: true,
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  formatLetters: { y: 'å', h: 't' },
} as const;

export const cultures: Readonly<Record<CultureName, Culture>> = {
  'nb-NO': {
    ...norwegian,
    name: 'nb-NO',
    language: 'nb',
    weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
    booleans: { true: 'SANN', false: 'USANN' },
  },
  'nn-NO': {
    ...norwegian,
    name: 'nn-NO',
    language: 'nn',
    weekdays: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
    booleans: { true: 'SANN', false: 'USANN' },
  },
  'en-US': {
    name: 'en-US',
    language: 'en',
    decimalSeparator: '.',
    thousandsSeparator: ',',
    currencySymbol: '$',
    listSeparator: ',',
    dateSeparator: '/',
    timeSeparator: ':',
    shortDatePattern: 'M/d/yyyy',
    longDatePattern: 'dddd, MMMM d, yyyy',
    shortTimePattern: 'h:mm tt',
    longTimePattern: 'h:mm:ss tt',
    dayFirst: false,
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    formatLetters: {},
    booleans: { true: 'TRUE', false: 'FALSE' },
  },
};
