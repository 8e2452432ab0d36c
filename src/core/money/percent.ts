import type { Language } from '../text/language';
import type { Money } from './money';

export declare function percentTenths(change: Money, of: Money): number | null;
export declare function formatTenths(tenths: number, language: Language): string;
