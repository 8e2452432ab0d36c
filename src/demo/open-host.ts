import { createExcelHost, type EmbeddedExcel } from '../excel-host';

/**
 * An embedded Excel with the file in it.
 *
 * @throws Fault when the file is not a workbook that can be read
 */
export function openHost(bytes: Uint8Array, file: string): EmbeddedExcel {
  return createExcelHost(bytes, { file });
}

/** The sample workbook, as fresh as in the repository. */
export async function readSample(): Promise<EmbeddedExcel> {
  const file = 'sample.xlsx';
  const answer = await fetch(`/assets/${file}`);
  if (!answer.ok) throw new Error(`The server has no ${file}: ${answer.status}`);
  return openHost(new Uint8Array(await answer.arrayBuffer()), file);
}
