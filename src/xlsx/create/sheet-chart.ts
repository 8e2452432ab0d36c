import type { Area } from '../../core/workbook/address';
import type { ChartSpec } from '../../ooxml/chart-spec';

/** A chart on a sheet. */
export interface SheetChart extends ChartSpec {
  /** The cells that it covers. */
  readonly area: Area;
}
