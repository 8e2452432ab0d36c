import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { isoDate } from '../../core/calendar/days';
import { checkWorkbook } from '../../core/check';
import { planEnrichment, presentEnrichment } from '../../enrichment';
import { createExcelHost, type EmbeddedExcel } from '../../excel-host';
import nb from '../../locales/nb';
import { createExcelWorkbook, type ExcelWorkbook } from '../index';
import { canonicalTables } from '../../../tests/workbooks/canonical-tables';
import { plainRanges } from '../../../tests/workbooks/plain-ranges';

const WORKBOOKS: readonly (readonly [string, () => Uint8Array])[] = [
  ['the sample', () => new Uint8Array(readFileSync('assets/sample.xlsx'))],
  ['canonical tables', canonicalTables],
  ['plain ranges', plainRanges],
];

const today = isoDate(2022, 6, 1);

describe.each([...WORKBOOKS])('enriching %s in Excel', (_name, make) => {
  let host: EmbeddedExcel;
  let workbook: ExcelWorkbook;
  beforeEach(() => {
    host = createExcelHost(make(), { file: 'bok.xlsx', profile: 'ltsc-2021' });
    const { Excel, Office, OfficeExtension } = openExcel(host);
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    workbook = createExcelWorkbook();
  });

  const options = () => {
    if (!today) throw new Error('no day');
    return { today, texts: nb, language: 'nb' as const };
  };
  const enrich = async () => {
    const plan = planEnrichment(await workbook.readSnapshot(), options());
    await workbook.applyEnrichment(plan);
    return plan;
  };
  const findings = async () => checkWorkbook(await workbook.readSnapshot(), options()).findings;
  /** All that a person sees of the user's cells. */
  const looks = () =>
    host.view.sheets.map((sheet) => {
      const { top = 0, left = 0, rows = 0, columns = 0 } = sheet.used ?? {};
      const cells = Array.from({ length: (top + rows) * (left + columns) }, (_, index) => {
        const cell = sheet.cell(Math.floor(index / (left + columns)), index % (left + columns));
        return [cell.input, cell.text, cell.style];
      });
      return [sheet.name, cells];
    });
  const countMarks = () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const counts = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats.getCount());
      await context.sync();
      return counts.reduce((sum, { value }) => sum + value, 0);
    });

  it('writes columns, sheets with charts and marks, and changes no finding', async () => {
    const before = await findings();
    const plan = await enrich();
    const after = await workbook.readSnapshot();
    expect(await findings()).toEqual(before);
    for (const own of plan.columns)
      for (const { column, header, cells } of own.columns) {
        const sheet = after.sheets.find(({ name }) => name === own.sheet);
        const at = (row: number) => sheet?.values[row - sheet.top]?.[column - sheet.left] ?? null;
        expect(at(own.rows.top)).toBe(header);
        for (const [row, { value }] of cells) expect([row, at(row) ?? '']).toEqual([row, value ?? '']);
      }
    expect(after.sheets.slice(-2).map(({ name }) => name)).toEqual(['Kontroll', 'Rammeendringer']);
    const severities = new Set(plan.marks.map(({ at, severity }) => `${at.sheet} ${severity}`));
    expect(await countMarks()).toBe(severities.size);
    const charts = await Excel.run(async (context) => {
      const { charts: all } = context.workbook.worksheets.getItem('Rammeendringer');
      all.load('items/name');
      await context.sync();
      return all.items.length;
    });
    expect(charts).toBe(1);
  });

  it('writes nothing where a co-author has written since it was planned', async () => {
    const plan = planEnrichment(await workbook.readSnapshot(), options());
    const [own] = plan.columns;
    const [column] = own?.columns ?? [];
    if (!own || !column) throw new Error('no column');
    const at = { sheet: own.sheet, row: own.rows.top + 2, column: column.column };
    host.user.typeRemotely(at, 'mitt notat');
    const before = looks();
    await expect(workbook.applyEnrichment(plan)).rejects.toMatchObject({
      problem: { code: 'excel-changed' },
    });
    expect(looks()).toEqual(before);
  });

  it('takes nothing away where a column is not its own any more', async () => {
    await enrich();
    const present = presentEnrichment(await workbook.readSnapshot());
    const [place] = present.columns;
    const [column] = place?.columns ?? [];
    if (!place || !column) throw new Error('no column');
    host.user.typeRemotely({ sheet: place.sheet, row: place.rows.top, column: column.column }, 'Min kolonne');
    const before = looks();
    await expect(workbook.removeEnrichment(present)).rejects.toMatchObject({
      problem: { code: 'excel-changed' },
    });
    expect(looks()).toEqual(before);
  });

  it('can be done again without doubling', async () => {
    await enrich();
    const once = [await workbook.readSnapshot(), await countMarks()];
    await enrich();
    expect([await workbook.readSnapshot(), await countMarks()]).toEqual(once);
  });

  it('goes without a trace', async () => {
    const before = [await workbook.readSnapshot(), looks()];
    await enrich();
    await workbook.removeEnrichment(presentEnrichment(await workbook.readSnapshot()));
    expect([await workbook.readSnapshot(), looks()]).toEqual(before);
    expect(await countMarks()).toBe(0);
  });

  it('loses its marks alone, with everything else left', async () => {
    const marksBefore = await countMarks();
    await enrich();
    const { sheets } = await workbook.readSnapshot();
    expect(await countMarks()).toBeGreaterThan(marksBefore);
    await workbook.removeEnrichment({ columns: [], sheets: [] });
    expect(await countMarks()).toBe(marksBefore);
    expect((await workbook.readSnapshot()).sheets).toEqual(sheets);
  });

  it('takes few round trips', async () => {
    const plan = planEnrichment(await workbook.readSnapshot(), options());
    host.resetTraffic();
    await workbook.applyEnrichment(plan);
    expect(host.traffic.requests).toBeLessThanOrEqual(6);
  });
});
