import { frameReport } from '../../core/frames/frame-report';
import type { Money } from '../../core/money/money';
import { parseMoney } from '../../core/money/parse-money';
import { type NeedId, parseNeedId, parseNeedIds } from '../../core/references/need-id';
import { CliFault } from '../cli-fault';
import type { Command } from '../command';
import { framesJson } from '../report/frames-json';
import { framesReport } from '../report/frames-report';
import { jsonText } from '../report/json-text';
import { checkOptions, onlyFile, readSnapshot, WORKBOOK_OPTIONS } from '../workbook-request';

/** `saksklar frames FILE`: each frame change and the programme's money. 1 when a change cannot be computed. */
export const frames: Command = {
  name: 'frames',
  options: ['json', 'only', 'set', ...WORKBOOK_OPTIONS],
  run: async (context) => {
    const { io, args, texts, language } = context;
    const file = onlyFile(context);
    const only = needsIn(args.value('only'));
    const frames = new Map(args.each('set').map(frameIn));
    const options = await checkOptions(context);
    const snapshot = await readSnapshot(context, file);
    const result = frameReport(snapshot, { ...options, file, frames, ...(only && { only }) });
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

/** `20=7,25`: a need, and the new frame to try, in MNOK unless it says otherwise. */
function frameIn(text: string): readonly [NeedId, Money] {
  const at = text.indexOf('=');
  const need = parseNeedId(text.slice(0, Math.max(at, 0)));
  const parsed = parseMoney(text.slice(at + 1), 'MNOK');
  if (need.kind !== 'need' || parsed.kind !== 'amount' || parsed.money < 0)
    throw new CliFault({ code: 'frame-not-understood', text });
  return [need.id, parsed.money];
}
