/** Bokmål, nynorsk, English. */
export type Language = 'nb' | 'nn' | 'en';

export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];
