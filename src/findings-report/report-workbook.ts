import { formatDay } from '../core/calendar/format';
import type { IsoDate } from '../core/calendar/iso-date';
import { countBySeverity } from '../core/rules/count-by-severity';
import { areaName } from '../core/workbook/address';
import { cell, rowHeight } from '../enrichment/cells';
import { createWorkbook, type StyleSpec } from '../xlsx';
import { reportHeaders, type ReportSource, reportRows } from './report-rows';

const INK = '#12535F';
const WIDTHS = [11, 12, 8, 26, 14, 8, 26, 24, 18, 48, 36, 36, 28, 26];
/** Excel's longest text in a cell. */
const LONGEST = 32_767;
const HEADER_ROW = 3;

const STYLES = {
  title: { font: { size: 16, bold: true, color: INK } },
  strong: { font: { bold: true } },
  head: { fill: INK, font: { bold: true, color: '#FFFFFF' }, wrap: true, vertical: 'center' },
  text: { wrap: true, vertical: 'top', borders: { bottom: '#D5DFE1' } },
} as const satisfies Readonly<Record<string, StyleSpec>>;

/** The report as an .xlsx with one table, to filter and to keep with the case. @param made the day it is made */
export function reportWorkbook(source: ReportSource, made: IsoDate): Uint8Array {
  const { result, texts, language } = source;
  const { report: t } = texts;
  const headers = reportHeaders(texts);
  const rows = reportRows(source);
  const day = formatDay(result.meeting.day, language);
  const summary = texts.enrichment.findings.summary(countBySeverity(result.findings), day);
  return createWorkbook<keyof typeof STYLES>({
    title: t.title,
    language: { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language],
    creator: 'Saksklar',
    created: `${made}T00:00:00Z`,
    font: { name: 'Calibri', size: 11 },
    styles: STYLES,
    sheets: [
      {
        name: t.title,
        showsGridLines: false,
        columns: WIDTHS.map((width) => ({ width })),
        frozenRows: HEADER_ROW + 1,
        rows: [
          [{ value: t.title, style: 'title' }],
          [{ value: `${summary} ${t.made(formatDay(made, language))}`, style: 'strong' }],
          [],
          headers.map((value) => ({ value, style: 'head' })),
          ...(rows.length > 0 ? rows : [[texts.enrichment.findings.none]]).map((row) =>
            row.map((text) => ({
              value: text === '' ? null : text.slice(0, LONGEST),
              style: 'text' as const,
            })),
          ),
        ],
        rowLayout: new Map([
          [0, { height: 26 }],
          ...rows.map((row, index) => {
            const cells = row.map((text) => cell(text, 'text'));
            return [HEADER_ROW + 1 + index, { height: rowHeight(cells, WIDTHS) }] as const;
          }),
        ]),
        tables: [
          {
            name: 'Kontrollrapport',
            area: areaName({
              top: HEADER_ROW,
              left: 0,
              rows: Math.max(rows.length, 1) + 1,
              columns: headers.length,
            }),
            style: null,
          },
        ],
        print: { landscape: true, fitToWidth: true, repeatRows: [HEADER_ROW, HEADER_ROW] },
      },
    ],
  });
}
