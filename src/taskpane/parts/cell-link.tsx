import type { JSX } from 'react';
import { type CellAddress, cellName } from '../../core/workbook/address';

/** A cell to go to, shown as `H12`; its name to a screen reader says where it leads. */
export function CellLink({
  address,
  label,
  onGoTo,
}: {
  readonly address: CellAddress;
  readonly label: (sheet: string, cell: string) => string;
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
      {cell}
    </button>
  );
}
