import { comments } from './cases/comments';
import { customXml } from './cases/custom-xml';
import { errors } from './cases/errors';
import { events } from './cases/events';
import { formats } from './cases/formats';
import { names } from './cases/names';
import { reading } from './cases/reading';
import { searching } from './cases/searching';
import { settings } from './cases/settings';
import { tables } from './cases/tables';
import { worksheets } from './cases/worksheets';
import { writing } from './cases/writing';
import type { ContractArea } from './contract-case';

/** What the add-in relies on, in the order in which it is looked at. */
export const contract: readonly ContractArea[] = [
  { area: 'reading', cases: reading },
  { area: 'writing', cases: writing },
  { area: 'searching', cases: searching },
  { area: 'formats', cases: formats },
  { area: 'worksheets', cases: worksheets },
  { area: 'tables', cases: tables },
  { area: 'names', cases: names },
  { area: 'comments', cases: comments },
  { area: 'settings', cases: settings },
  { area: 'custom XML', cases: customXml },
  { area: 'events', cases: events },
  { area: 'errors', cases: errors },
];
