/** Where a cell leads, as Office.js tells it. */
export interface Hyperlink {
  readonly address?: string;
  /** `'Behovskø'!L24`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}
