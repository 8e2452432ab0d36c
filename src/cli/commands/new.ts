import { yearOf } from '../../core/calendar/days';
import { withNewWorkbookTexts } from '../../locales/new-workbook-texts';
import { newWorkbook } from '../../new-workbook';
import type { Command } from '../command';
import { writeOutput } from '../files/write-files';
import { onlyOutput } from '../workbook-request';

/** `saksklar new OUT.xlsx`: an empty workbook with everything in place. */
export const newCommand: Command = {
  name: 'new',
  options: [],
  run: async (context) => {
    const { io, texts, language } = context;
    const output = onlyOutput(context);
    const all = await withNewWorkbookTexts(texts, language);
    const created = `${io.today}T00:00:00Z`;
    await writeOutput(io, output, newWorkbook({ texts: all, language, year: yearOf(io.today), created }));
    io.out(`${output}\n`);
    return 0;
  },
};
