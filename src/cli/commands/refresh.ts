import { refreshDocument, type RefreshResult } from '../../documents';
import { fieldName } from '../../locales/field-name';
import { loadTexts } from '../../locales/texts';
import { CliFault } from '../cli-fault';
import type { Command, CommandContext } from '../command';
import { readInput } from '../files/read-file';
import { writeOutput } from '../files/write-files';
import { checkedWorkbook } from '../paper-request';
import { twoFiles, WORKBOOK_OPTIONS } from '../workbook-request';

/** `saksklar refresh MEMO.docx FILE -o OUT.docx`: the document with the workbook's figures, and all else as it was. */
export const refresh: Command = {
  name: 'refresh',
  options: ['output', 'overwrite', ...WORKBOOK_OPTIONS],
  run: async (context) => {
    const { io, args } = context;
    const [document, file] = twoFiles(context);
    const output = args.value('output');
    if (output === null) throw new CliFault({ code: 'option-missing', option: '-o' });
    const bytes = await readInput(io, document);
    const workbook = await checkedWorkbook(context, file);
    const result = await refreshDocument(bytes, document, workbook, {
      overwrite: args.has('overwrite'),
      created: io.now,
      textsFor: loadTexts,
    });
    if (result.isCaseGone) throw new CliFault({ code: 'refresh-case-gone', file: document });
    await writeOutput(io, output, result.bytes, document);
    io.out(changes(result, context));
    io.err(notes(result, context));
    return 0;
  },
};

function changes({ changed }: RefreshResult, { texts }: CommandContext): string {
  const t = texts.cli.refresh;
  if (changed.length === 0) return `${t.none}\n`;
  const lines = changed.map(
    ({ field, from, to, cells }) => `  ${t.change(fieldName(field, texts), from, to)} (${cells.join(', ')})`,
  );
  return `${[t.changed(changed.length), ...lines].join('\n')}\n`;
}

function notes(
  { kept, texts: changed, gone, isDraft, isReadOtherwise }: RefreshResult,
  { texts }: CommandContext,
): string {
  const t = texts.cli.refresh;
  const name = (field: string): string => fieldName(field, texts);
  const isOther = changed.length + gone.length > 0 && isReadOtherwise;
  const lines = [
    ...(isOther ? [texts.cli.verify.readOtherwise] : []),
    ...kept.map(({ field, from, to }) => t.kept(name(field), from, to)),
    ...(changed.length > 0 ? [t.texts(changed.map(name))] : []),
    ...(gone.length > 0 ? [t.gone(gone.map(name))] : []),
    ...(isDraft ? [texts.cli.verify.draft] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
