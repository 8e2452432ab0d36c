import { portfolio } from './portfolio';
import { priority } from './priority';
import { plan } from './plan';
import { action } from './action';
import { cases } from './case';
import { process } from './process';
import { budget } from './budget';
import { schedule } from './schedule';
import { frame } from './frame';
import { funding } from './funding';
import { need } from './need';
import { workbook } from './workbook';

/** The texts of each rule. `{name}` is filled in from the finding's data; `{need}` and `{cell}` always can be. */
export const rules = {
  ...workbook,
  ...need,
  ...frame,
  ...funding,
  ...schedule,
  ...budget,
  ...process,
  ...cases,
  ...action,
  ...plan,
  ...priority,
  ...portfolio,
};
