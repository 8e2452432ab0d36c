declare const iso: unique symbol;

/** A day as `YYYY-MM-DD`. Compare with `<` and `===`. Plain data. */
export type IsoDate = string & { readonly [iso]: true };

/** What a person wrote as a deadline: from its first day to its last. Deadlines are compared by `last`. */
export interface Period {
  readonly first: IsoDate;
  readonly last: IsoDate;
}
