import type { LinkFile } from './sheet/links';
import type { Area } from '../core/workbook/address';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';

/**
 * An .xlsx file as read, with what a person sees of it (values, formulas, formats, fills, fonts, sizes). The
 * snapshot for the core and the embedded Excel are both made from this. `bytes` stays the truth: a changed copy is
 * made by patching it.
 */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  /** The file's name or path, for faults. */
  readonly file: string;
  /** The main part's path in the zip, mostly `xl/workbook.xml`. */
  readonly path: string;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly WorksheetFile[];
  /** Defined names of the whole workbook; `formula` with the leading `=`. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Looked up by `CellFile.style`; entry 0 is the default style. */
  readonly styles: readonly CellStyle[];
  /** Custom XML parts that are not Office's own. */
  readonly customXmlParts: readonly CustomXmlPartFile[];
  readonly activeSheet: number;
  /** Which parts of a text are bold where not all of it is, by the text. */
  readonly boldTexts?: WorkbookSnapshot['boldTexts'];
  readonly properties?: DocumentPropertiesFile;
  /** Whether sheets may not be added, deleted, renamed, moved or hidden. */
  readonly isStructureLocked?: boolean;
}

/** What a file says of itself; `''` for what it does not. */
export interface DocumentPropertiesFile {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly lastAuthor: string;
  /** As `2022-06-09T12:00:00Z`. */
  readonly created: string;
  readonly revision: string;
  readonly company: string;
  readonly manager: string;
  readonly custom: ReadonlyMap<string, string | number | boolean>;
}

export interface CustomXmlPartFile {
  /** The part's path in the zip: `customXml/item1.xml`. */
  readonly path: string;
  readonly xml: string;
}

export interface WorksheetFile extends SheetLayoutFile {
  readonly name: string;
  /** The part's path in the zip: `xl/worksheets/sheet1.xml`. */
  readonly path: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Sparse: row → column → cell, both from 0. Cells that only carry a style are there too. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellFile>>;
  readonly tables: readonly TableFile[];
  readonly comments?: readonly CommentFile[];
  readonly links?: readonly LinkFile[];
}

/** What somebody wrote about a cell, or answered. */
export interface CommentFile {
  readonly row: number;
  readonly column: number;
  readonly id: string;
  /** The id of the comment that it answers. */
  readonly parent: string | null;
  readonly author: string;
  /** As `2022-06-09T12:00:00.00`, in UTC. */
  readonly created: string;
  readonly content: string;
  readonly isDone: boolean;
}

/** All of a sheet that is not cells. */
export interface SheetLayoutFile {
  readonly isProtected: boolean;
  /** The filter of the sheet's own; those of tables are theirs. */
  readonly autoFilter?: AutoFilterFile | null;
  readonly merges: readonly Area[];
  /** Without those that only later versions of Excel know, such as lists on other sheets as Excel 2010 writes them. */
  readonly validations?: readonly ValidationFile[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Heights in points, widths in characters, where set. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  /** The styles of cells that are not written: the row's goes before the column's. */
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** What may be written into cells, with the words of the file format. */
export interface ValidationFile {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly operator: string;
  /** As in the file: `"Ja,Nei"`, `Lister!$A$2:$A$9`, `10`; `''` for none. */
  readonly formula1: string;
  readonly formula2: string;
  readonly allowsBlank: boolean;
  /** Whether a list can be chosen from in the cell. */
  readonly showsList: boolean;
  readonly prompt: { readonly isShown: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly isShown: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
}

/** A conditional format with a formula. */
export interface ConditionalFormatFile {
  readonly areas: readonly Area[];
  readonly formula: string;
  /** Null leaves the cell's own. Colours are `#RRGGBB`. */
  readonly look: {
    readonly fill: string | null;
    readonly colour: string | null;
    readonly bold: boolean | null;
    readonly italic: boolean | null;
  };
}

export interface TableFile extends TableSnapshot {
  readonly columns: readonly string[];
  /** `TableStyleMedium2` and its like; null for none. */
  readonly styleName: string | null;
  readonly path: string;
  readonly details?: TableDetailsFile;
}

/** What of a table only a spreadsheet needs to know. */
export interface TableDetailsFile {
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** The only row stands there to be filled in. */
  readonly isBlank: boolean;
  /** Null where there are no filter buttons. */
  readonly autoFilter: AutoFilterFile | null;
  /** Of calculated columns, with the leading `=`, as in the first row; null for the others. */
  readonly formulas: readonly (string | null)[];
}

/** Where the filter's buttons are, and what is filtered on, by the column's place in it. */
export interface AutoFilterFile {
  readonly area: Area;
  readonly columns: ReadonlyMap<number, FilterFile>;
}

/** What a column is filtered on, in the words of Office.js. */
export interface FilterFile {
  readonly filterOn:
    'BottomItems' | 'BottomPercent' | 'Custom' | 'Dynamic' | 'TopItems' | 'TopPercent' | 'Values';
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
  readonly dynamicCriteria?: string;
  /** As shown; a date as far as it is given: `2022-06` is June 2022. */
  readonly values?: readonly (string | FilterDateFile)[];
}

export interface FilterDateFile {
  readonly date: string;
  readonly specificity: 'Year' | 'Month' | 'Day' | 'Hour' | 'Minute' | 'Second';
}

export interface CellFile {
  readonly value: CellValue;
  /** With the leading `=`, shared formulas written out for each cell; `''` when none. */
  readonly formula: string;
  readonly style: number;
}

export interface CellStyle {
  /** English code, `General` when none. */
  readonly numberFormat: string;
  /** `#RRGGBB`; theme and indexed colours are worked out. Null when there is no solid fill. */
  readonly fill: string | null;
  readonly font: {
    readonly name: string;
    /** In points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly color: string;
  };
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Steps to the right; 0 when left out. */
  readonly indent?: number;
  readonly borders: {
    readonly top: string | null;
    readonly right: string | null;
    readonly bottom: string | null;
    readonly left: string | null;
  };
  readonly locked: boolean;
}
