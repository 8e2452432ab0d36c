import { CliFault } from '../cli-fault';
import type { Command } from '../command';
import { readAsset } from '../assets';
import { writeOutput } from '../files/write-files';

/** `saksklar sample OUT.xlsx`: writes the sample workbook. */
export const sample: Command = {
  name: 'sample',
  options: [],
  run: async ({ io, args }) => {
    const [output, extra] = args.operands;
    if (output === undefined) throw new CliFault({ code: 'output-missing' });
    if (extra !== undefined) throw new CliFault({ code: 'too-many-files', text: extra });
    await writeOutput(io, output, await readAsset('sample.xlsx'));
    io.out(`${output}\n`);
    return 0;
  },
};
