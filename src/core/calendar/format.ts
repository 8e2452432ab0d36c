import type { Language } from '../text/language';
import type { IsoDate, Period } from './iso-date';

export declare function formatDay(day: IsoDate, language: Language): string;
export declare function formatShortDay(day: IsoDate): string;
export declare function formatPeriod(period: Period, language: Language): string;
