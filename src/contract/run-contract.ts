import { shown } from './assert';
import { Bench, type ExcelUnderTest } from './bench';
import type { Citation, ContractArea, ContractCase } from './contract-case';

export interface CaseResult {
  readonly area: string;
  readonly name: string;
  readonly cites: Citation;
  /** `skipped` where this Excel lacks the requirement set. */
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped; empty when it passed. */
  readonly detail: string;
  readonly milliseconds: number;
}

/** Runs every case, one after the other, and leaves the workbook as it was but for the undo list. */
export async function runContract(
  areas: readonly ContractArea[],
  office: ExcelUnderTest,
  onResult: (result: CaseResult) => void = () => undefined,
): Promise<readonly CaseResult[]> {
  const restore = await placeNow(office);
  const results: CaseResult[] = [];
  for (const { area, cases } of areas) {
    for (const one of cases) {
      const result = { area, ...(await runCase(one, office)) };
      results.push(result);
      onResult(result);
    }
  }
  await restore();
  return results;
}

async function runCase(
  { name, cites, needs, run }: ContractCase,
  office: ExcelUnderTest,
): Promise<Omit<CaseResult, 'area'>> {
  const start = performance.now();
  const result = (outcome: CaseResult['outcome'], detail: string) => ({
    name,
    cites,
    outcome,
    detail,
    milliseconds: Math.round(performance.now() - start),
  });
  if (needs !== undefined && !office.isSetSupported('ExcelApi', needs))
    return result('skipped', `ExcelApi ${needs}`);
  const bench = new Bench(office);
  const failures: string[] = [];
  try {
    await bench.setUp();
    await run(bench);
  } catch (error) {
    failures.push(shown(error));
  }
  try {
    await bench.tearDown();
  } catch (error) {
    failures.push(`cleaning up: ${shown(error)}`);
  }
  return failures.length === 0 ? result('passed', '') : result('failed', failures.join('; '));
}

/** Remembers what is selected; gives the way back to it. */
async function placeNow({ Excel }: ExcelUnderTest): Promise<() => Promise<void>> {
  const [sheetId, address] = await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet().load('id');
    const selected = workbook.getSelectedRanges().load('address');
    await context.sync();
    return [sheet.id, selected.address] as const;
  });
  const [first = 'A1'] = address.split(',');
  return () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRange(first.slice(first.lastIndexOf('!') + 1)).select();
      await context.sync();
    });
}
