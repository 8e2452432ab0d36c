import type { Area } from '../../core/workbook/address';
import { piecesOf } from './formula-references';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

interface NameState {
  /** With the leading `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** A defined name: `Ramme` for `=Behovskø!$H$5:$H$28`. */
export class DefinedName {
  private state: NameState;

  constructor(
    readonly workbook: Workbook,
    readonly name: string,
    formula: string,
    /** The sheet on which it counts; null for the whole workbook. */
    readonly scope: Sheet | null = null,
    comment = '',
  ) {
    this.state = { formula: formula.startsWith('=') ? formula : `=${formula}`, comment, visible: true };
  }

  /** With the leading `=`. */
  get formula(): string {
    return this.state.formula;
  }

  get comment(): string {
    return this.state.comment;
  }

  /** Whether people see it in the list of names. */
  get visible(): boolean {
    return this.state.visible;
  }

  set(change: Partial<NameState>): void {
    const before = this.state;
    const after = { ...before, ...change };
    this.put(after);
    this.workbook.changed(
      () => this.put(before),
      () => this.put(after),
    );
  }

  /** The range that it stands for; null when it is a constant, a formula or several ranges. */
  get range(): { readonly sheet: Sheet; readonly area: Area } | null {
    const { sheet: name, rest } = splitAddress(this.formula.slice(1));
    const sheet = name === null ? undefined : this.workbook.findSheet(name);
    const [piece, ...others] = piecesOf(rest);
    const reference = typeof piece === 'object' && others.length === 0 ? piece : null;
    return sheet && reference ? { sheet, area: reference.area } : null;
  }

  private put(state: NameState): void {
    this.state = state;
    this.workbook.meaningChanged();
  }
}

/** `'Behovskø 2022'!A1:B2` → the sheet's name (null when there is none) and the rest. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address);
  if (!match) return { sheet: null, rest: address };
  const [, quoted, plain = '', rest = ''] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, rest };
}
