import type { FundingSource } from './terms';
import type { Vocabulary } from './vocabulary';

export declare const FUNDING_SOURCES: Vocabulary<FundingSource>;
