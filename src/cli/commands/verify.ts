import { type Difference, type Verification, verifyDocument } from '../../documents';
import { toldOnce } from '../../documents/compare/told-once';
import { fieldName } from '../../locales/field-name';
import { loadTexts } from '../../locales/texts';
import type { Command, CommandContext } from '../command';
import { readInput } from '../files/read-file';
import { checkedWorkbook } from '../paper-request';
import { jsonText } from '../report/json-text';
import { twoFiles, WORKBOOK_OPTIONS } from '../workbook-request';

/** `saksklar verify MEMO.docx FILE`: whether a document still says what the workbook says. 1 when it does not. */
export const verify: Command = {
  name: 'verify',
  options: ['json', ...WORKBOOK_OPTIONS],
  run: async (context) => {
    const { io, args } = context;
    const [document, file] = twoFiles(context);
    const bytes = await readInput(io, document);
    const workbook = await checkedWorkbook(context, file);
    const result = await verifyDocument(bytes, document, workbook, loadTexts);
    io.out(args.has('json') ? jsonText(asJson(result)) : asText(result, document, context));
    return result.same ? 0 : 1;
  },
};

function asJson({
  differences,
  editedTexts,
  hasMovedOn,
  isReadOtherwise,
  isCaseGone,
  ...result
}: Verification): unknown {
  return {
    same: result.same,
    differences: differences.map(({ field, memo, workbook, kind, cells }) => ({
      field,
      memo,
      workbook,
      kind,
      cells,
    })),
    editedTexts,
    workbookMovedOn: hasMovedOn,
    readOtherwise: isReadOtherwise,
    caseGone: isCaseGone,
    draft: result.isDraft,
    made: result.made,
    figures: result.figures,
  };
}

function asText(result: Verification, document: string, { texts }: CommandContext): string {
  const t = texts.cli.verify;
  const differences = toldOnce(result.differences, texts);
  const readOtherwise = !result.same && result.isReadOtherwise ? [t.readOtherwise] : [];
  if (result.isCaseGone) return [t.caseGone(document), ...readOtherwise, ''].join('\n');
  const line = ({ field, memo, workbook, kind, cells }: Difference): string =>
    `  ${texts.documents.difference[kind](fieldName(field, texts), memo ?? '', workbook ?? '')}${cells.length > 0 ? ` (${cells.join(', ')})` : ''}`;
  return [
    result.same ? t.same(document, result.figures) : t.differs(document, differences.length),
    ...readOtherwise,
    ...differences.map(line),
    ...(result.editedTexts.length > 0
      ? [t.editedTexts(result.editedTexts.map((field) => fieldName(field, texts)))]
      : []),
    ...(result.hasMovedOn ? [t.movedOn] : []),
    ...(result.isDraft ? [t.draft] : []),
    '',
  ].join('\n');
}
