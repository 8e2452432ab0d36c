import type { Enrichment, PresentEnrichment } from '../../core/enrichment/enrichment';
import { Fault } from '../../core/fault';
import { areaName, quotedSheetName } from '../../core/workbook/address';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { SessionParts } from './session-parts';
import type { EnrichmentState, SessionState } from './session-state';

type Parts = Pick<SessionParts, 'workbook' | 'planEnrichment'>;

/** What this needs of the session. */
interface Host {
  readonly state: () => EnrichmentState | null;
  readonly show: (change: Partial<Pick<SessionState, 'enrichment' | 'written'>>) => void;
  /** Does it; what goes wrong is told. Gives whether it went well. */
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
  readonly checkNow: () => Promise<void>;
}

/** Adds the computed columns, the sheets and the marks, and takes them away again: what it is is seen before. */
export class Enriching {
  constructor(
    private readonly parts: Parts,
    private readonly host: Host,
  ) {}

  /** Works out what would be added, to be seen first. */
  readonly planEnrichment = (): Promise<void> =>
    this.#plan(({ plan, hasUnwanted }) => ({ kind: 'planned', plan, hasUnwanted }));

  /** Finds what would be taken away, to be seen first. */
  readonly planRemoval = (): Promise<void> => this.#plan(({ present }) => ({ kind: 'leaving', present }));

  readonly cancelEnrichment = (): void => this.host.show({ enrichment: null });

  /** Adds it, worked out anew from the workbook as it is now. */
  readonly applyEnrichment = async (): Promise<void> => {
    const state = this.host.state();
    await this.#write(state?.kind === 'planned' ? state.plan : null, 'enriched', () =>
      addEnrichment(this.parts),
    );
  };

  readonly removeEnrichment = (): Promise<void> =>
    this.#write(null, 'cleared', () => takeEnrichmentAway(this.parts));

  /** Takes the marks off the cells, and nothing else. Gives whether it could be done; else a notice says why. */
  readonly removeMarks = (): Promise<boolean> =>
    this.host.attempt(async () => {
      await this.parts.workbook.removeEnrichment({ columns: [], sheets: [] });
      this.host.show({ written: { kind: 'unmarked' } });
    });

  async #plan(stateOf: (planned: Planned) => EnrichmentState): Promise<void> {
    this.host.show({ enrichment: { kind: 'planning' } });
    await this.#attempt(async () => {
      const planned = await this.parts.planEnrichment(await this.parts.workbook.readSnapshot());
      this.host.show({ enrichment: stateOf(planned) });
    });
  }

  async #write(
    plan: Enrichment | null,
    kind: 'enriched' | 'cleared',
    work: () => Promise<void>,
  ): Promise<void> {
    this.host.show({ enrichment: { kind: 'writing', plan }, written: null });
    await this.#attempt(async () => {
      await work();
      this.host.show({ enrichment: null, written: { kind } });
    });
    await this.host.checkNow();
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    if (!(await this.host.attempt(work))) this.host.show({ enrichment: null });
  }
}

type Planned = Awaited<ReturnType<Parts['planEnrichment']>>;

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
