import type { WhatIfPlan } from '../../core/frames/plan-what-if';
import type { WhatIf } from '../../core/frames/what-if';
import type { CellAddress } from '../../core/workbook/address';
import type { Edit } from '../../core/workbook/edits';

/** What a person can do about the changes. */
export interface FrameActions {
  readonly onGoTo: (address: CellAddress) => void;
  /** Null: nothing is being tried out. */
  readonly onWhatIf: (whatIf: WhatIf | null) => void;
  /** What writing it would change, by the workbook as it is now. @throws {Fault} when the workbook cannot be read */
  readonly planWhatIf: (whatIf: WhatIf) => Promise<WhatIfPlan>;
  /** Writes it. Gives whether all of it was written. */
  readonly writeWhatIf: (edits: readonly Edit[]) => Promise<boolean>;
}
