/** A clustered column chart. */
export interface ChartSpec {
  readonly title: string;
  /** What it shows, in words. */
  readonly altText: string;
  readonly valueTitle: string;
  readonly numberFormat: string;
  /** `nb-NO`: how numbers are written where the reader's own language does not decide. */
  readonly language?: string;
  /** Whether the amounts are shown from zero, so that their columns compare; else the reader's program decides. */
  readonly startsAtZero?: boolean;
  readonly categories: ChartData<string>;
  readonly series: readonly {
    readonly name: ChartData<string>;
    readonly values: ChartData<number | null>;
    /** `#RRGGBB` */
    readonly colour: string;
  }[];
}

/** Cells, and what they hold. */
export interface ChartData<T> {
  /** `Rammeendringer!$A$6:$A$7`. */
  readonly formula: string;
  readonly values: readonly T[];
}
