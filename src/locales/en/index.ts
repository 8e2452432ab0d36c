import { cli } from './cli';
import { documents } from './documents';
import { enrichment } from './enrichment';
import { faults } from './faults';
import { pane } from './pane';
import { rules } from './rules';
import { terms } from './terms';
import type { Texts } from '../texts';

export default { cli, documents, enrichment, faults, pane, rules, terms } satisfies Texts;
