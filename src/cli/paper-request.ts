import { checkWorkbook } from '../core/check';
import type { CheckedWorkbook } from '../documents';
import type { CommandContext } from './command';
import { checkOptions, readSnapshot } from './workbook-request';

/** The workbook at the path, read and checked, for what is made of it. */
export async function checkedWorkbook(context: CommandContext, file: string): Promise<CheckedWorkbook> {
  const options = { ...(await checkOptions(context)), file };
  const snapshot = await readSnapshot(context, file);
  return { snapshot, result: checkWorkbook(snapshot, options), options };
}
