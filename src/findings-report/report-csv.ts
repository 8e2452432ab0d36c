import { reportHeaders, type ReportSource, reportRows } from './report-rows';

/**
 * The report as text with semicolons between, as a Norwegian Excel opens it. Text that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
export function reportCsv(source: ReportSource): Uint8Array {
  const rows = [reportHeaders(source.texts), ...reportRows(source)];
  // The first character tells Excel that the letters are UTF-8.
  return new TextEncoder().encode(`\ufeff${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`);
}

function field(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
