import { immatureFirst } from './immature-first';
import { listOverFrame } from './list-over-frame';
import { prerequisiteCycle } from './prerequisite-cycle';
import { prerequisiteUnknown } from './prerequisite-unknown';
import { rank } from './rank';

export const PRIORITY_RULES = [
  rank,
  listOverFrame,
  immatureFirst,
  prerequisiteUnknown,
  prerequisiteCycle,
] as const;
