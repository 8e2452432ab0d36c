import type { IsoDate } from './iso-date';

export declare function monthsBetween(from: IsoDate, to: IsoDate): number;
