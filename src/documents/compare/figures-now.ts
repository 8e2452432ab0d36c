import type { CellText } from '../../core/papers/figure';
import { readPaper } from '../../core/papers/paper';
import { Fault } from '../../core/fault';
import { type FieldValue, isChart, isRows, type Scope } from '../fields/field-values';
import type { FigureValue } from '../figure-value';
import type { CheckedWorkbook } from '../make-paper';
import { decimalsOf, viewOf } from '../papers/document-kinds';
import type { Provenance } from '../provenance/provenance';
import type { DocumentChart } from '../word/chart';
import { Written, type WrittenText } from '../word/written';
import type { Texts } from '../../locales/texts';

/** What the workbook says today of what a document was made of. */
export interface SaidNow {
  readonly figures: ReadonlyMap<string, { readonly value: FigureValue; readonly cells: CellText['cells'] }>;
  readonly texts: ReadonlyMap<string, Pick<WrittenText, 'text' | 'pieces'>>;
  readonly charts: ReadonlyMap<string, DocumentChart>;
  readonly decimals: number;
}

/**
 * Reads again what a document was made of, as it was asked for then. Null when the workbook no longer has such a case.
 * @throws {Fault} `no-needs-table`
 */
export function saidNow(
  { snapshot, options }: CheckedWorkbook,
  { request, language, meeting, isDraft }: Provenance,
  texts: Texts,
): SaidNow | null {
  try {
    const paper = readPaper(snapshot, request, { ...options, meeting: meeting ?? options.meeting ?? null });
    const decimals = decimalsOf(paper);
    const view = viewOf(paper, { language, texts, decimals, draft: isDraft }, null);
    const written = new Written();
    const charts = new Map<string, DocumentChart>();
    gather(view, written, charts);
    return {
      figures: new Map(written.figures.map(({ field, value, cells }) => [field, { value, cells }])),
      texts: new Map(written.texts.map((text) => [text.field, text])),
      charts,
      decimals,
    };
  } catch (error) {
    if (error instanceof Fault && error.problem.code === 'case-unknown') return null;
    throw error;
  }
}

function gather(scope: Scope, written: Written, charts: Map<string, DocumentChart>): void {
  for (const value of scope.values()) gatherValue(value, written, charts);
}

function gatherValue(value: FieldValue, written: Written, charts: Map<string, DocumentChart>): void {
  if (typeof value === 'boolean') return;
  if (isChart(value)) {
    charts.set(value.name, value);
    return;
  }
  if (isRows(value)) {
    for (const row of value.rows) gather(row, written, charts);
    return;
  }
  for (const inline of value) {
    if (typeof inline === 'string') continue;
    if (inline.kind === 'figure') written.figure(inline);
    else if (inline.kind === 'source') written.text(inline);
  }
}
