import type { ResolutionType } from './terms';
import type { Vocabulary } from './vocabulary';

export declare const RESOLUTION_TYPES: Vocabulary<ResolutionType>;
