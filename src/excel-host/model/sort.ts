/** One condition of a sort, as `Excel.SortField` says it. `key` counts from the first column. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: 'Value' | 'CellColor' | 'FontColor';
  readonly color?: string | undefined;
  readonly dataOption: 'Normal' | 'TextAsNumber';
}

export interface SortOrder {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: 'PinYin' | 'StrokeCount';
}
