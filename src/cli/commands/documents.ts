import { join } from 'node:path';
import { MEETING_PAPERS, type MeetingPaperKind } from '../../core/papers/paper';
import { nearestOf } from '../../core/text/edit-distance';
import { makePaper, PAPER_WORDS } from '../../documents';
import { CliFault } from '../cli-fault';
import type { Command } from '../command';
import { writeIntoFolder } from '../files/write-files';
import { checkedWorkbook } from '../paper-request';
import { templates } from '../template';
import { onlyFile, WORKBOOK_OPTIONS } from '../workbook-request';

/** `saksklar documents FILE --kind innkalling -o FOLDER`: a paper of the meeting as a whole. */
export const documents: Command = {
  name: 'documents',
  options: ['kind', 'output', 'template', 'draft', ...WORKBOOK_OPTIONS],
  run: async (context) => {
    const { io, args, language, texts } = context;
    const file = onlyFile(context);
    const kind = kindAsked(args.value('kind'));
    const output = args.value('output');
    if (output === null) throw new CliFault({ code: 'option-missing', option: '-o' });
    const templateFor = await templates(context);
    const workbook = await checkedWorkbook(context, file);
    const options = { language, texts, draft: args.has('draft'), created: io.now };
    const { fileName, bytes } = await makePaper(workbook, { kind }, templateFor, options);
    await writeIntoFolder(io, output, [{ name: fileName, bytes }]);
    io.out(`${join(output, fileName)}\n`);
    return 0;
  },
};

function kindAsked(word: string | null): MeetingPaperKind {
  if (word === null) throw new CliFault({ code: 'option-missing', option: '--kind' });
  const kind = MEETING_PAPERS.find((one) => PAPER_WORDS[one] === word.toLowerCase().replaceAll('ø', 'o'));
  if (kind) return kind;
  const known = Object.values(PAPER_WORDS);
  throw new CliFault({ code: 'kind-unknown', text: word, known, nearest: nearestOf(word, known) });
}
