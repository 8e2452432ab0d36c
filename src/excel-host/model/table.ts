import type { Area } from '../../core/workbook/address';
import type { TableFile } from '../../xlsx/workbook-file';
import { plainValue } from './cell';
import type { Sheet } from './sheet';

/** An Excel table. Its columns are named by its header cells, so that a changed header renames the column. */
export class Table {
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;

  constructor(
    readonly sheet: Sheet,
    /** Excel numbers tables through the workbook. */
    readonly id: number,
    private readonly file: TableFile,
  ) {
    this.name = file.name;
    this.area = file.area;
    this.hasHeader = file.hasHeader;
    this.hasTotals = file.hasTotals;
  }

  /** `TableStyleMedium2` and its like; `''` for none. */
  get style(): string {
    return this.file.styleName ?? '';
  }

  get columns(): readonly string[] {
    return this.file.columns.map((name, index) => {
      if (!this.hasHeader) return name;
      const header = this.sheet.rawCell(this.area.top, this.area.left + index);
      return header ? String(plainValue(header.value)) : name;
    });
  }

  get headerArea(): Area | null {
    return this.hasHeader ? { ...this.area, rows: 1 } : null;
  }

  get totalsArea(): Area | null {
    return this.hasTotals ? { ...this.area, top: this.area.top + this.area.rows - 1, rows: 1 } : null;
  }

  /** At least one row: Excel keeps an empty one in an empty table. */
  get bodyArea(): Area {
    const above = this.hasHeader ? 1 : 0;
    const below = this.hasTotals ? 1 : 0;
    return { ...this.area, top: this.area.top + above, rows: Math.max(1, this.area.rows - above - below) };
  }

  columnArea(index: number, of: Area = this.area): Area {
    return { ...of, left: of.left + index, columns: 1 };
  }
}
