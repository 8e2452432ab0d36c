import { readFileSync } from 'node:fs';
import path from 'node:path';

const script = path.join('node_modules', '@microsoft', 'office-js', 'dist', 'excel-web-16.00.js');

let text: string | null = null;

/** Microsoft's production client library, as text: run it in a window with `installOffice(…, script)`. */
export function officeClientScript(): string {
  text ??= readFileSync(script, 'utf8');
  return text;
}
