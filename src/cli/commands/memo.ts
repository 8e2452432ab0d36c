import { join } from 'node:path';
import { checkWorkbook } from '../../core/check';
import type { CheckOptions } from '../../core/check-options';
import type { CaseSummary } from '../../core/check-result';
import { Fault } from '../../core/fault';
import { frameChangeMemo } from '../../core/memo/frame-change-memo';
import { type CaseNumbering, numberingOf } from '../../core/references/case-numbering';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { makeMemo, memoFileName } from '../../documents';
import { CliFault } from '../cli-fault';
import type { Command, CommandContext } from '../command';
import { type NewFile, writeIntoFolder } from '../files/write-files';
import { findingLine } from '../report/finding-line';
import { readTemplate, type Template } from '../template';
import { checkOptions, onlyFile, readSnapshot, WORKBOOK_OPTIONS } from '../workbook-request';

/**
 * `saksklar memo FILE --case 17/22 -o FOLDER`, or `--all`: the memo of each case with a change. 1 when blocking findings
 * hold one back; with `--force` it is made all the same, as a draft.
 */
export const memo: Command = {
  name: 'memo',
  options: ['case', 'all', 'output', 'template', 'force', ...WORKBOOK_OPTIONS],
  run: async (context) => {
    const { io, args, texts } = context;
    const file = onlyFile(context);
    const asked = args.value('case');
    const output = args.value('output');
    if ((asked === null) !== args.has('all')) throw new CliFault({ code: 'case-or-all' });
    if (output === null) throw new CliFault({ code: 'option-missing', option: '-o' });
    const options = { ...(await checkOptions(context)), file };
    const template = await readTemplate(context);
    const snapshot = await readSnapshot(context, file);
    const { cases, settings } = checkWorkbook(snapshot, options);
    const wanted =
      asked === null ? withChange(cases) : [caseAsked(cases, asked, numberingOf(settings.bodies))];
    const clear = wanted.filter(({ blocking }) => blocking.length === 0);
    const blocked = wanted.filter(({ blocking }) => blocking.length > 0);
    const toMake = args.has('force') ? wanted : clear;
    // All are made before any is written, so that a template that fails leaves nothing behind.
    const made = toMake.map((one) => makeOne(context, snapshot, options, one, template));
    if (made.length > 0) await writeIntoFolder(io, output, made);
    for (const { name } of made) io.out(`${join(output, name)}\n`);
    for (const one of blocked) io.err(blockedNote(one, context));
    if (wanted.length === 0) io.err(`${texts.cli.memo.none}\n`);
    return blocked.length > 0 && !args.has('force') ? 1 : 0;
  },
};

/** Of two rows with the same number the first counts, as everywhere. */
function withChange(cases: readonly CaseSummary[]): readonly CaseSummary[] {
  return cases.filter(
    ({ number, hasChange }, place) => hasChange && cases.findIndex((one) => one.number === number) === place,
  );
}

function caseAsked(cases: readonly CaseSummary[], asked: string, numbering: CaseNumbering): CaseSummary {
  const parsed = numbering.parse(asked);
  const found = parsed.kind === 'case' && cases.find(({ number }) => number === parsed.number);
  if (!found) {
    throw new Fault({ code: 'case-unknown', case: asked, known: cases.map(({ number }) => number) });
  }
  if (!found.hasChange) throw new Fault({ code: 'case-without-change', case: found.number });
  return found;
}

function makeOne(
  { io, language, texts }: CommandContext,
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
  { number, blocking }: CaseSummary,
  template: Template,
): NewFile {
  const data = frameChangeMemo(snapshot, number, options);
  const draft = blocking.length > 0;
  // The memo carries a day; what time of it is nobody's business.
  const created = `${io.today}T00:00:00Z`;
  const bytes = makeMemo(template.bytes, data, { language, texts, draft, file: template.file, created });
  return { name: memoFileName(data, texts), bytes };
}

/** That the case is held back, or made as a draft, and the findings that do it. */
function blockedNote({ number, blocking }: CaseSummary, { args, texts, language }: CommandContext): string {
  const say = args.has('force') ? texts.cli.memo.draft : texts.cli.memo.refused;
  const lines = [
    say(number, blocking.length),
    ...blocking.map((one) => `  ${findingLine(one, texts, language)}`),
  ];
  return `${lines.join('\n')}\n`;
}
