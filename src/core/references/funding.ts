import type { Money } from '../money/money';
import type { MoneyUnit } from '../money/unit';
import type { FundingSource } from '../vocabulary/terms';

/** One source of a need's money; `amount` is null where the text gives none. */
export interface FundingPart {
  readonly source: FundingSource;
  readonly amount: Money | null;
}

export type ParsedFunding =
  | { readonly kind: 'sources'; readonly sources: readonly FundingPart[] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unclear'; readonly unknown: readonly string[] };

export declare function parseFunding(text: string, unit: MoneyUnit): ParsedFunding;
