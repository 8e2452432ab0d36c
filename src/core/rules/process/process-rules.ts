import { decisionWithoutCase } from './decision-without-case';
import { groupAfterBoard } from './group-after-board';
import { maturingSkipped } from './maturing-skipped';
import { notOnAgenda } from './not-on-agenda';
import { phaseConflict } from './phase-conflict';

export const PROCESS_RULES = [
  maturingSkipped,
  decisionWithoutCase,
  phaseConflict,
  notOnAgenda,
  groupAfterBoard,
] as const;
