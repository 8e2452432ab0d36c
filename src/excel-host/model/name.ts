import { parseAreaName, type Area } from '../../core/workbook/address';
import { isInside } from './areas';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** A defined name: `Ramme` for `=Behovskø!$H$5:$H$28`. */
export class DefinedName {
  private text: string;

  constructor(
    private readonly workbook: Workbook,
    readonly name: string,
    formula: string,
  ) {
    this.text = formula.startsWith('=') ? formula : `=${formula}`;
  }

  /** With the leading `=`. */
  get formula(): string {
    return this.text;
  }

  set({ formula }: { readonly formula: string }): void {
    const before = this.text;
    this.text = formula;
    this.workbook.changed(
      () => {
        this.text = before;
      },
      () => {
        this.text = formula;
      },
    );
  }

  /** The range that it stands for; null when it is a constant, a formula or several ranges. */
  get range(): { readonly sheet: Sheet; readonly area: Area } | null {
    const { sheet: name, rest } = splitAddress(this.formula.slice(1));
    const sheet = name === null ? undefined : this.workbook.findSheet(name);
    const area = parseAreaName(rest);
    return sheet && area && isInside(area) ? { sheet, area } : null;
  }
}

/** `'Behovskø 2022'!A1:B2` → the sheet's name (null when there is none) and the rest. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address);
  if (!match) return { sheet: null, rest: address };
  const [, quoted, plain = '', rest = ''] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, rest };
}
