import { compareCells } from '../workbook/address';
import { contentAt } from '../workbook/content';
import type { Settings } from '../settings/settings';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { withOwnWords } from '../vocabulary/vocabularies';
import { workbookLanguage } from '../mapping/workbook-language';
import type { Report, Rule, RuleContext } from './define-rule';
import type { Finding, Severity } from './finding';
import { foundIn } from './found';

/** Runs the rules and orders what they find: blocking first, then by need, then as the workbook reads. */
export function runRules(
  rules: readonly Rule[],
  snapshot: WorkbookSnapshot,
  {
    settings,
    ...facts
  }: Omit<RuleContext, 'edit' | 'contentOf' | 'language' | 'sheets' | 'thresholds' | 'vocabularies'> & {
    readonly settings: Settings;
  },
): readonly Finding[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const context: RuleContext = {
    ...facts,
    thresholds: settings.thresholds,
    vocabularies: withOwnWords(settings.words),
    language: workbookLanguage(facts.programme.tables),
    sheets,
    contentOf: (address) => contentAt(snapshot, address),
    edit: (address, to) => ({ address, was: contentAt(snapshot, address), to }),
  };
  const sheetOrder = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  const orderOf = (finding: Finding): number => sheetOrder.get(finding.at.sheet) ?? 0;
  return rules
    .flatMap((rule) => {
      const level = settings.rules.get(rule.id) ?? rule.severity;
      return level === 'off'
        ? []
        : Array.from(rule.check(context), (report) => ({
            ...findingOf(rule, level, report),
            found: foundIn(sheets.get(report.at.sheet), report.at, snapshot.dateSystem),
          }));
    })
    .sort(
      (a, b) =>
        SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
        needOrder(a) - needOrder(b) ||
        orderOf(a) - orderOf(b) ||
        compareCells(a.at, b.at) ||
        (a.rule < b.rule ? -1 : 1),
    );
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function findingOf(rule: Rule, severity: Severity, { edits, ...report }: Report): Omit<Finding, 'found'> {
  const fix = rule.fix && edits && edits.length > 0 ? { kind: rule.fix, edits } : null;
  return { rule: rule.id, severity, lacks: null, ...report, fix };
}

/** Faults of no need in particular come after those of needs. */
function needOrder({ need }: Finding): number {
  return need ?? Number.MAX_SAFE_INTEGER;
}
