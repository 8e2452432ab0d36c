import { columnHeader } from '../core/mapping/column-header';
import type { FieldName, TableKind } from '../core/tables/tables';
import type { Language } from '../core/text/language';
import type { Vocabulary } from '../core/vocabulary/vocabulary';

/** A text in each language. */
export type Worded = Readonly<Record<Language, string>>;

export type ColumnLook = 'text' | 'long' | 'short' | 'number' | 'money' | 'proposal' | 'change' | 'day';

export interface NewColumn {
  readonly header: Worded;
  readonly look: ColumnLook;
  /** In characters. */
  readonly width: number;
  /** What can be chosen; other words are asked about, not refused. */
  readonly choices?: Readonly<Record<Language, readonly string[]>>;
  /** A formula that every row gets, from the headers of its table in the language. */
  readonly formula?: (header: (field: string) => string, language: Language) => string;
}

/** One sheet of a new workbook: a title, a line about it, and an Excel table that is empty but for formulas. */
export interface NewSheet {
  readonly id: TableKind;
  /** The Excel table's name, the same in every language, so that formulas can name it. */
  readonly table: string;
  readonly columns: readonly NewColumn[];
  readonly frozenColumns: number;
}

const WIDTHS: Readonly<Record<ColumnLook, number>> = {
  text: 20,
  long: 46,
  short: 10,
  number: 10,
  money: 13,
  proposal: 13,
  change: 13,
  day: 13,
};

const MONEY: readonly ColumnLook[] = ['money', 'proposal', 'change'];

type More = Pick<NewColumn, 'choices' | 'formula'> & { readonly width?: number };

/** A column of a table that is looked for, under its canonical header; amounts say their unit. */
export function mapped<K extends TableKind>(
  kind: K,
  field: FieldName<K>,
  look: ColumnLook,
  more: More = {},
): NewColumn {
  const header = (language: Language): string => mappedHeader(kind, field, look, language);
  return column([header('nb'), header('nn'), header('en')], look, more);
}

function mappedHeader(kind: TableKind, field: string, look: ColumnLook, language: Language): string {
  return `${columnHeader(kind, field, language)}${MONEY.includes(look) ? ' (MNOK)' : ''}`;
}

export function column(
  [nb, nn, en]: readonly [nb: string, nn: string, en: string],
  look: ColumnLook,
  { width = WIDTHS[look], ...more }: More = {},
): NewColumn {
  return { header: { nb, nn, en }, look, width, ...more };
}

/** The words of a vocabulary, to choose from. */
export function wordsOf(vocabulary: Vocabulary<string>): NonNullable<NewColumn['choices']> {
  const words = (language: Language): readonly string[] =>
    vocabulary.entries.map((entry) => entry.words[language]);
  return { nb: words('nb'), nn: words('nn'), en: words('en') };
}

export function oneOf(
  nb: readonly string[],
  nn: readonly string[],
  en: readonly string[],
): NonNullable<NewColumn['choices']> {
  return { nb, nn, en };
}
