import type { Area } from '../../core/workbook/address';
import type { ChartCells, ChartState, SeriesState } from './chart';
import { moveComments } from './comment';
import type { ConditionalFormatState } from './conditional-format';
import type { Sheet } from './sheet';
import { shiftedArea, shiftedFormula, type Shift } from './shift-references';
import { moveValidations } from './validation';
import type { Workbook } from './workbook';

type Move = (area: Area) => Area | null;

/** Takes along what is laid over cells that move: links, conditional formats, and charts that draw them. */
export function shiftAttached(sheet: Sheet, shift: Shift): void {
  moveAttached(sheet, (area) => shiftedArea(area, shift));
  for (const other of sheet.workbook.sheets) {
    const formats = other.conditionalFormats.map((format) => {
      const formula = format.formula === '' ? '' : shiftedFormula(format.formula, other.name, shift);
      return formula === format.formula ? format : { ...format, formula };
    });
    setFormats(other, formats);
  }
  shiftLinks(sheet, shift);
}

/** Puts the areas of a sheet on which charts and conditional formats stand through `move`; null is gone. */
export function moveAttached(sheet: Sheet, move: Move): void {
  const formats = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((area) => move(area) ?? []);
    const isSame =
      areas.length === format.areas.length && areas.every((area, at) => area === format.areas[at]);
    if (isSame) return [format];
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
  setFormats(sheet, formats);
  moveCharts(sheet.workbook, sheet, move);
  moveComments(sheet, move);
  moveValidations(sheet, move);
}

function setFormats(sheet: Sheet, formats: readonly ConditionalFormatState[]): void {
  const before = sheet.conditionalFormats;
  if (formats.length < before.length || formats.some((format, at) => format !== before[at]))
    sheet.set('conditionalFormats', formats);
}

function moveCharts(workbook: Workbook, sheet: Sheet, move: Move): void {
  const moved = (cells: ChartCells | null): ChartCells | null => {
    if (cells?.sheet !== sheet) return cells;
    const area = move(cells.area);
    if (area === cells.area) return cells;
    return area && { sheet, area };
  };
  for (const owner of workbook.sheets) {
    const charts = owner.charts.map((chart): ChartState => {
      const series = chart.series.map((each): SeriesState => {
        const [header, values, categories] = [moved(each.header), moved(each.values), moved(each.categories)];
        const isSame = header === each.header && values === each.values && categories === each.categories;
        return isSame ? each : { ...each, header, values, categories };
      });
      return series.every((each, at) => each === chart.series[at]) ? chart : { ...chart, series };
    });
    if (charts.some((chart, at) => chart !== owner.charts[at])) owner.set('charts', charts);
  }
}

function shiftLinks(sheet: Sheet, shift: Shift): void {
  const before = [...sheet.hyperlinks];
  const after = before.flatMap(([place, link]) => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const to = shiftedArea({ top: row, left: column, rows: 1, columns: 1 }, shift);
    return to ? [[`${to.top},${to.left}`, link] as const] : [];
  });
  const isSame = after.length === before.length && after.every(([place], at) => place === before[at]?.[0]);
  if (!isSame) sheet.set('hyperlinks', new Map(after));
}
