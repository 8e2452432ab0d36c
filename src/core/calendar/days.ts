import type { IsoDate } from './iso-date';

export declare function isoDate(year: number, month: number, day: number): IsoDate | null;
export declare function isIsoDate(text: string): text is IsoDate;
export declare function yearOf(day: IsoDate): number;
export declare function monthOf(day: IsoDate): number;
export declare function addDays(day: IsoDate, days: number): IsoDate;
export declare function daysBetween(from: IsoDate, to: IsoDate): number;
export declare function lastDayOfMonth(year: number, month: number): IsoDate;
