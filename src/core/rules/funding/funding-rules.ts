import { fundingMissing } from './missing';
import { fundingSumMismatch } from './sum-mismatch';
import { fundingUnclear } from './unclear';

export const FUNDING_RULES = [fundingMissing, fundingUnclear, fundingSumMismatch] as const;
