import type { CheckResult } from '../../core/check-result';
import { casesOnce } from '../../core/papers/cases-once';
import { memoKindOf } from '../../core/papers/memo-kind';
import type { PaperKind, PaperRequest } from '../../core/papers/paper';
import type { CaseNumber } from '../../core/references/case-number';
import type { NamedBytes } from './paper-message';
import type { BatchOptions } from './papers-state';

/** One of the papers of the batch, and how it is made. */
interface BatchPaper {
  readonly request: PaperRequest;
  readonly kind: PaperKind;
  readonly draft: boolean;
}

/** The papers of the batch, and the cases that are left out since something blocks them. */
export function batchOf(
  { cases }: CheckResult,
  { withAgenda, withControlSheet, withDrafts }: BatchOptions,
): { readonly papers: readonly BatchPaper[]; readonly left: readonly CaseNumber[] } {
  const first = casesOnce(cases);
  const wanted = first.filter(({ blocking }) => withDrafts || blocking.length === 0);
  const papers = wanted.map((one): BatchPaper => ({
    request: { kind: 'memo', case: one.number },
    kind: memoKindOf(one),
    draft: one.blocking.length > 0,
  }));
  const others = [
    ...(withAgenda ? ['agenda' as const] : []),
    ...(withControlSheet ? ['control' as const] : []),
  ];
  return {
    papers: [...others.map((kind): BatchPaper => ({ request: { kind }, kind, draft: false })), ...papers],
    left: first.filter((one) => !wanted.includes(one)).map(({ number }) => number),
  };
}

/** Two cases of two bodies may have the same number and title. */
export function freeName(name: string, files: readonly NamedBytes[]): string {
  const taken = new Set(files.map((file) => file.name.toLowerCase()));
  for (let count = 2, free = name; ; count += 1) {
    if (!taken.has(free.toLowerCase())) return free;
    free = name.replace(/\.docx$/, ` (${count}).docx`);
  }
}
