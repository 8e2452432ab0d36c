import type { Bench } from './bench';

/** One thing that Microsoft says of Excel's JavaScript interface, and a script that sees whether it is so. */
export interface ContractCase {
  /** A sentence without its end: `a cell without content reads as an empty text`. */
  readonly name: string;
  readonly cites: Citation;
  /** The version of ExcelApi that it needs, where that is later than 1.14. */
  readonly needs?: string;
  /** Throws when it is not so. What it makes is on the bench's own sheet, or taken away by `bench.afterwards`. */
  readonly run: (bench: Bench) => Promise<void>;
}

export interface ContractArea {
  readonly area: string;
  readonly cases: readonly ContractCase[];
}

export type Citation = `https://learn.microsoft.com/${string}`;

/** A property in Microsoft's reference: `property('Range', 'values')`. */
export const property = (className: string, name: string): Citation =>
  `https://learn.microsoft.com/javascript/api/excel/excel.${className.toLowerCase()}#excel-excel-${className.toLowerCase()}-${name.toLowerCase()}-member`;

export const method = (className: string, name: string): Citation => `${property(className, name)}(1)`;

/** A page of Microsoft's guide to add-ins: `guide('excel/excel-add-ins-events')`. */
export const guide = (page: string): Citation => `https://learn.microsoft.com/office/dev/add-ins/${page}`;
