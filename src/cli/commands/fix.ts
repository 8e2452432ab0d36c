import { checkWorkbook } from '../../core/check';
import { type FixPlan, hasSafeFix, planFixes } from '../../core/fixes/plan-fixes';
import type { Finding } from '../../core/rules/finding';
import { RULES } from '../../core/rules/rules';
import { editDistance } from '../../core/text/edit-distance';
import { type CellAddress, fullAddress } from '../../core/workbook/address';
import { resultsAfter } from '../../excel-host';
import { patchWorkbook, readWorkbook, toSnapshot, type WorkbookFile } from '../../xlsx';
import { CliFault } from '../cli-fault';
import type { Command, CommandContext } from '../command';
import { readInput } from '../files/read-file';
import { writeOutput } from '../files/write-files';
import { editLine, styleAt } from '../report/edit-line';
import { checkOptions, onlyFile, WORKBOOK_OPTIONS } from '../workbook-request';

/** `saksklar fix FILE -o OUT.xlsx`: a copy with the safe fixes applied, or with those of the rules named. */
export const fix: Command = {
  name: 'fix',
  options: ['output', 'rule', ...WORKBOOK_OPTIONS],
  run: async (context) => {
    const { io, args, texts, language } = context;
    const path = onlyFile(context);
    const output = args.value('output');
    if (output === null) throw new CliFault({ code: 'option-missing', option: '-o' });
    const rules = args.has('rule') ? new Set(args.values('rule').map(knownRule)) : null;
    const options = await checkOptions(context);
    const file = readWorkbook(await readInput(io, path), path);
    const { findings } = checkWorkbook(toSnapshot(file), { ...options, file: path });
    const chooses = (finding: Finding): boolean => rules?.has(finding.rule) ?? hasSafeFix(finding);
    const plan = planFixes(findings, { chooses, isLocked: (at) => isLocked(file, at) });
    const results = plan.edits.length > 0 ? resultsAfter(file, plan.edits) : [];
    await writeOutput(io, output, patchWorkbook(file, { edits: plan.edits, results }), path);
    for (const edit of plan.edits) io.out(`${editLine(file, edit, texts, language)}\n`);
    io.err(`${plan.edits.length === 0 ? texts.cli.fix.none : texts.cli.fix.count(plan.edits.length)}\n`);
    for (const line of notes(plan, findings, rules, context)) io.err(`${line}\n`);
    return 0;
  },
};

/** What was not mended, and why; and which suggestions there are to choose from. */
function notes(
  { left }: FixPlan,
  findings: readonly Finding[],
  rules: ReadonlySet<string> | null,
  { texts }: CommandContext,
): readonly string[] {
  const { cli } = texts;
  const notMade = left.map(({ at, reason }) => cli.fix.left[reason](fullAddress(at)));
  const open = findings.filter(({ rule, fix }) => fix?.kind === 'suggestion' && !rules?.has(rule));
  if (open.length === 0) return notMade;
  const ids = [...new Set(open.map(({ rule }) => rule))];
  return [...notMade, `${cli.fix.suggestions(open.length)} ${ids.map((id) => `--rule ${id}`).join(' ')}`];
}

function isLocked(file: WorkbookFile, at: CellAddress): boolean {
  const sheet = file.sheets.find(({ name }) => name === at.sheet);
  return sheet?.isProtected === true && styleAt(file, at).locked;
}

function knownRule(id: string): string {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new CliFault({ code: 'rule-unknown', text: id, nearest: nearestRule(id) });
  if (rule.fix === null) throw new CliFault({ code: 'rule-without-fix', text: id });
  return id;
}

function nearestRule(text: string): string | null {
  const [nearest] = RULES.map(({ id }) => ({ id, errors: editDistance(text.slice(0, 60), id) })).toSorted(
    (a, b) => a.errors - b.errors,
  );
  return nearest && nearest.errors <= 4 ? nearest.id : null;
}
