import type { Area } from '../../core/workbook/address';
import { itemNotFound } from '../errors';
import type { Sheet } from './sheet';

interface TrackedRange {
  readonly sheet: Sheet;
  /** @throws ItemNotFound when its cells were taken out */
  readonly area: Area;
}

interface Place {
  /** Null when the cells were taken out. */
  area: Area | null;
}

/** The ranges that clients hold on to: they stay with their cells when these move. */
export class TrackedRanges {
  private readonly places = new Map<TrackedRange, Place>();

  track({ sheet, area }: TrackedRange): TrackedRange {
    const place: Place = { area };
    // Not a class: a copy of it (`{ ...range }`) has to have the area too.
    const range = {
      sheet,
      get area(): Area {
        if (!place.area) throw itemNotFound('the range was deleted');
        return place.area;
      },
    };
    this.places.set(range, place);
    return range;
  }

  forget(range: TrackedRange): void {
    this.places.delete(range);
  }

  /** Takes those of a sheet along; they come back with the step that is taken back. */
  move(sheet: Sheet, move: (area: Area) => Area | null): void {
    const moved = [...this.places].flatMap(([range, place]) => {
      const before = place.area;
      const after = range.sheet === sheet && before ? move(before) : before;
      return after === before ? [] : [{ place, before, after }];
    });
    if (moved.length === 0) return;
    const doAgain = () => moved.forEach(({ place, after }) => (place.area = after));
    doAgain();
    sheet.workbook.changed(() => moved.forEach(({ place, before }) => (place.area = before)), doAgain);
  }
}
