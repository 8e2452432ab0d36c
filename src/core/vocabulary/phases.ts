import type { Phase } from './terms';
import type { Vocabulary } from './vocabulary';

export declare const PHASES: Vocabulary<Phase>;
