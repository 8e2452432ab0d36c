import type { JSX } from 'react';
import { type CellAddress, cellName } from '../../core/workbook/address';

/** A cell to go to, shown as `H12`; its name to a screen reader says where it leads. */
export function CellLink({
  address,
  label,
  from = address.sheet,
  onGoTo,
}: {
  readonly address: CellAddress;
  readonly label: (sheet: string, cell: string) => string;
  /** The sheet that what stands around it is about: a cell of another one is shown with its sheet. */
  readonly from?: string;
  readonly onGoTo: (address: CellAddress) => void;
}): JSX.Element {
  const cell = cellName(address);
  return (
    <button
      type="button"
      className="cell-link"
      aria-label={label(address.sheet, cell)}
      title={`${address.sheet}!${cell}`}
      onClick={() => onGoTo(address)}
    >
      {from === address.sheet ? cell : `${address.sheet} ${cell}`}
    </button>
  );
}
