import { checkWorkbook } from '../../core/check';
import { settingsMistakes } from '../../locales/settings-mistakes';
import { CliFault } from '../cli-fault';
import type { Command } from '../command';
import { reportCsv, reportWorkbook } from '../../findings-report';
import { writeOutput } from '../files/write-files';
import { checkJson } from '../report/check-json';
import { checkReport } from '../report/check-report';
import { jsonText } from '../report/json-text';
import { checkOptions, onlyFile, readSnapshot, WORKBOOK_OPTIONS } from '../workbook-request';

/** `saksklar check FILE…`: what was found, and with `-o` the report as a file too. 1 when something blocks submission. */
export const check: Command = {
  name: 'check',
  options: ['json', 'output', ...WORKBOOK_OPTIONS],
  run: async (context) => {
    const { io, args, texts, language } = context;
    if (args.operands.length === 0) throw new CliFault({ code: 'file-missing' });
    const output = args.value('output');
    // The report is of one workbook.
    const only = output === null ? null : onlyFile(context);
    const makeReport = output === null ? null : reportMaker(output);
    const options = await checkOptions(context);
    // Nothing is told of one file until all of them could be read.
    const checked = [];
    for (const file of args.operands) {
      checked.push({ file, result: checkWorkbook(await readSnapshot(context, file), { ...options, file }) });
    }
    const [first] = checked;
    if (output !== null && only !== null && first && makeReport) {
      const bytes = makeReport({ result: first.result, texts, language }, options.today);
      await writeOutput(io, output, bytes, only);
    }
    if (args.has('json')) io.out(jsonText(checkJson(checked, texts, language)));
    else io.out(checked.map((one) => checkReport(one, texts, language)).join('\n'));
    for (const { result } of checked)
      if (result.settingsMistakes.length > 0)
        io.err(`${texts.settings.ignored(settingsMistakes(result.settingsMistakes, texts.settings))}\n`);
    const isBlocked = checked.some(({ result }) =>
      result.findings.some(({ severity }) => severity === 'error'),
    );
    return isBlocked ? 1 : 0;
  },
};

/** By the ending of the file's name. */
function reportMaker(path: string): typeof reportWorkbook {
  if (/\.xlsx$/i.test(path)) return reportWorkbook;
  if (/\.csv$/i.test(path)) return reportCsv;
  throw new CliFault({ code: 'report-kind', path });
}
