import type { CaseNumber } from '../../core/references/case-number';
import type { Place } from '../places';

/** A place that somebody outside the pane asked for; another object each time. */
export interface AskedPlace {
  readonly place: Place;
  /** Where in Saker; null for nowhere in particular. */
  readonly caseNumber: CaseNumber | null;
}

/** Lets the ribbon's buttons say which place the pane shows. */
export class PlacesAsked {
  #last: AskedPlace | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The newest; null before the first. */
  readonly last = (): AskedPlace | null => this.#last;

  ask(place: Place, caseNumber: CaseNumber | null = null): void {
    this.#last = { place, caseNumber };
    for (const listener of this.#listeners) listener();
  }
}
