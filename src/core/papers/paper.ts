import type { CheckOptions } from '../check-options';
import type { CaseNumber } from '../references/case-number';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type Agenda, agenda } from './agenda';
import { caseMemo } from './case-memo';
import { type ControlSheet, controlSheet } from './control-sheet';
import { type DeliveryPlan, deliveryPlan } from './delivery-plan';
import type { CaseMemo, MemoKind } from './memo-data';
import { type PortfolioReport, portfolioReport } from './portfolio-report';
import { type Priorities, priorities } from './priorities';
import { type StatusReport, statusReport } from './status-report';

/** What a paper of the meeting says, as plain data: figures and texts, each with its cells. */
export type Paper =
  CaseMemo | StatusReport | DeliveryPlan | Priorities | Agenda | PortfolioReport | ControlSheet;

export type PaperKind = Paper['kind'];

/** Papers of the meeting as a whole. */
export const MEETING_PAPERS = [
  'agenda',
  'minutes',
  'status',
  'plan',
  'priorities',
  'portfolio',
  'control',
] as const satisfies readonly Exclude<PaperKind, MemoKind>[];

export type MeetingPaperKind = (typeof MEETING_PAPERS)[number];

/** Which paper is asked for. */
export type PaperRequest =
  { readonly kind: 'memo'; readonly case: CaseNumber } | { readonly kind: MeetingPaperKind };

/**
 * Reads what a paper says out of a workbook.
 * @throws {Fault} `no-needs-table`, `case-unknown`
 */
export function readPaper(snapshot: WorkbookSnapshot, asked: PaperRequest, options: CheckOptions): Paper {
  switch (asked.kind) {
    case 'memo':
      return caseMemo(snapshot, asked.case, options);
    case 'agenda':
    case 'minutes':
      return agenda(snapshot, asked.kind, options);
    case 'status':
      return statusReport(snapshot, options);
    case 'plan':
      return deliveryPlan(snapshot, options);
    case 'priorities':
      return priorities(snapshot, options);
    case 'portfolio':
      return portfolioReport(snapshot, options);
    case 'control':
      return controlSheet(snapshot, options);
  }
}
