import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { createExcelWorkbook } from '../../src/excel';
import { createExcelHost, installOffice } from '../../src/excel-host';
import { officeClientScript } from '../../tests/support/office-client';
import type { Comparison } from './measure';

/** Kept apart so that the line says so: the contents alone take one request, since names and extents decide what to ask for. */
const FEWEST_REQUESTS = 3;

/**
 * What a full reading of the sample costs in round trips and bytes, through Microsoft's client library: requests against
 * the fewest there can be (names, extents, contents), bytes of the answers against the bare contents as JSON.
 */
export async function traffic(): Promise<readonly Comparison[]> {
  const host = createExcelHost(new Uint8Array(await readFile('assets/sample.xlsx')), { file: 'sample.xlsx' });
  const { window } = new JSDOM('', { runScripts: 'outside-only', url: 'https://localhost/' });
  Object.assign(window, { TextDecoder, TextEncoder });
  const page: unknown = window;
  if (!isWindow(page)) throw new Error('jsdom gave no window');
  installOffice(page, host, {}, officeClientScript());
  const { Excel, Office, OfficeExtension } = page;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const workbook = createExcelWorkbook();
  host.resetTraffic();
  const snapshot = await workbook.readSnapshot();
  const { requests, bytesFromHost, bytesToHost } = host.traffic;
  const bare = JSON.stringify(
    snapshot.sheets.map(({ values, formulas, numberFormats }) => [values, formulas, numberFormats]),
  );
  return [
    {
      what: 'requests to Excel',
      ours: String(requests),
      against: 'the fewest there can be',
      other: String(FEWEST_REQUESTS),
      ratio: requests / FEWEST_REQUESTS,
      bound: 2,
    },
    {
      what: 'bytes with Excel',
      ours: `${Math.round((bytesFromHost + bytesToHost) / 1024)} KB`,
      against: 'the contents as JSON',
      other: `${Math.round(bare.length / 1024)} KB`,
      ratio: (bytesFromHost + bytesToHost) / bare.length,
      bound: 3.5,
    },
  ];
}

type ClientWindow = Window & {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
};

const isWindow = (window: unknown): window is ClientWindow =>
  typeof window === 'object' && window !== null && 'document' in window;
