import { frameReport } from '../../core/frames/frame-report';
import { type NeedId, parseNeedIds } from '../../core/references/need-id';
import { CliFault } from '../cli-fault';
import type { Command } from '../command';
import { framesJson } from '../report/frames-json';
import { framesReport } from '../report/frames-report';
import { jsonText } from '../report/json-text';
import { checkOptions, onlyFile, readSnapshot, WORKBOOK_OPTIONS } from '../workbook-request';

/** `saksklar frames FILE`: each frame change and the programme's money. 1 when a change cannot be computed. */
export const frames: Command = {
  name: 'frames',
  options: ['json', 'only', ...WORKBOOK_OPTIONS],
  run: async (context) => {
    const { io, args, texts, language } = context;
    const file = onlyFile(context);
    const only = needsIn(args.value('only'));
    const options = await checkOptions(context);
    const snapshot = await readSnapshot(context, file);
    const result = frameReport(snapshot, { ...options, file, ...(only && { only }) });
    if (args.has('json')) io.out(jsonText(framesJson(result, texts)));
    else io.out(framesReport(result, texts, language));
    return result.changes.every(({ computable }) => computable) ? 0 : 1;
  },
};

function needsIn(text: string | null): readonly NeedId[] | null {
  if (text === null) return null;
  const ids = parseNeedIds(text);
  if (!ids || ids.length === 0) throw new CliFault({ code: 'needs-not-understood', text });
  return ids;
}
