/** Bokmål, nynorsk, English. */
export type Language = 'nb' | 'nn' | 'en';
