import type { Enrichment, PresentEnrichment } from '../../core/enrichment/enrichment';
import { Fault } from '../../core/fault';
import { areaName, quotedSheetName } from '../../core/workbook/address';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { SessionParts } from './session-parts';

type Parts = Pick<SessionParts, 'workbook' | 'planEnrichment'>;

/**
 * Adds what the add-in adds, worked out anew from the workbook as it is now; columns that are no longer chosen go first.
 *
 * @throws {Fault} where Excel fails half way: why, when all could be taken back; else `excel-half-enriched` with what stands
 */
export async function addEnrichment(parts: Parts): Promise<void> {
  const { workbook, planEnrichment } = parts;
  let planned = await planEnrichment(await workbook.readSnapshot());
  if (planned.hasUnwanted) {
    await takeEnrichmentAway(parts);
    planned = await planEnrichment(await workbook.readSnapshot());
  }
  const { plan, present } = planned;
  try {
    await workbook.applyEnrichment(plan);
  } catch (error) {
    throw isHalf(error) ? await afterHalf(parts, error, plan, present) : error;
  }
}

/** Takes away all that the add-in has put in. @throws {Fault} as `addEnrichment` */
export async function takeEnrichmentAway(parts: Parts): Promise<void> {
  const { workbook } = parts;
  try {
    await workbook.removeEnrichment(await presentNow(parts));
  } catch (error) {
    throw isHalf(error) ? await withWhatStands(parts, error) : error;
  }
}

/** Where nothing was there before, it is all taken back; else only sheets that are still blank. */
async function afterHalf(
  parts: Parts,
  error: Fault,
  plan: Enrichment,
  before: PresentEnrichment,
): Promise<Fault> {
  const isNew = before.columns.length === 0 && before.sheets.length === 0;
  try {
    const snapshot = await parts.workbook.readSnapshot();
    const { present } = await parts.planEnrichment(snapshot);
    const blank = blankSheets(snapshot, plan);
    if (isNew) await parts.workbook.removeEnrichment({ ...present, sheets: [...present.sheets, ...blank] });
    else if (blank.length > 0) await parts.workbook.removeEnrichment({ columns: [], sheets: blank });
  } catch {
    // Then a person is told what stands.
    return withWhatStands(parts, error);
  }
  if (!isNew) return withWhatStands(parts, error);
  return error.cause instanceof Fault ? error.cause : error;
}

/** Sheets that Excel had added, and nothing was written on: nothing tells whose they are but the name just given. */
function blankSheets({ sheets }: WorkbookSnapshot, plan: Enrichment): readonly string[] {
  const added = [...plan.sheets, ...(plan.formats ? [plan.formats] : [])]
    .filter(({ exists }) => !exists)
    .map(({ name }) => name);
  return sheets
    .filter(({ name, values }) => added.includes(name) && values.flat().every((value) => value === null))
    .map(({ name }) => name);
}

async function withWhatStands(parts: Parts, error: Fault): Promise<Fault> {
  try {
    const { columns, sheets } = await presentNow(parts);
    const areas = columns.flatMap(({ sheet, rows, columns: own }) =>
      own.map(({ column }) => `${quotedSheetName(sheet)}!${areaName({ ...rows, left: column, columns: 1 })}`),
    );
    return new Fault({ code: 'excel-half-enriched', columns: areas, sheets }, { cause: error.cause });
  } catch {
    // What stands cannot be read: the fault says so as it is.
    return error;
  }
}

async function presentNow({ workbook, planEnrichment }: Parts): Promise<PresentEnrichment> {
  return (await planEnrichment(await workbook.readSnapshot())).present;
}

function isHalf(error: unknown): error is Fault {
  return error instanceof Fault && error.problem.code === 'excel-half-enriched';
}
