import { planEnrichment } from '../../enrichment';
import { enrichWorkbook, readWorkbook, toSnapshot } from '../../xlsx';
import { CliFault } from '../cli-fault';
import type { Command } from '../command';
import { readInput } from '../files/read-file';
import { writeOutput } from '../files/write-files';
import { checkOptions, onlyFile, WORKBOOK_OPTIONS } from '../workbook-request';

/** `saksklar enrich FILE -o OUT.xlsx`: a copy with the computed columns, the sheets of findings and changes, and marks. */
export const enrich: Command = {
  name: 'enrich',
  options: ['output', ...WORKBOOK_OPTIONS],
  run: async (context) => {
    const { io, args, texts, language } = context;
    const path = onlyFile(context);
    const output = args.value('output');
    if (output === null) throw new CliFault({ code: 'option-missing', option: '-o' });
    const options = { ...(await checkOptions(context)), file: path, texts, language };
    const file = readWorkbook(await readInput(io, path), path);
    const enrichment = planEnrichment(toSnapshot(file), options);
    await writeOutput(io, output, enrichWorkbook(file, enrichment), path);
    io.out(`${output}\n`);
    const elsewhere = enrichment.sheets.find(({ kind }) => kind === 'computed');
    if (elsewhere) io.err(`${texts.cli.enrich.noRoom(elsewhere.name)}\n`);
    return 0;
  },
};
