import type { CellValue } from '../../core/workbook/snapshot';

/** A new workbook, declared. `Style` are the names of its styles, so that a misspelt one does not compile. */
export interface WorkbookSpec<Style extends string = string> {
  readonly title: string;
  /** The document's language: `nb-NO`. */
  readonly language: string;
  readonly creator: string;
  /** When it was made, as `2022-06-09T00:00:00Z`: given, so that the same workbook has the same bytes. */
  readonly created: string;
  readonly dateSystem?: 1900 | 1904;
  readonly font?: { readonly name: string; readonly size: number };
  readonly styles?: Readonly<Record<Style, StyleSpec>>;
  readonly sheets: readonly SheetSpec<Style>[];
  /** Names of the whole workbook; `formula` with its `=`. */
  readonly names?: readonly { readonly name: string; readonly formula: string }[];
  readonly activeSheet?: number;
}

/** Colours are `#RRGGBB`. What is left out is as in a cell without a style. */
export interface StyleSpec {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
  };
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Record<'top' | 'right' | 'bottom' | 'left', string>>;
  readonly locked?: boolean;
}

/** A value, or a value with more. Dates are serial numbers in the workbook's date system. */
export type CellSpec<Style extends string = string> =
  | Exclude<CellValue, object>
  | {
      /** What a formula last gave, where there is one. */
      readonly value?: CellValue;
      /** As Excel shows it, with its `=`. */
      readonly formula?: string;
      readonly style?: Style;
    };

export interface SheetSpec<Style extends string = string> {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  /** From A1; an empty row is `[]`. */
  readonly rows: readonly (readonly CellSpec<Style>[])[];
  /** Rows that are more than their cells, by their number from 0. */
  readonly rowLayout?: ReadonlyMap<
    number,
    { readonly height?: number; readonly hidden?: boolean; readonly style?: Style }
  >;
  /** From column A: widths in characters, or hidden. */
  readonly columns?: readonly {
    readonly width?: number;
    readonly hidden?: boolean;
    readonly style?: Style;
  }[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly showsGridLines?: boolean;
  /** `A1:F1`. */
  readonly merges?: readonly string[];
  readonly tables?: readonly TableSpec[];
  readonly validations?: readonly ValidationSpec[];
  readonly links?: readonly LinkSpec[];
  readonly isProtected?: boolean;
  readonly print?: {
    readonly landscape?: boolean;
    /** One page wide, as many high as needed. */
    readonly fitToWidth?: boolean;
    /** Rows to print on each page, from 0: `[3, 3]`. */
    readonly repeatRows?: readonly [first: number, last: number];
    readonly footer?: string;
  };
}

export interface TableSpec {
  readonly name: string;
  /** With the header row, and the totals row where there is one; the headers are the texts in its first row. */
  readonly area: string;
  readonly hasHeader?: boolean;
  /** The names of the columns of a table without a header row. */
  readonly columnNames?: readonly string[];
  /** `TableStyleMedium2` when left out, null for none. */
  readonly style?: string | null;
  readonly showsBands?: boolean;
  /**
   * The last row of `area` sums these columns (by header): their cells get the formula, and what the cell has as its
   * value is the formula's result.
   */
  readonly totals?: { readonly label: string; readonly sums: readonly string[] };
  /** Formulas, with their `=`, that Excel gives each new row, by the column's header. */
  readonly calculated?: ReadonlyMap<string, string>;
}

/** A cell that leads to another of the workbook. */
export interface LinkSpec {
  /** `C6`. */
  readonly cell: string;
  /** `'Behovskø'!L24`. */
  readonly location: string;
}

export interface ValidationSpec {
  /** `F5:F28`. */
  readonly area: string;
  /** What can be chosen, or the cells that hold it: `=Lister!$A$2:$A$10`. */
  readonly list: readonly string[] | string;
  /** Other values are asked about, not refused. */
  readonly allowsOthers?: boolean;
  readonly message?: string;
}
