import type { CheckOptions } from '../check-options';
import type { Period } from '../calendar/iso-date';
import { minus, type Money, toUnit } from '../money/money';
import { readNeedsQueue } from '../programme/read-programme';
import { isFilled, type Reading, valueOf } from '../programme/reading';
import { unitAt } from '../programme/unit-at';
import type { NeedRow, Programme } from '../programme/programme';
import type { NeedId } from '../references/need-id';
import type { CellAddress } from '../workbook/address';
import { contentAt } from '../workbook/content';
import type { CellContent, Edit } from '../workbook/edits';
import { sameContent } from '../workbook/same-content';
import { formulaAt, type WorkbookSnapshot } from '../workbook/snapshot';
import { changesFrame, changesTime } from './frame-changes';
import type { Trial, WhatIf } from './what-if';

/** What writing a what-if into the workbook would change, and of which needs it cannot be written. */
export interface WhatIfPlan {
  readonly edits: readonly Edit[];
  /** Needs whose cells are formulas, or that have no cell for a new frame. */
  readonly left: readonly NeedId[];
}

/**
 * The cells to write for what was tried out: a new frame and its change, or none at all where the change was left out. A
 * formula is never written over: where the new frame is one, the change is written, and the other way round.
 *
 * @throws {Fault} `no-needs-table`
 */
export function planWhatIf(snapshot: WorkbookSnapshot, options: CheckOptions, whatIf: WhatIf): WhatIfPlan {
  const programme = readNeedsQueue(snapshot, options);
  const edits: Edit[] = [];
  const left: NeedId[] = [];
  for (const [need, trial] of whatIf) {
    const row = programme.needs.find(
      (one) => valueOf(one.id) === need && (changesFrame(one) || changesTime(one)),
    );
    // Somebody has taken the proposal away meanwhile.
    if (!row) continue;
    const planned = new RowPlan(snapshot, programme, row).planned(trial);
    if (planned) edits.push(...planned);
    else left.push(need);
  }
  return { edits, left };
}

/** What is written into one row. */
class RowPlan {
  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly programme: Programme,
    private readonly row: NeedRow,
  ) {}

  /** Null where it cannot be written. */
  planned(trial: Trial): readonly Edit[] | null {
    return trial.kind === 'left-out' ? this.#cleared() : this.#framed(trial.proposed);
  }

  #cleared(): readonly Edit[] | null {
    const { proposed, change, newDeadline } = this.row;
    const readings: readonly Reading<Money | Period>[] = [proposed, change, newDeadline];
    const filled = readings.filter(isFilled).map(({ at }) => at);
    const own = filled.filter((at) => !this.#isFormula(at));
    return own.length > 0 ? own.flatMap((at) => this.#edit(at, null)) : null;
  }

  #framed(proposed: Money): readonly Edit[] | null {
    const { frame } = this.row;
    const current = valueOf(frame);
    const frameCell = this.#writable(this.row.proposed);
    const changeCell = this.#writable(this.row.change);
    const amount = (at: CellAddress, money: Money): readonly Edit[] =>
      this.#edit(at, toUnit(money, unitAt(this.programme, at)));
    if (frameCell) {
      // A change that is not written is worked out by the reader.
      const hasChange = changeCell && current !== null && isFilled(this.row.change);
      return [
        ...amount(frameCell, proposed),
        ...(hasChange ? amount(changeCell, minus(proposed, current)) : []),
      ];
    }
    return changeCell && current !== null ? amount(changeCell, minus(proposed, current)) : null;
  }

  #writable<T>(reading: Reading<T>): CellAddress | null {
    return reading.kind === 'absent' || this.#isFormula(reading.at) ? null : reading.at;
  }

  #isFormula(at: CellAddress): boolean {
    const sheet = this.snapshot.sheets.find(({ name }) => name === at.sheet);
    return sheet !== undefined && formulaAt(sheet, at.row, at.column) !== '';
  }

  #edit(address: CellAddress, to: CellContent): readonly Edit[] {
    const was = contentAt(this.snapshot, address);
    return sameContent(was, to) ? [] : [{ address, was, to }];
  }
}
