import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../tests/support/embedded-excel';
import { isoDate } from '../core/calendar/days';
import { createExcelWorkbook } from '../excel';
import { planEnrichment } from '../enrichment';
import nb from '../locales/nb';
import { enrichWorkbook, readWorkbook, toSnapshot } from '../xlsx';
import { createExcelHost } from './create-excel-host';

const sample = new Uint8Array(readFileSync('assets/sample.xlsx'));

describe('saving an enriched workbook', () => {
  it('gives the same workbook as enriching the file', async () => {
    const today = isoDate(2022, 6, 1);
    if (!today) throw new Error('no day');
    const host = createExcelHost(sample, { file: 'bok.xlsx' });
    const { Excel, Office, OfficeExtension } = openExcel(host);
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    const workbook = createExcelWorkbook();
    const plan = planEnrichment(await workbook.readSnapshot(), { today, texts: nb, language: 'nb' });
    await workbook.applyEnrichment(plan);
    const saved = readWorkbook(host.save(), 'lagret.xlsx');
    const enriched = readWorkbook(enrichWorkbook(readWorkbook(sample, 'bok.xlsx'), plan), 'bok.xlsx');
    expect(toSnapshot(saved)).toEqual(toSnapshot(enriched));
    for (const sheet of enriched.sheets) {
      const other = saved.sheets.find(({ name }) => name === sheet.name);
      expect(other?.frozenRows).toBe(sheet.frozenRows);
      for (const [row, cells] of sheet.rows)
        for (const [column, cell] of cells) {
          const { font, fill, wrap, numberFormat } =
            saved.styles[other?.rows.get(row)?.get(column)?.style ?? 0] ?? {};
          const expected = enriched.styles[cell.style];
          expect([row, column, fill, wrap, numberFormat, font?.bold]).toEqual([
            row,
            column,
            expected?.fill,
            expected?.wrap,
            expected?.numberFormat,
            expected?.font.bold,
          ]);
        }
    }
  });
});
