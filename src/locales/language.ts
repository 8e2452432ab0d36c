import type { Language } from '../core/text/language';

export type { Language };

export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];
