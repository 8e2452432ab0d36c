import type { AmbitionLevel } from './terms';
import type { Vocabulary } from './vocabulary';

export declare const AMBITION_LEVELS: Vocabulary<AmbitionLevel>;
