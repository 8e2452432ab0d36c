import { join } from 'node:path';
import type { CaseSummary } from '../../core/check-result';
import { Fault } from '../../core/fault';
import { casesOnce } from '../../core/papers/cases-once';
import { unnumberedCases } from '../../core/papers/unnumbered-cases';
import { type CaseNumbering, numberingOf } from '../../core/references/case-numbering';
import type { Finding } from '../../core/rules/finding';
import { foldSpaces } from '../../core/text/fold';
import { makePaper } from '../../documents';
import { CliFault } from '../cli-fault';
import type { Command, CommandContext } from '../command';
import { type NewFile, writeIntoFolder } from '../files/write-files';
import { checkedWorkbook } from '../paper-request';
import { findingLine } from '../report/finding-line';
import { templates } from '../template';
import { onlyFile, WORKBOOK_OPTIONS } from '../workbook-request';

/**
 * `saksklar memo FILE --case 17/22 -o FOLDER`, or `--all`: a case's memo. 1 when blocking findings hold one back; with
 * `--force` it is made all the same, as a draft.
 */
export const memo: Command = {
  name: 'memo',
  options: ['case', 'all', 'output', 'template', 'force', ...WORKBOOK_OPTIONS],
  run: async (context) => {
    const { io, args, language, texts } = context;
    const file = onlyFile(context);
    const asked = args.value('case');
    const output = args.value('output');
    if ((asked === null) !== args.has('all')) throw new CliFault({ code: 'case-or-all' });
    if (output === null) throw new CliFault({ code: 'option-missing', option: '-o' });
    const templateFor = await templates(context);
    const workbook = await checkedWorkbook(context, file);
    const { cases, settings, findings } = workbook.result;
    // Only all of them are asked for: a number that is asked for can be read.
    const unnumbered = asked === null ? unnumberedCases(findings) : [];
    const wanted =
      asked === null ? casesOnce(cases) : [caseAsked(cases, asked, numberingOf(settings.bodies))];
    const clear = wanted.filter(({ blocking }) => blocking.length === 0);
    const blocked = wanted.filter(({ blocking }) => blocking.length > 0);
    const toMake = args.has('force') ? wanted : clear;
    // All are made before any is written, so that a template that fails leaves nothing behind.
    const made: NewFile[] = [];
    for (const { number, blocking } of toMake) {
      const options = { language, texts, draft: blocking.length > 0, created: io.now };
      const paper = await makePaper(workbook, { kind: 'memo', case: number }, templateFor, options);
      made.push({ name: freeName(paper.fileName, made), bytes: paper.bytes });
    }
    if (made.length > 0) await writeIntoFolder(io, output, made);
    for (const { name } of made) io.out(`${join(output, name)}\n`);
    for (const one of blocked) io.err(blockedNote(one, context));
    if (unnumbered.length > 0) io.err(unnumberedNote(unnumbered, context));
    else if (wanted.length === 0) io.err(`${texts.cli.memo.none}\n`);
    return blocked.length + unnumbered.length > 0 && !args.has('force') ? 1 : 0;
  },
};

function caseAsked(cases: readonly CaseSummary[], asked: string, numbering: CaseNumbering): CaseSummary {
  const parsed = numbering.parse(asked);
  const wanted = parsed.kind === 'case' ? parsed.number : foldSpaces(asked).toUpperCase();
  const found = cases.find(({ number }) => number === wanted);
  if (found) return found;
  throw new Fault({ code: 'case-unknown', case: asked, known: cases.map(({ number }) => number) });
}

/** The cases that nothing is made for, even as drafts. */
function unnumberedNote(findings: readonly Finding[], { texts, language }: CommandContext): string {
  const lines = findings.map((one) => `  ${findingLine(one, texts, language)}`);
  return `${[texts.cli.memo.unnumbered(findings.length), ...lines].join('\n')}\n`;
}

/** Two cases may have the same number in two bodies, and the same title. */
function freeName(name: string, made: readonly NewFile[]): string {
  const taken = new Set(made.map((file) => file.name.toLowerCase()));
  for (let count = 2, free = name; ; count += 1) {
    if (!taken.has(free.toLowerCase())) return free;
    free = name.replace(/\.docx$/, ` (${count}).docx`);
  }
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
