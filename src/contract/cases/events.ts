import { equal, eventually, pause } from '../assert';
import type { Bench } from '../bench';
import { guide, property, type ContractCase } from '../contract-case';

type Events<T> = OfficeExtension.EventHandlers<T>;

/** Listens for the length of the case; gives what is heard, as it comes. */
async function listen<T>(
  bench: Bench,
  eventsOf: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => Events<T>,
): Promise<{ readonly heard: T[]; stop(): Promise<void> }> {
  const heard: T[] = [];
  const registration = await bench.run((sheet, { workbook }) =>
    eventsOf(sheet, workbook).add((event) => {
      heard.push(event);
      return Promise.resolve();
    }),
  );
  let isOver = false;
  const stop = async (): Promise<void> => {
    if (isOver) return;
    isOver = true;
    await bench.Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
  bench.afterwards(stop);
  return { heard, stop };
}

const write = (bench: Bench, address: string, values: unknown[][]): Promise<void> =>
  bench.run((sheet) => {
    sheet.getRange(address).values = values;
  });

/** Whatever its type says. */
const isMissing = (value: unknown): boolean => value === undefined || value === null;

export const events: readonly ContractCase[] = [
  {
    name: 'a change by the add-in itself says so, with the value before and after',
    cites: property('WorksheetChangedEventArgs', 'triggerSource'),
    async run(bench) {
      await write(bench, 'B2', [[4.8]]);
      const { heard } = await listen<Excel.WorksheetChangedEventArgs>(bench, (sheet) => sheet.onChanged);
      await write(bench, 'B2', [[6.8]]);
      await eventually(() => heard.length > 0, 'onChanged');
      const [event] = heard;
      equal(
        [event?.address, event?.changeType, event?.source, event?.triggerSource],
        ['B2', 'RangeEdited', 'Local', 'ThisLocalAddin'],
      );
      equal([event?.details.valueBefore, event?.details.valueAfter], [4.8, 6.8]);
    },
  },
  {
    name: 'a change of several cells is one event, without details',
    cites: property('WorksheetChangedEventArgs', 'details'),
    async run(bench) {
      const { heard } = await listen<Excel.WorksheetChangedEventArgs>(bench, (sheet) => sheet.onChanged);
      await write(bench, 'A1:B2', [
        [1, 2],
        [3, 4],
      ]);
      await eventually(() => heard.length > 0, 'onChanged');
      equal(
        heard.map(({ address, ...event }) => [address, isMissing(event.details)]),
        [['A1:B2', true]],
      );
    },
  },
  {
    name: 'the collection of sheets hears of changes in each, with the id of the sheet',
    cites: property('WorksheetCollection', 'onChanged'),
    async run(bench) {
      const { heard } = await listen<Excel.WorksheetChangedEventArgs>(
        bench,
        (_, { worksheets }) => worksheets.onChanged,
      );
      await write(bench, 'C3', [['Kjøp']]);
      await eventually(() => heard.length > 0, 'onChanged');
      const sheet = await bench.run((one) => one.load('id'));
      equal([heard[0]?.worksheetId, heard[0]?.address], [sheet.id, 'C3']);
    },
  },
  {
    name: 'a listener that was taken away hears nothing more',
    cites: guide('excel/excel-add-ins-events#remove-an-event-handler'),
    async run(bench) {
      const first = await listen<Excel.WorksheetChangedEventArgs>(bench, (sheet) => sheet.onChanged);
      await first.stop();
      const second = await listen<Excel.WorksheetChangedEventArgs>(bench, (sheet) => sheet.onChanged);
      await write(bench, 'A1', [[1]]);
      await eventually(() => second.heard.length > 0, 'onChanged');
      await pause(50);
      equal(first.heard.length, 0);
    },
  },
  {
    name: 'a sheet that is added or deleted is heard of',
    cites: property('WorksheetCollection', 'onAdded'),
    async run(bench) {
      const added = await listen<Excel.WorksheetAddedEventArgs>(
        bench,
        (_, { worksheets }) => worksheets.onAdded,
      );
      const deleted = await listen<Excel.WorksheetDeletedEventArgs>(
        bench,
        (_, { worksheets }) => worksheets.onDeleted,
      );
      const sheet = await bench.run((_, { workbook }) =>
        workbook.worksheets.add(bench.unique('Ekstra')).load('id'),
      );
      await bench.run((_, { workbook }) => workbook.worksheets.getItem(sheet.id).delete());
      await eventually(() => added.heard.length > 0 && deleted.heard.length > 0, 'onAdded and onDeleted');
      equal([added.heard[0]?.worksheetId, deleted.heard[0]?.worksheetId], [sheet.id, sheet.id]);
    },
  },
  {
    name: 'a selection is heard of by the sheet that it is on',
    cites: property('Worksheet', 'onSelectionChanged'),
    async run(bench) {
      const { heard } = await listen<Excel.WorksheetSelectionChangedEventArgs>(
        bench,
        (sheet) => sheet.onSelectionChanged,
      );
      await bench.run((sheet) => {
        sheet.activate();
        sheet.getRange('C3:D4').select();
      });
      await eventually(() => heard.some(({ address }) => address === 'C3:D4'), 'onSelectionChanged');
    },
  },
];
