import { ambitionUnknown } from './ambition-unknown';
import { closedWithChange } from './closed-with-change';
import { dependencyCycle } from './dependency-cycle';
import { dependencyLate } from './dependency-late';
import { dependencyUnknown } from './dependency-unknown';
import { idDuplicate } from './id-duplicate';
import { idMissing } from './id-missing';
import { nameDrift } from './name-drift';
import { nameMissing } from './name-missing';
import { ownerMissing } from './owner-missing';
import { phaseUnknown } from './phase-unknown';

export const NEED_RULES = [
  idMissing,
  idDuplicate,
  nameMissing,
  nameDrift,
  ownerMissing,
  phaseUnknown,
  ambitionUnknown,
  closedWithChange,
  dependencyUnknown,
  dependencyCycle,
  dependencyLate,
] as const;
