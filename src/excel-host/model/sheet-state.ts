import type { CellStyle, WorksheetFile } from '../../xlsx/workbook-file';
import type { SheetFilter } from './apply-filter';
import type { ChartState } from './chart';
import { commentsInFile, type CommentState } from './comment';
import type { ConditionalFormatState } from './conditional-format';
import { linksInFile, type Hyperlink } from './hyperlink';
import type { ProtectionState } from './protection';
import { validationsInFile, type ValidationState } from './validation';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a sheet has besides cells, sizes and tables. Never changed in place, so that an undo can put the former back. */
export interface SheetState {
  name: string;
  visibility: Visibility;
  protection: ProtectionState | null;
  autoFilter: SheetFilter | null;
  charts: readonly ChartState[];
  /** The foremost first. */
  conditionalFormats: readonly ConditionalFormatState[];
  validations: readonly ValidationState[];
  /** In the order in which they were made. */
  comments: readonly CommentState[];
  /** By `row,column`. */
  hyperlinks: ReadonlyMap<string, Hyperlink>;
  /** Rows and columns that stay in sight. */
  frozen: { readonly rows: number; readonly columns: number };
  showGridlines: boolean;
  showHeadings: boolean;
  /** `#RRGGBB`; `''` for none. */
  tabColor: string;
  /** Of cells that are not there: the row's goes before the column's. */
  rowStyles: ReadonlyMap<number, CellStyle>;
  columnStyles: ReadonlyMap<number, CellStyle>;
  /** Of columns without a width of their own, in characters of the default font. */
  standardWidth: number;
}

/** A sheet of the file, or an empty one. */
export function stateInFile(
  file: WorksheetFile | null,
  name: string,
  styleOf: (index: number) => CellStyle,
): SheetState {
  const styles = (of: ReadonlyMap<number, number> | undefined) =>
    new Map([...(of ?? [])].map(([line, index]) => [line, styleOf(index)]));
  return {
    name,
    visibility: file ? visibilities[file.visibility] : 'Visible',
    protection: file?.isProtected ? { options: {}, password: 'unknown' } : null,
    autoFilter: file?.autoFilter ? { area: file.autoFilter.area, criteria: file.autoFilter.columns } : null,
    charts: [],
    conditionalFormats: [],
    validations: validationsInFile(file?.validations),
    comments: commentsInFile(file?.comments),
    hyperlinks: linksInFile(file),
    frozen: { rows: file?.frozenRows ?? 0, columns: file?.frozenColumns ?? 0 },
    showGridlines: true,
    showHeadings: true,
    tabColor: '',
    rowStyles: styles(file?.rowStyles),
    columnStyles: styles(file?.columnStyles),
    standardWidth: file?.defaultColumnWidth ?? 8.43,
  };
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
