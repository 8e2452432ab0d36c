/** A date, and how much of it must agree: `2022-06-09` with `Month` is all of June 2022. */
export interface FilterDatetime {
  readonly date: string;
  readonly specificity: 'Year' | 'Month' | 'Day' | 'Hour' | 'Minute' | 'Second';
}

/** Which rows a column lets be seen, as `Excel.FilterCriteria` says it. */
export interface FilterCriteria {
  readonly filterOn:
    | 'BottomItems'
    | 'BottomPercent'
    | 'CellColor'
    | 'Dynamic'
    | 'FontColor'
    | 'Values'
    | 'TopItems'
    | 'TopPercent'
    | 'Custom';
  readonly criterion1?: string | undefined;
  readonly criterion2?: string | undefined;
  readonly operator?: 'And' | 'Or' | undefined;
  readonly color?: string | undefined;
  readonly dynamicCriteria?: string | undefined;
  readonly values?: readonly (string | FilterDatetime)[] | undefined;
}
