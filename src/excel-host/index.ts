export { createExcelHost, hostOf, type EmbeddedExcel, type ExcelHostOptions } from './create-excel-host';
export type { HostFaults, PayloadLimits } from './faults';
export type * from './host-api';
export { resultsAfter } from './recalculate';
export {
  installOffice,
  type OfficeHost,
  type OfficeInstallation,
  type OfficeSurroundings,
  type OfficeTheme,
} from './office/install-office';
export type { Profile } from './registry/requirement-sets';
