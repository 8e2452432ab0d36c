import type { IsoDate } from '../calendar/iso-date';
import type { Money } from '../money/money';
import { economyOf } from '../programme/meeting-date';
import type { Programme } from '../programme/programme';
import type { Traced } from './frame-change';
import { traced } from './frame-changes';

/** Styringsramme (P50): that of the meeting's year, else the last one stated, since it is for the programme's life. */
export function steeringFrame(programme: Programme, day: IsoDate): Traced<Money> | null {
  const now = economyOf(programme, day);
  const stated = programme.economy.flatMap((row) => traced(row.steeringFrame) ?? []);
  return (now && traced(now.steeringFrame)) ?? stated.at(-1) ?? null;
}
