import { yearOf } from '../../core/calendar/days';
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
    const created = `${io.today}T00:00:00Z`;
    await writeOutput(io, output, newWorkbook({ texts, language, year: yearOf(io.today), created }));
    io.out(`${output}\n`);
    return 0;
  },
};
