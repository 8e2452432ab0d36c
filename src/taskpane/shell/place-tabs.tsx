import { type JSX, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { type Place, PLACES } from '../places';

/** The id of what the tabs show. */
export const PLACE_ID = 'place';

export const tabId = (place: Place): string => `tab-${place}`;

/** Where an arrow leads from one place; the last is followed by the first. Null for all other keys. */
export function placeByKey(key: string, from: Place): Place | null {
  const at = PLACES.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return PLACES[(at + 1) % PLACES.length] ?? null;
    case 'ArrowLeft':
      return PLACES.at(at - 1) ?? null;
    case 'Home':
      return PLACES[0];
    case 'End':
      return PLACES.at(-1) ?? null;
    default:
      return null;
  }
}

/**
 * The places as tabs. One of them is in the tab order; arrows move between them, Enter or space goes there. Native
 * buttons: the pane's first view is to be light, and Fluent's tabs weigh more than the rest of it that is Fluent's.
 */
export function PlaceTabs({
  chosen,
  labels,
  counts,
  onChoose,
}: {
  /** Null while something else than a place is shown. */
  readonly chosen: Place | null;
  readonly labels: Readonly<Record<Place, string>>;
  /** What stands after a place's name. */
  readonly counts: Partial<Readonly<Record<Place, ReactNode>>>;
  readonly onChoose: (place: Place) => void;
}): JSX.Element {
  const [focused, setFocused] = useState<Place | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const reachable = focused ?? chosen ?? PLACES[0];
  const move = (event: KeyboardEvent): void => {
    const to = placeByKey(event.key, reachable);
    if (to === null) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
  };
  return (
    <div ref={list} className="place-tabs" role="tablist" onKeyDown={move} onBlur={() => setFocused(null)}>
      {PLACES.map((place) => (
        <button
          key={place}
          type="button"
          role="tab"
          id={tabId(place)}
          className="place-tab"
          aria-selected={place === chosen}
          aria-controls={PLACE_ID}
          tabIndex={place === reachable ? 0 : -1}
          onFocus={() => setFocused(place)}
          onClick={() => onChoose(place)}
        >
          <span className="place-name" data-name={labels[place]}>
            {labels[place]}
          </span>
          {counts[place]}
        </button>
      ))}
    </div>
  );
}
