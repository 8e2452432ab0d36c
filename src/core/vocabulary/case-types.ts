import type { CaseType } from './terms';
import type { Vocabulary } from './vocabulary';

export declare const CASE_TYPES: Vocabulary<CaseType>;

/** Null when a part is not a case type. */
export declare function readCaseTypes(text: string): readonly CaseType[] | null;
