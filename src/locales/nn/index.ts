import { documents } from './documents';
import { enrichment } from './enrichment';
import { faults } from './faults';
import { history, steps, whatIf } from './frames';
import { pane } from './pane';
import { pointing } from './pointing';
import { report } from './report';
import { rules } from './rules/index';
import { settings } from './settings';
import { templateFaults, templateWarnings } from './template-faults';
import { terms } from './terms';
import type { Texts } from '../texts';

export default {
  documents,
  enrichment,
  faults,
  history,
  pane,
  pointing,
  report,
  rules,
  settings,
  steps,
  templateFaults,
  templateWarnings,
  terms,
  whatIf,
} satisfies Texts;
