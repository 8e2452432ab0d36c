import { beforeEach, describe, expect, it } from '@jest/globals';
import { isoDate } from '../../src/core/calendar/days';
import { Fault } from '../../src/core/fault';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { planEnrichment, presentEnrichment } from '../../src/enrichment';
import { createExcelWorkbook, type ExcelWorkbook } from '../../src/excel';
import { createExcelHost, type EmbeddedExcel } from '../../src/excel-host';
import { addEnrichment, takeEnrichmentAway } from '../../src/taskpane/session/enriching';
import nb from '../../src/locales/nb';
import { enrichWorkbook, readWorkbook, toSnapshot } from '../../src/xlsx';
import { openExcel } from '../support/embedded-excel';
import { canonicalTables } from '../workbooks/canonical-tables';
import { plainRanges } from '../workbooks/plain-ranges';

const today = isoDate(2022, 6, 1);

/** Cells beside the table, and where the table's own columns end. */
interface Book {
  readonly make: () => Uint8Array;
  readonly sheet: string;
  readonly right: number;
}

const BOOKS: readonly (readonly [name: string, book: Book])[] = [
  ['an Excel table', { make: canonicalTables, sheet: 'Behovskø', right: 18 }],
  ['plain cells', { make: plainRanges, sheet: 'Køen vår', right: 19 }],
];

/** Every place to fail at among the first, then some: the rest are links and looks of the add-in's own sheets. */
const nextPlace = (place: number): number => place + (place < 45 ? 1 : 41);

describe.each([...BOOKS])(
  'what is put beside %s and taken away again',
  (_name, { make, sheet: name, right }) => {
    let host: EmbeddedExcel;
    let workbook: ExcelWorkbook;

    const open = (bytes: Uint8Array): void => {
      host = createExcelHost(bytes, { file: 'bok.xlsx', profile: 'ltsc-2021' });
      const { Excel, Office, OfficeExtension } = openExcel(host);
      Object.assign(globalThis, { Excel, Office, OfficeExtension });
      workbook = createExcelWorkbook();
    };
    const options = () => {
      if (!today) throw new Error('no day');
      return { today, texts: nb, language: 'nb' as const };
    };
    const parts = () => ({
      workbook,
      planEnrichment: (snapshot: WorkbookSnapshot) => {
        const present = presentEnrichment(snapshot);
        return Promise.resolve({ plan: planEnrichment(snapshot, options()), present, hasUnwanted: false });
      },
    });
    const problemOf = (work: Promise<void>) =>
      work.then(
        () => null,
        (error: unknown) => {
          if (error instanceof Fault) return error.problem;
          throw error;
        },
      );
    const enrich = async (): Promise<void> =>
      workbook.applyEnrichment(planEnrichment(await workbook.readSnapshot(), options()));
    const remove = async (): Promise<void> =>
      workbook.removeEnrichment(presentEnrichment(await workbook.readSnapshot()));

    /** Formats of all kinds in the cells where the columns come, in whole columns, and across their edge. */
    const format = (): Promise<void> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const column = (index: number): Excel.Range => sheet.getRangeByIndexes(0, right + index, 40, 1);
        column(0).format.fill.color = '#FFFFFF';
        column(1).numberFormat = Array.from({ length: 40 }, () => ['0.00']);
        column(1).format.columnWidth = 123;
        column(2).format.font.bold = true;
        column(2).format.font.color = '#C00000';
        column(3).format.borders.getItem('EdgeRight').style = 'Continuous';
        sheet.getRangeByIndexes(4, right + 3, 2, 4).format.fill.color = '#FFF2CC';
        column(4).getEntireColumn().format.horizontalAlignment = 'Center';
        column(5).columnHidden = true;
        column(6).dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nei' } };
        const rule = sheet.getRangeByIndexes(0, 0, 60, right + 8).conditionalFormats.add('Custom');
        rule.custom.rule.formula = '=$A1="x"';
        rule.custom.format.fill.color = '#00FF00';
        await context.sync();
      });

    const styles = () => {
      const sheet = host.view.sheets.find((one) => one.name === name);
      return Array.from(
        { length: 45 * (right + 10) },
        (_, index) => sheet?.cell(Math.floor(index / (right + 10)), index % (right + 10)).style,
      );
    };

    /** All that a person can see of the sheet. */
    const seen = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name, items/visibility');
        const sheet = context.workbook.worksheets.getItem(name);
        const all = sheet.getRangeByIndexes(0, 0, 45, right + 10);
        all.load('formulas, numberFormat');
        const columns = Array.from({ length: right + 10 }, (_, index) => {
          const range = sheet.getRangeByIndexes(4, index, 1, 1);
          range.load('columnHidden, format/columnWidth');
          range.dataValidation.load('type, rule');
          return range;
        });
        const formats = sheet.getRange().conditionalFormats.load('items/type');
        await context.sync();
        const areas = formats.items.map((one) => one.getRanges().load('address'));
        const tables = sheet.tables.load('items/name');
        await context.sync();
        const places = tables.items.map((table) => table.getRange().load('address'));
        await context.sync();
        return {
          sheets: sheets.items.map((one) => [one.name, one.visibility]),
          formulas: all.formulas,
          numberFormats: all.numberFormat,
          cells: styles(),
          columns: columns.map(({ columnHidden, format: { columnWidth }, dataValidation }) => [
            columnHidden,
            columnWidth,
            dataValidation.type,
            dataValidation.rule,
          ]),
          conditionalFormats: areas.map(({ address }) => address),
          tables: places.map(({ address }) => address),
        };
      });

    beforeEach(() => open(make()));

    it('leaves formats, widths, validations and conditional formats as they were', async () => {
      await format();
      const before = await seen();
      await enrich();
      expect(await seen()).not.toEqual(before);
      await enrich();
      await remove();
      expect(await seen()).toEqual(before);
    });

    it('does so when the columns came by the command line', async () => {
      await format();
      const saved = host.save();
      open(saved);
      const before = await seen();
      const file = readWorkbook(saved, 'bok.xlsx');
      open(enrichWorkbook(file, planEnrichment(toSnapshot(file), options())));
      await enrich();
      await remove();
      expect(await seen()).toEqual(before);
    });

    it('is all taken back when Excel fails at any place while it comes', async () => {
      await format();
      const before = await seen();
      // All in one workbook: what the one before left would be seen too.
      for (let place = 1; ; place = nextPlace(place)) {
        host.faults.failAtWrite(place, 'GeneralException');
        const problem = await problemOf(addEnrichment(parts()));
        host.faults.reset();
        if (!problem) break;
        expect([place, problem.code]).toEqual([place, 'excel-other']);
        expect([place, await seen()]).toEqual([place, before]);
      }
    }, 120_000);

    it('is told when Excel fails at any place while it goes, and goes the next time', async () => {
      await format();
      const before = await seen();
      for (let place = 1; ; place = nextPlace(place)) {
        await enrich();
        host.faults.failAtWrite(place, 'GeneralException');
        const problem = await problemOf(takeEnrichmentAway(parts()));
        host.faults.reset();
        if (!problem) break;
        const present = presentEnrichment(await workbook.readSnapshot());
        expect(problem).toMatchObject({ code: 'excel-half-enriched', sheets: present.sheets });
        await takeEnrichmentAway(parts());
        expect([place, await seen()]).toEqual([place, before]);
      }
    }, 120_000);

    it('is told when Excel fails while it is brought up to date, and then can be', async () => {
      await format();
      const before = await seen();
      await enrich();
      const once = await seen();
      for (let place = 1; ; place = nextPlace(place)) {
        host.faults.failAtWrite(place, 'GeneralException');
        const problem = await problemOf(addEnrichment(parts()));
        host.faults.reset();
        if (!problem) break;
        expect(problem).toMatchObject({ code: 'excel-half-enriched' });
        await addEnrichment(parts());
        expect([place, await seen()]).toEqual([place, once]);
      }
      await takeEnrichmentAway(parts());
      expect(await seen()).toEqual(before);
    }, 120_000);
  },
);
