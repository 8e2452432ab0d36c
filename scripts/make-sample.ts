/** Makes assets/sample.xlsx: `npm run sample`. */
import { writeFile } from 'node:fs/promises';
import { sampleWorkbook } from './sample/workbook';

await writeFile(new URL('../assets/sample.xlsx', import.meta.url), sampleWorkbook());
