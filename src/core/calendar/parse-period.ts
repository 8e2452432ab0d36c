import type { Period } from './iso-date';

export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'third' | 'half' | 'year';

export type ParsedPeriod =
  | {
      readonly kind: 'period';
      readonly period: Period;
      readonly precision: Precision;
      readonly yearFrom: 'text' | 'context';
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-deadline' }
  | { readonly kind: 'year-missing' }
  | { readonly kind: 'invalid'; readonly suggestion: string | null };

export declare function parsePeriod(text: string, contextYear: number | null): ParsedPeriod;
