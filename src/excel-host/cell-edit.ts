/**
 * Cell-edit mode: while a person types into a cell, Excel refuses requests, or keeps those waiting that were sent with
 * `delayForCellEdit`.
 */
export class CellEdit {
  private isEditing = false;
  private readonly waiting: (() => void)[] = [];

  /** Runs `work` now and tells it whether a cell is being edited, or, where `isPatient`, once none is. */
  whenOver(isPatient: boolean, work: (isEditing: boolean) => void): void {
    if (isPatient && this.isEditing) this.waiting.push(() => work(false));
    else work(this.isEditing);
  }

  set(isEditing: boolean): void {
    this.isEditing = isEditing;
    if (!isEditing) for (const work of this.waiting.splice(0)) work();
  }
}
