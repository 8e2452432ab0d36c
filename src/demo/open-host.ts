import { createExcelHost, type EmbeddedExcel } from '../excel-host';

/** Told of on the window when the pane asks Excel for another workbook; `detail` is its file, null for an empty one. */
export const NEW_WORKBOOK = 'saksklar:new-workbook';

/**
 * An embedded Excel with the file in it.
 *
 * @throws Fault when the file is not a workbook that can be read
 */
export function openHost(bytes: Uint8Array, file: string): EmbeddedExcel {
  return createExcelHost(bytes, {
    file,
    onNewWorkbook: (detail) => window.dispatchEvent(new CustomEvent(NEW_WORKBOOK, { detail })),
  });
}

/** The sample workbook, as fresh as in the repository. */
export async function readSample(): Promise<EmbeddedExcel> {
  const file = 'sample.xlsx';
  const answer = await fetch(`/assets/${file}`);
  if (!answer.ok) throw new Error(`The server has no ${file}: ${answer.status}`);
  return openHost(new Uint8Array(await answer.arrayBuffer()), file);
}
