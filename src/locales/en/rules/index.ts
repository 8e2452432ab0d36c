import { frame } from './frame';
import { funding } from './funding';
import { need } from './need';
import { workbook } from './workbook';

export const rules = { ...workbook, ...need, ...frame, ...funding };
