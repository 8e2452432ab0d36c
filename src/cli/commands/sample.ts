import { readAsset } from '../assets';
import type { Command } from '../command';
import { writeOutput } from '../files/write-files';
import { onlyOutput } from '../workbook-request';

/** `saksklar sample OUT.xlsx`: writes the sample workbook. */
export const sample: Command = {
  name: 'sample',
  options: [],
  run: async (context) => {
    const { io } = context;
    const output = onlyOutput(context);
    await writeOutput(io, output, await readAsset('sample.xlsx'));
    io.out(`${output}\n`);
    return 0;
  },
};
