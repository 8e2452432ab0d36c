import { criteria } from './criteria';
import { redWithoutAction } from './red-without-action';

export const PORTFOLIO_RULES = [criteria, redWithoutAction] as const;
