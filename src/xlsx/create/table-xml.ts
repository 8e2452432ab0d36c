import type { Area } from '../../core/workbook/address';
import { areaName } from '../../core/workbook/address';
import { storedFormula } from '../sheet/formula-text';
import { element, escapeText, escapeXml, XML_HEAD } from '../../ooxml/write-xml';
import { flag } from './cell-format';
import type { TableSpec } from './workbook-spec';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The part of an Excel table. */
export function tableXml(
  id: number,
  { name, style, showsBands = true, ...table }: TableSpec,
  area: Area,
  columns: readonly string[],
): string {
  const { totals, hasHeader = true } = table;
  const filtered = totals ? { ...area, rows: area.rows - 1 } : area;
  const columnElements = columns.map((column, index) => {
    const formula = table.calculated?.get(column);
    return element(
      'tableColumn',
      {
        id: index + 1,
        name: escapeText(column).replaceAll('\n', '_x000a_'),
        totalsRowLabel: totals && index === 0 ? totals.label : undefined,
        totalsRowFunction: totals?.sums.includes(column) ? 'sum' : undefined,
      },
      formula === undefined
        ? ''
        : element('calculatedColumnFormula', {}, escapeXml(storedFormula(formula.replace(/^=/, ''), name))),
    );
  });
  return (
    XML_HEAD +
    element(
      'table',
      {
        xmlns: MAIN,
        id,
        name,
        displayName: name,
        ref: areaName(area),
        headerRowCount: hasHeader ? undefined : 0,
        totalsRowCount: flag(totals !== undefined),
        totalsRowShown: totals ? undefined : 0,
      },
      (hasHeader ? element('autoFilter', { ref: areaName(filtered) }) : '') +
        element('tableColumns', { count: columns.length }, columnElements.join('')) +
        (style === null
          ? ''
          : element('tableStyleInfo', {
              name: style ?? 'TableStyleMedium2',
              showFirstColumn: 0,
              showLastColumn: 0,
              showRowStripes: showsBands ? 1 : 0,
              showColumnStripes: 0,
            })),
    )
  );
}
