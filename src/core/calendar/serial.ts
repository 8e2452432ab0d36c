import type { IsoDate } from './iso-date';

export declare function dayFromSerial(serial: number, dateSystem: 1900 | 1904): IsoDate | null;
export declare function serialFromDay(day: IsoDate, dateSystem: 1900 | 1904): number;
export declare function isDateFormat(numberFormat: string): boolean;
